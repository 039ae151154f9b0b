import { deflateSync, strToU8 } from 'fflate';

/**
 * Data that the page opens when they are asked for: JSON, deflated, in letters. The same on every machine, which the
 * compression of the system would not be.
 */
export function pack(value: unknown): string {
  return Buffer.from(deflateSync(strToU8(JSON.stringify(value)), { level: 9 })).toString('base64');
}
