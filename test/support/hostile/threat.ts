import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';

/** One thing that a received file may do to us, and how it must end. */
export type Threat = {
  /** As listed in docs/robustness.md. */
  readonly name: string;
  /** File name as received. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
} & (
  | { readonly refused: string }
  | {
      /** Codes of what is said about it; none when it is simply read right. */
      readonly accepted: readonly string[];
      /** Cell contents to be found, by `Sheet!A1`, as text. */
      readonly holds: Readonly<Record<string, string>>;
      readonly also?: (workbook: RawWorkbook) => boolean;
    }
);
