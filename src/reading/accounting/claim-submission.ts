import type { CriterionLine } from '../../criteria/lines.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CellRef, Located } from '../../domain/location.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import type { LineAnswer, Person, Proposal, Remark } from '../../domain/submission.ts';
import { shownText } from '../cells/shown-text.ts';
import { type FoundSheets, isGuide, type PlacedTable, roleByName } from '../find-sheets.ts';
import { columnOf } from '../find-table.ts';
import { saysOfSomebody, speaksOfDiscipline, undergoesDiscipline } from '../furniture/furniture-words.ts';
import { tellsPunishment } from '../furniture/punished.ts';
import { infoLabel } from '../info-labels.ts';
import type { LinesInScope } from '../lines-in-scope.ts';
import type { InfoReading } from '../read-info.ts';
import type { RowOutcome } from '../row-outcome.ts';
import { pointsIn, sumOfPerson } from '../sum-of-person.ts';
import { isNumber, isSumOf } from './cell-number.ts';
import { claimAround } from './claim-around.ts';
import { claimGuide } from './claim-guide.ts';
import { claimTable, type TableWords } from './claim-table.ts';
import { claim, claimFurniture, claimOwn, claimRow } from './claims.ts';
import { columnWords } from './column-words.ts';
import { type Ledger, TOLD, UNCLAIMED, USED } from './ledger.ts';
import { tellNotes } from './notes.ts';
import type { OwnWords } from './own-words.ts';
import { type ToldBeside, tellBeside } from './tell-beside.ts';
import { nameFinder, type ToldSkipped, tellSkipped } from './tell-skipped.ts';

/** A table with how each of its rows ended; absent where the file has none. */
type ReadTable<T> = { readonly placed: PlacedTable; readonly outcomes: readonly RowOutcome<T>[] } | undefined;

/** What was read of a part of a file. */
export type ReadParts = {
  readonly sheets: FoundSheets;
  readonly info: InfoReading;
  readonly toldRows: readonly RawRow[];
  readonly unit: ReadTable<LineAnswer>;
  readonly people: ReadTable<Person>;
  readonly proposals: ReadTable<Proposal>;
  readonly remarks: ReadTable<Remark>;
};

/** What stood beside the data, and the words about discipline there. */
export type Claimed = {
  readonly diagnostics: readonly Diagnostic[];
  readonly ofUnit: readonly Located<string>[];
  readonly ofPeople: ReadonlyMap<Person, readonly Located<string>[]>;
};

/** Claims every cell that the reading of a part accounts for, and tells what stands beside its data. */
export function claimSubmission(
  ledger: Ledger,
  read: ReadParts,
  own: OwnWords,
  scope: Pick<LinesInScope, 'unit' | 'individuals'>,
): Claimed {
  for (const row of read.toldRows) claimRow(ledger, row, TOLD);
  claimIdentity(ledger, read.sheets, own);
  claimInfo(ledger, read.info);
  const told = [
    tell(ledger, read.unit, wordsOfUnit(own, scope.unit), ({ line }) => `tiêu chí ${line}`),
    tell(ledger, read.people, wordsOfPeople(own, scope.individuals), ({ name }) => name.value),
    tell(ledger, read.proposals, { own, isAsItMustBe: () => false }, ({ name }) => name),
    tell(ledger, read.remarks, { own, isAsItMustBe: () => false }, () => 'khó khăn, kiến nghị'),
  ] as const;
  const [ofUnit, ofPeople, ofProposals] = told;
  const inNotes = disciplineInRows(read.people);
  const byUnit = skippedOf(ledger, read.unit, own, () => null);
  const byPeople = skippedOf(ledger, read.people, own, ({ name }) => name.value);
  const ofNobody = [byUnit, byPeople].flatMap(({ discipline }): readonly Located<string>[] =>
    discipline.filter(({ named }) => named.length === 0).map(({ words }) => words),
  );
  const elsewhere = [disciplineInEvidence(read), disciplineAround(ledger, read, own)];
  const inElsewhere = elsewhere.flatMap(({ discipline }) => discipline);
  claimSheets(ledger, read, own);
  return {
    diagnostics: [...told, inNotes, byUnit, byPeople, ...elsewhere].flatMap(({ diagnostics }) => diagnostics),
    ofUnit: [
      ...[
        ...ofUnit.discipline,
        ...ofProposals.discipline.filter(({ value }) => value.subject === 'unit'),
      ].map(({ words }) => words),
      ...ofNobody,
      ...inElsewhere.flatMap(({ words, named }) => (named.length === 0 ? [words] : [])),
    ],
    ofPeople: byPerson([
      ...ofPeople.discipline,
      ...inNotes.discipline,
      ...[...byPeople.discipline, ...inElsewhere].flatMap(({ words, named }) =>
        named.map((value) => ({ value, words })),
      ),
    ]),
  };
}

function tell<T>(
  ledger: Ledger,
  table: ReadTable<T>,
  words: TableWords<T>,
  whose: (value: T) => string,
): ToldBeside<T> {
  if (table === undefined) return { diagnostics: [], discipline: [] };
  const beside = claimTable(ledger, table.placed, table.outcomes, words);
  const told = tellBeside(ledger, table.placed, beside, whose);
  const notes = tellNotes(ledger, table.placed, table.outcomes, whose);
  return {
    diagnostics: [...told.diagnostics, ...notes.diagnostics],
    discipline: [...told.discipline, ...notes.discipline],
  };
}

function skippedOf<T>(
  ledger: Ledger,
  table: ReadTable<T>,
  own: OwnWords,
  nameOf: (value: T) => string | null,
): ToldSkipped<T> {
  if (table === undefined) return { diagnostics: [], discipline: [] };
  return tellSkipped(ledger, table.placed, table.outcomes, own, nameOf);
}

/** Columns that are read for something else, with the words that hold an award there too. */
const HOLDING: readonly { readonly key: string; readonly holds: (text: string) => boolean }[] = [
  { key: 'note', holds: speaksOfDiscipline },
  ...['name', 'position', 'department', 'achievement'].map((key) => ({ key, holds: saysOfSomebody })),
];

/**
 * What is read, but nobody acts on: words about discipline in `Ghi chú`, or of somebody who undergoes it in another column; and
 * such words that are struck out or that nobody sees. They are told too, and hold.
 */
function disciplineInRows(table: ReadTable<Person>): ToldBeside<Person> {
  if (table === undefined) return { diagnostics: [], discipline: [] };
  const { grid, table: found } = table.placed;
  const holding = HOLDING.flatMap(({ key, holds }) => {
    const column = columnOf(found, key);
    return column === null ? [] : [{ column, holds }];
  });
  const told: { value: Person; text: string; from: CellRef; column: number }[] = [];
  for (const outcome of table.outcomes) {
    if (outcome.end !== 'accepted') continue;
    const { row, value } = outcome;
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      const { column } = cell;
      const isHeld = holding.some((each) => each.column === column && each.holds(shownText(cell)));
      const text = isHeld ? shownText(cell) : goneIn(cell);
      if (text !== undefined) told.push({ value, text, from: grid.refOf(row, column), column });
    }
  }
  return {
    discipline: told.map(({ value, text, from }) => ({ value, words: { value: text, from } })),
    diagnostics: told.map(({ value, text, from, column }) =>
      diagnose(
        'TD3130',
        { ...from, found: text },
        { text, whose: value.name.value, column: headerOf(found, column) },
      ),
    ),
  };
}

/** Words about discipline that are struck out, or that nobody sees. */
function goneIn({ marks }: RawCell): string | undefined {
  if (marks === undefined) return undefined;
  return [marks.struck, marks.unseen?.text].find((text) => text !== undefined && speaksOfDiscipline(text));
}

function headerOf({ columns }: PlacedTable['table'], column: number): string {
  return columnWords(columns.find((each) => each.column === column)?.header ?? '', column);
}

/** A punishment told of as evidence: it holds the awards of whom it names, else of the unit. */
function disciplineInEvidence({ unit, people }: ReadParts): ToldSkipped<Person> {
  const column = unit === undefined ? null : columnOf(unit.placed.table, 'evidence');
  if (unit === undefined || column === null) return { diagnostics: [], discipline: [] };
  const { grid, table } = unit.placed;
  const whoIn = nameFinder(people?.outcomes ?? [], ({ name }) => name.value);
  const told = unit.outcomes.flatMap((outcome) => {
    const text = outcome.end === 'accepted' ? shownText(grid.cellAt(outcome.row, column)) : '';
    if (outcome.end !== 'accepted' || !tellsPunishment(text)) return [];
    const named = whoIn(text);
    const whose = named.map(({ name }) => name).join(', ') || `tiêu chí ${outcome.value.line}`;
    const from = grid.refOf(outcome.row, column);
    const values = { text, whose, column: headerOf(table, column) };
    return [
      {
        words: { value: text, from },
        named: named.map(({ value }) => value),
        diagnostic: diagnose('TD3130', { ...from, found: text }, values),
      },
    ];
  });
  return { discipline: told, diagnostics: told.map(({ diagnostic }) => diagnostic) };
}

function wordsOfUnit(own: OwnWords, lines: readonly CriterionLine[]): TableWords<LineAnswer> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    own,
    isAsItMustBe: (answer, key, cell) => {
      const line = byId.get(answer.line);
      if (line === undefined) return false;
      if (key === 'max') return isNumber(cell, pointsToNumber(line.max));
      const text = shownText(cell);
      return key === 'code'
        ? text === line.id
        : key === 'title' && (text === line.title || text === line.short);
    },
  };
}

function wordsOfPeople(own: OwnWords, lines: readonly CriterionLine[]): TableWords<Person> {
  return {
    own,
    // A total that differs is told with the name and the sum: not once more as a column that nobody uses.
    isChecked: (person, key) =>
      key === 'sum' && person.statedTotal !== undefined && sumOfPerson(person, lines) !== null,
    isAsItMustBe: ({ answers }, key, cell) => key === 'sum' && isSumOf(cell, pointsIn(answers)),
  };
}

const IDENTITY_KEYS: ReadonlySet<string> = new Set(['form', 'plan', 'criteria', 'unit', 'year', 'period']);

/** The first row of each key counts; choices of dropdowns stand beside them, where the form has put them. */
function claimIdentity(ledger: Ledger, { identity }: FoundSheets, own: OwnWords): void {
  const seen = new Set<string>();
  for (const row of identity?.sheet.rows ?? []) {
    for (const [index, cell] of row.cells.entries())
      if (cell.column > 2 && own.has(shownText(cell))) claimOwn(ledger, row, index);
    const key = shownText(row.cells[0] ?? null).toLowerCase();
    if (!IDENTITY_KEYS.has(key) || seen.has(key)) continue;
    seen.add(key);
    claimOwn(ledger, row, 0);
    claim(ledger, row, 1, USED);
  }
}

/** Labels and values of `Thông tin`, also where one file states them once for all its units. */
export function claimInfo(ledger: Ledger, { cells }: InfoReading): void {
  for (const { grid, row, key, label, value } of cells) {
    claim(ledger, row, row.cells.indexOf(value), USED);
    if (label === value) continue;
    const index = row.cells.indexOf(label);
    if (shownText(label) === infoLabel(key)) claimOwn(ledger, row, index);
    else claimFurniture(ledger, grid, row, index, 'label');
  }
}

/** Words beside the labels of `Thông tin`, or over and between tables, that say that somebody undergoes discipline. */
function disciplineAround(ledger: Ledger, read: ReadParts, own: OwnWords): ToldSkipped<Person> {
  const whoIn = nameFinder(read.people?.outcomes ?? [], ({ name }) => name.value);
  const diagnostics: Diagnostic[] = [];
  const discipline: { words: Located<string>; named: readonly Person[] }[] = [];
  const rowsRead = new Set(
    tablesOf(read).flatMap(({ placed, outcomes }) =>
      outcomes.map(({ row }) => placed.grid.rowAt(row)).filter((row) => row !== null),
    ),
  );
  for (const grid of read.sheets.visible) {
    const isInfo = roleByName(grid.sheet.name) === 'info' || read.info.sheets.has(grid.sheet.name);
    if (isGuide(grid) || !(isInfo || tablesOf(read).some(({ placed }) => placed.grid === grid))) continue;
    for (const row of grid.sheet.rows) {
      if (rowsRead.has(row)) continue;
      const fates = ledger.fatesOf(row);
      for (const [index, cell] of row.cells.entries()) {
        if (fates[index] !== UNCLAIMED || cell.content.kind !== 'text') continue;
        const { text } = cell.content;
        if (!undergoesDiscipline(text) || own.has(text)) continue;
        const from = grid.refOf(row.row, cell.column);
        const named = whoIn(text);
        const whose = named.map(({ name }) => name).join(', ') || 'đơn vị, ngoài dòng số liệu';
        discipline.push({ words: { value: text, from }, named: named.map(({ value }) => value) });
        const values = { text, whose, column: columnWords('', cell.column) };
        diagnostics.push(diagnose('TD3130', { ...from, found: text }, values));
        claim(ledger, row, index, TOLD);
      }
    }
  }
  return { diagnostics, discipline };
}

/** Guides, what stands over and between the tables of a sheet, and what stands on `Thông tin` beside its labels. */
function claimSheets(ledger: Ledger, read: ReadParts, own: OwnWords): void {
  const { sheets, info } = read;
  // A unit's name and year are often said again over each table.
  const stated = new Set(info.cells.map(({ value }) => shownText(value)));
  // A number alone says nothing of where it comes from, but for a year: a maximum is no staff count.
  const isStated = (cell: RawCell) =>
    stated.has(shownText(cell)) && (cell.content.kind === 'text' || /^\d{4}$/u.test(shownText(cell)));
  for (const grid of sheets.visible) {
    if (isGuide(grid)) {
      claimGuide(ledger, grid, own);
      continue;
    }
    const tables = tablesOf(read).filter(({ placed }) => placed.grid === grid);
    if (tables.length > 0) {
      const rows = new Set(tables.flatMap(({ outcomes }) => outcomes.map(({ row }) => row)));
      const around = grid.sheet.rows.filter(({ row }) => !rows.has(row));
      const maxima = tables.map(({ placed }) => maximaOver(placed));
      const isOwn = (cell: RawCell) => isStated(cell) || maxima.some((isMaximum) => isMaximum(cell));
      claimAround(ledger, grid, around, own, isOwn);
    } else if (roleByName(grid.sheet.name) === 'info' || info.sheets.has(grid.sheet.name)) {
      claimAround(ledger, grid, grid.sheet.rows, own, isStated);
    }
  }
}

function tablesOf({ unit, people, proposals, remarks }: ReadParts) {
  return [unit, people, proposals, remarks].filter((table) => table !== undefined);
}

/** The row `Điểm tối đa` over the columns of points. */
function maximaOver({ table }: PlacedTable): (cell: RawCell) => boolean {
  const maxima = new Map(
    table.columns.flatMap(({ column, line }) => (line === null ? [] : [[column, pointsToNumber(line.max)]])),
  );
  return (cell) => isNumber(cell, maxima.get(cell.column) ?? Number.NaN);
}

function byPerson(
  discipline: ToldBeside<Person>['discipline'],
): ReadonlyMap<Person, readonly Located<string>[]> {
  const found = new Map<Person, Located<string>[]>();
  for (const { value, words } of discipline) {
    const known = found.get(value);
    if (known) known.push(words);
    else found.set(value, [words]);
  }
  return found;
}
