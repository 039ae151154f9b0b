import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Proposal, RowCount, SkippedRows } from '../domain/submission.ts';
import { cleanText } from '../text/clean.ts';
import { wordIndex } from '../text/fold.ts';
import { readWords } from './cells/read-text.ts';
import type { PlacedTable } from './find-sheets.ts';
import { isSignerWords, isSigningWords, isTotalWords } from './furniture/furniture-words.ts';
import { isOrdinal, signatureRows } from './furniture/list-rows.ts';
import { nameText, noticeNameColumns, readName } from './read-name.ts';
import { acceptedValues, countRows, type RowOutcome, rowDiagnostics, skippedRows } from './row-outcome.ts';
import { headerAgainTest, type TableRow, tableRows, wordsOfRow } from './table-rows.ts';

/** What the table `Đề nghị khen thưởng` says. */
export type ProposalsReading = {
  readonly proposals: readonly Proposal[];
  readonly outcomes: readonly RowOutcome<Proposal>[];
  readonly rows: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Whose a name is. */
export type WhoseName = {
  readonly isPerson: (name: string) => boolean;
  readonly isUnit: (name: string) => boolean;
  /** The unit whose name it is, where that is another than the file's. */
  readonly otherUnit: (name: string) => { readonly id: string; readonly name: string } | null;
};

/** Reads a proposal per row; the name tells for whom it is where `Đối tượng` is blank. */
export function readProposals(placed: PlacedTable, whose: WhoseName): ProposalsReading {
  const isHeaderAgain = headerAgainTest(placed);
  const rows = tableRows(placed);
  const signing = signatureRows(
    placed,
    rows.map((row) => ({ row, isHeader: isHeaderAgain(row), hasOwnData: isProposal(row) })),
  );
  const outcomes = rows.map((row): RowOutcome<Proposal> => {
    if (isHeaderAgain(row)) return { row: row.row, end: 'skipped', reason: 'header' };
    const signed = signing.get(row.row);
    if (signed !== undefined) return { row: row.row, end: 'skipped', reason: 'signature', ...signed };
    return readRow(row, whose);
  });
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  return {
    proposals: acceptedValues(outcomes),
    outcomes,
    rows: countRows(outcomes),
    skippedRows: skippedRows(outcomes, place.sheet),
    diagnostics: [...noticeNameColumns(placed, rows), ...rowDiagnostics(outcomes, place)],
  };
}

/** What only a proposal holds: for whom by kind, or a numbered name or award that is no office of who signs. */
function isProposal(row: TableRow): boolean {
  if (subjectOf(row.textOf('subject')) !== null) return true;
  const given = [nameText(row), row.textOf('award')].filter((text) => text !== '');
  return (
    isOrdinal(row.textOf('number')) &&
    given.length === 2 &&
    !given.some((text) => isSigningWords(text) || isSignerWords(text))
  );
}

function readRow(row: TableRow, { isPerson, isUnit, otherUnit }: WhoseName): RowOutcome<Proposal> {
  const written = cleanText(nameText(row));
  const award = cleanText(row.textOf('award'));
  const isWithoutMore = award === '' && row.textOf('summary') === '';
  if ([written, row.texts[0] ?? ''].some(isTotalWords) && (isWithoutMore || !isProposal(row))) {
    return { row: row.row, end: 'skipped', reason: 'total', doubt: wordsOfRow(row) };
  }
  if (isWithoutMore && (written === '' || row.textOf('subject') === '')) {
    return { row: row.row, end: 'skipped', reason: 'note', doubt: wordsOfRow(row) };
  }
  const stated = subjectOf(row.textOf('subject'));
  const subject = stated ?? (isPerson(written) ? 'individual' : isUnit(written) ? 'unit' : null);
  const missing =
    written === '' ? 'Tên' : award === '' ? 'Hình thức đề nghị' : subject === null ? 'Đối tượng' : null;
  if (missing !== null || subject === null) {
    const values = { missing: missing ?? 'Đối tượng', text: row.texts.slice(0, 3).join(', ') };
    return { row: row.row, end: 'rejected', diagnostics: [diagnose('TD3115', row.start, values)] };
  }
  const other = subject === 'unit' ? otherUnit(written) : null;
  if (other !== null) {
    const at = { ...(row.refOf('name') ?? row.start), found: written };
    return {
      row: row.row,
      end: 'rejected',
      diagnostics: [diagnose('TD1171', at, { ...other, typed: written })],
    };
  }
  const person = subject === 'individual' ? readName(row, 'Tên') : null;
  const name = person?.name ?? written;
  const from = person?.from ?? row.refOf('name') ?? row.start;
  const position = readWords(row.cellOf('position'), {
    from: row.refOf('position') ?? from,
    column: 'Chức vụ, đơn vị',
  });
  const summary = readWords(row.cellOf('summary'), {
    from: row.refOf('summary') ?? from,
    column: 'Tóm tắt thành tích',
  });
  const guessed = { subject: subject === 'unit' ? 'tập thể' : 'cá nhân', name };
  return {
    row: row.row,
    end: 'accepted',
    value: {
      subject,
      name,
      position: position.value === '' ? (person?.post ?? '') : position.value,
      award,
      summary: summary.value,
      summaryFrom: row.refOf('summary') ?? from,
      from,
    },
    diagnostics: [
      ...(person?.diagnostics ?? []),
      ...(stated === null ? [diagnose('TD3116', { ...from, found: name }, guessed)] : []),
      ...position.diagnostics,
      ...summary.diagnostics,
    ],
  };
}

const subjectOf = wordIndex<Proposal['subject']>([
  ['Tập thể', 'unit'],
  ['TT', 'unit'],
  ['Đơn vị', 'unit'],
  ['Cá nhân', 'individual'],
  ['CN', 'individual'],
]);
