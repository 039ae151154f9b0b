import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import type { ReceivedFile } from '../../../src/domain/submission.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { readOwnForm } from '../../../src/reading/own-form/own-form.ts';
import { understandFromNothing } from '../../../src/reading/understand-from-nothing.ts';

/** A workbook read along a plan, and from nothing; `along` is null where it follows none. */
export type BothReadings = { readonly along: string | null; readonly fromNothing: string };

/** Both readings to the letter: values, order of keys and lists, diagnostics, account of cells. */
export function bothReadings(workbook: RawWorkbook, context: ReadingContext): BothReadings {
  const received: ReceivedFile = { file: workbook.file, sha256: '0', receivedOn: '2022-11-20', sender: null };
  const along = readOwnForm(workbook, received, context);
  const { value, diagnostics } = understandFromNothing(workbook, received, context);
  return {
    along: along && lettersOf({ value: [along.value], diagnostics: along.diagnostics }),
    fromNothing: lettersOf({ value, diagnostics }),
  };
}

function lettersOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { map: [...each] };
    return Object.is(each, -0) ? '-0' : each;
  });
}
