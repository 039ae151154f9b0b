import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import { matchKey } from '../text/fold.ts';
import { shownText } from './cells/shown-text.ts';
import { chooseTables } from './choose-tables.ts';
import type { IntakeContext } from './context.ts';
import { decideUnit } from './decide-unit.ts';
import { decodeTexts } from './decode-texts.ts';
import { describeSheets } from './describe-sheets.ts';
import { type FoundSheets, findSheets, isGuide, roleByName } from './find-sheets.ts';
import { judgeOrigin } from './judge-origin.ts';
import { linesInScope } from './lines-in-scope.ts';
import { lineFinder } from './match-line.ts';
import { noticeTable } from './notice-table.ts';
import { readIdentity } from './read-identity.ts';
import { type IndividualsReading, readIndividuals } from './read-individuals.ts';
import { type InfoArea, readInfo } from './read-info.ts';
import { readProposals } from './read-proposals.ts';
import { readRemarks } from './read-remarks.ts';
import { readUnitSheet, type UnitSheetReading } from './read-unit-sheet.ts';
import { addRowCounts } from './row-outcome.ts';
import { unitNames } from './unit-names.ts';

export type { IntakeContext } from './context.ts';

/** Codes after which nothing in a file can be used, the plainest reason first. */
const REJECTING = ['TD1101', 'TD1117', 'TD1120', 'TD1121', 'TD1125', 'TD1126', 'TD1130', 'TD1133'];

/** What a workbook says, whoever laid it out: every value with its cell, every row accounted for. */
export function understand(
  original: RawWorkbook,
  received: ReceivedFile,
  context: IntakeContext,
): Staged<Submission> {
  const { set } = context.criteria;
  const decoded = decodeTexts(original);
  const workbook = decoded.value;
  const sheets = findSheets(workbook, lineFinder(linesInScope(set, null).individuals));
  const identity = readIdentity(sheets.identity);
  const info = readInfo(infoAreas(sheets));
  const chosen = chooseTables(sheets, info.value.sheets);
  const unit = decideUnit(
    {
      identity,
      info: info.value.info,
      letterhead: letterhead(sheets),
      sheetNames: workbook.sheets.map(({ name }) => name),
      received,
    },
    context,
  );
  const scope = linesInScope(set, unit.value);
  const { byRole } = chosen.value;
  const [unitTable, peopleTable] = [byRole.get('unit'), byRole.get('individuals')];
  const [proposalTable, remarkTable] = [byRole.get('proposals'), byRole.get('remarks')];
  const own = unitTable && readUnitSheet(unitTable, scope, set);
  const people = peopleTable && readIndividuals(peopleTable, scope.expected.individuals);
  const listed = new Set(people?.people.map(({ name }) => matchKey(name.value)));
  const proposals =
    proposalTable &&
    readProposals(
      proposalTable,
      (name) => listed.has(matchKey(name)),
      (name) => unitNames(context.register).byName(name).length > 0,
    );
  const remarks = remarkTable && readRemarks(remarkTable);
  const readings = [own, people, proposals, remarks].filter((reading) => reading !== undefined);
  const noticed: readonly Diagnostic[] = [
    ...decoded.diagnostics,
    ...judgeOrigin(identity, info.value.info, context, received.file),
    ...unit.diagnostics,
    ...chosen.diagnostics,
    ...info.diagnostics,
    ...[...byRole.values()].flatMap(noticeTable),
    ...readings.flatMap(({ diagnostics }) => diagnostics),
    ...(isLeftBlank(own, people) ? [diagnose('TD1117', { file: received.file }, {})] : []),
  ];
  const submission: Submission = {
    received,
    unit: unit.value?.id ?? null,
    ...(unit.question === null ? {} : { question: unit.question }),
    identity,
    info: info.value.info,
    lines: own?.lines ?? new Map(),
    people: people?.people ?? [],
    proposals: proposals?.proposals ?? [],
    remarks: remarks?.remarks ?? [],
    ...(own ? { statedTotal: own.statedTotal } : {}),
    understanding: describeSheets(sheets, chosen.value, info.value.sheets),
    rows: addRowCounts([...readings.map(({ rows }) => rows), chosen.value.unread]),
    rejectedBecause: plainestReason(noticed),
  };
  const owner = unit.value === null ? {} : { unit: unit.value.id };
  return { value: submission, diagnostics: noticed.map((diagnostic) => ({ ...diagnostic, ...owner })) };
}

function plainestReason(noticed: readonly Diagnostic[]): string | null {
  for (const reason of REJECTING) {
    const found = noticed.find(({ code }) => code === reason);
    if (found) return found.message;
  }
  return null;
}

/** A form that came back as it was sent out: tables, and nothing in them. */
function isLeftBlank(own: UnitSheetReading | undefined, people: IndividualsReading | undefined): boolean {
  if (own === undefined && people === undefined) return false;
  const isAnswered = [...(own?.lines.values() ?? [])].some(
    ({ achieved, level, selfPoints }) =>
      achieved.state !== 'blank' || level.state !== 'blank' || selfPoints.state !== 'blank',
  );
  return !isAnswered && (people?.people.length ?? 0) === 0;
}

/** Labels stand on `Thông tin` first, then above the first table of any sheet. */
function infoAreas({ visible, tables }: FoundSheets): readonly InfoArea[] {
  return visible
    .filter((grid) => !isGuide(grid))
    .map((grid) => ({
      grid,
      lastRow: Math.min(
        ...tables.filter((table) => table.grid === grid).map(({ table }) => table.headerTop - 1),
      ),
    }))
    .toSorted((a, b) => Number(isInfo(b)) - Number(isInfo(a)));
}

function isInfo({ grid }: InfoArea): boolean {
  return roleByName(grid.sheet.name) === 'info';
}

/** Short texts above the first tables. */
function letterhead(sheets: FoundSheets): readonly string[] {
  return infoAreas(sheets).flatMap(({ grid, lastRow }) =>
    grid.sheet.rows
      .filter(({ row }) => row <= Math.min(lastRow, 12))
      .flatMap(({ cells }) => cells.map(shownText).filter((text) => text.length > 3 && text.length < 120)),
  );
}
