import { deflateSync, strToU8 } from 'fflate';
import type { UnitResult } from '../domain/result.ts';

/** How data are put into a page. */
export type Packing = {
  /** Makes letters of data; `from` tells all that they are made from, or is null where that is as long as they are. */
  readonly letters: (make: () => unknown, from: string | null) => string;
  /** Tells all that a Result says of a unit; null where nothing is kept by it. */
  readonly fingerprintOf: ((unit: UnitResult) => string) | null;
};

/**
 * Data that the page opens when they are asked for: JSON, deflated, in letters. The same on every machine, which the
 * compression of the system would not be.
 */
export function pack(json: string): string {
  return Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64');
}

/** Packs all data, whatever they are made from. */
export const packingAnew: Packing = {
  letters: (make) => pack(JSON.stringify(make())),
  fingerprintOf: null,
};
