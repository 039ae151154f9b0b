import { parseQuantity } from '../../../text/numbers.ts';

/** How the params of one kind stand in the column `Mốc`, and how they are read back; null where words cannot say them. */
export type MarkWords = {
  readonly write: (params: Params, max: number) => string | null;
  readonly read: (lines: readonly string[], max: number) => Params | null;
  /** What may stand there, for the sheet of examples. */
  readonly example: string;
};

export type Params = Readonly<Record<string, unknown>>;

/** A number, in a pattern. */
export const NUMBER = String.raw`(-?\d+(?:[.,]\d+)*)`;

/** The number that a pattern found; null where it found none. */
export function value(text: string | undefined): number | null {
  return text === undefined ? null : (parseQuantity(text)?.value ?? null);
}

/** A number as it is typed in a cell: a comma, no dots between thousands. */
export function number(given: unknown): string {
  return typeof given === 'number' ? String(given).replace('.', ',') : '?';
}

export function isObject(given: unknown): given is Params {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
