import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import { createLedger } from './accounting/ledger.ts';
import { claimNotes } from './accounting/notes.ts';
import { accountCells } from './accounting/tell-unused.ts';
import { capTexts } from './cap-texts.ts';
import type { ReadingContext } from './context.ts';
import { decodeTexts } from './decode-texts.ts';
import { findSheets } from './find-sheets.ts';
import { individualsFinder } from './lines-in-scope.ts';
import { learnForm } from './own-form/own-form.ts';
import { readSubmission, type UnitPart } from './read-submission.ts';
import { splitUnits } from './split-units.ts';
import { unpaste } from './unpaste.ts';

/**
 * What a workbook says, whoever laid it out, from nothing: one submission, or one for each unit where a file holds the tables of
 * several. Where it is a form that was understood from end to end, how it is laid out is kept for those that are alike.
 */
export function understandFromNothing(
  original: RawWorkbook,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<readonly Submission[]> {
  const capped = capTexts(original);
  const decoded = decodeTexts(capped.value);
  const unpasted = unpaste(decoded.value.workbook);
  const { workbook, unreadLines, drawnLines } = unpasted.value;
  const ledger = createLedger();
  claimNotes(ledger, workbook);
  const { conversions } = decoded.value;
  const whole: UnitPart = {
    workbook,
    sheets: findSheets(workbook, individualsFinder(context.criteria.set)),
    owner: null,
    remarks: [],
    shared: null,
    conversions,
    unreadLines,
    ledger,
  };
  const parts = splitUnits(whole, received, context);
  const read = parts.map((part) => readSubmission(part, received, context));
  const account = accountCells(workbook, ledger, { unread: unreadLines, drawn: drawnLines });
  const submissions = read.map(({ value }, index) =>
    index === 0 ? { ...value, cells: account.cells } : value,
  );
  const [only, ...others] = submissions;
  const owner = only?.unit && others.length === 0 ? { unit: only.unit } : {};
  const ofFile: readonly Diagnostic[] = [
    ...capped.diagnostics,
    ...decoded.diagnostics,
    ...unpasted.diagnostics,
  ];
  const diagnostics = [
    ...ofFile.map((diagnostic) => ({ ...diagnostic, ...owner })),
    ...read.flatMap((each) => each.diagnostics),
    ...account.diagnostics.map((diagnostic) => ({ ...diagnostic, ...owner })),
  ];
  const isWhole = parts[0] === whole && decoded.value.workbook === original && drawnLines + unreadLines === 0;
  if (isWhole && only && diagnostics.length === 0)
    learnForm({ workbook, sheets: whole.sheets, submission: only, ledger }, context);
  return { value: submissions, diagnostics };
}
