import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { ReadingBounds } from './limits.ts';
import type { ReadingOutcome } from './reading-process.ts';

/** What a reading process said of a file, or what is said of a file that brought it down. */
export function readOfOutcome(
  outcome: ReadingOutcome,
  file: string,
  { milliseconds, bytes }: ReadingBounds,
): Staged<RawWorkbook | null> {
  switch (outcome.kind) {
    case 'read':
      return outcome.read;
    case 'too-slow':
      return staged(null, [diagnose('TD1036', { file }, { seconds: milliseconds / 1000 })]);
    case 'too-much-memory':
      return staged(null, [diagnose('TD1037', { file }, { mebibytes: Math.round(bytes / 1024 / 1024) })]);
    case 'parsed':
    case 'failed':
    case 'died':
      return staged(null, [diagnose('TD1038', { file }, {})]);
  }
}
