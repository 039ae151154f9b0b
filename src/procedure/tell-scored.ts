import type { CriterionLine } from '../criteria/lines.ts';
import { totalRules } from '../criteria/rules.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import type { LineResult } from '../domain/result.ts';
import type { Answer, LineAnswer, Person, Quantity } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { isOfAnyFile, rowOf, tellLine } from '../result/tell-people.ts';
import { groupsOfPerson, lineResult } from '../result/unit-result.ts';
import { type LineInScope, scoreLine, totalLines } from '../scoring/score-lines.ts';
import { scopeOfPeople } from '../scoring/score-submission.ts';
import type { LineShare } from '../scoring/total-groups.ts';

/** A line of a person: what it brings, and what is said of it. */
type ToldLine = { readonly share: LineShare; readonly told: LineResult | string };

/**
 * Scores people and tells what the Result says of them. The same answer to the same line comes to the same in every row of
 * every file: points, words and all but the row of the cell; so it is scored and told once.
 */
export function tellScored(people: readonly Person[], unit: Unit, set: CriteriaSet, file: string) {
  const diagnostics: Diagnostic[] = [];
  const rules = totalRules(set, 'individuals');
  const scopeOf = scopeOfPeople(unit, set);
  const known = knownIn(set);
  const told = people.map((person) => {
    const { cell } = person.name.from;
    const row = rowOf(cell);
    const place = { row, rowText: `${row}`, file };
    const shares: LineShare[] = [];
    const lines: (LineResult | string)[] = [];
    for (const each of scopeOf(person)) {
      const answer = person.answers.get(each.line.id);
      let line = known.find(each, answer, place);
      if (line === null) {
        const scored = tellOne(each, answer, set, unit, place);
        diagnostics.push(...scored.diagnostics);
        line = scored.value;
        if (scored.diagnostics.length === 0) known.keep(each, answer, place, line);
      }
      shares.push(line.share);
      lines.push(line.told);
    }
    const totals = totalLines(shares, rules);
    return { cell, total: totals.total, scores: { ...groupsOfPerson(totals), lines } };
  });
  return { told, diagnostics };
}

/** Where a person stands. */
type Place = { readonly row: number; readonly rowText: string; readonly file: string };

function tellOne(
  each: LineInScope,
  answer: LineAnswer | undefined,
  set: CriteriaSet,
  unit: Unit,
  { row, file }: Place,
): Staged<ToldLine> {
  const { value, diagnostics } = scoreLine(each, answer, set, unit.id, null, undefined);
  return {
    value: { share: value.share, told: tellLine(lineResult(value.scored), row, file) },
    diagnostics,
  };
}

/** What was told of an answer, and what it depends on beside line and number: words, unit of measure, column. */
type Known = ToldLine & {
  readonly text: string;
  readonly isPercent: boolean;
  readonly sheet: string;
  readonly letters: string;
};

/** Of a line: by the number that was given; by a reason where there is no answer to look at. */
type KnownOfLine = {
  readonly byNumber: Map<number, Known[]>;
  readonly byReason: Map<string, ToldLine>;
};

const knownOfSets = new WeakMap<CriteriaSet, ReturnType<typeof createKnown>>();
const MOST_OF_A_LINE = 500;

function knownIn(set: CriteriaSet) {
  const known = knownOfSets.get(set) ?? createKnown();
  knownOfSets.set(set, known);
  return known;
}

function createKnown() {
  const lines = new WeakMap<CriterionLine, KnownOfLine>();
  const ofLine = (line: CriterionLine): KnownOfLine => {
    const known = lines.get(line) ?? { byNumber: new Map(), byReason: new Map() };
    lines.set(line, known);
    return known;
  };
  const find = (each: LineInScope, answer: LineAnswer | undefined, place: Place): ToldLine | null => {
    const reason = reasonOf(each, answer);
    if (reason !== null) return ofLine(each.line).byReason.get(reason) ?? null;
    const given = plainlyGiven(each, answer, place);
    if (given === null) return null;
    const found = ofLine(each.line).byNumber.get(given.value.value);
    if (found === undefined) return null;
    for (const known of found) if (isSame(known, given, place)) return known;
    return null;
  };
  const keep = (each: LineInScope, answer: LineAnswer | undefined, place: Place, line: ToldLine): void => {
    if (typeof line.told !== 'string' || !isOfAnyFile(line.told)) return;
    const { byNumber, byReason } = ofLine(each.line);
    const reason = reasonOf(each, answer);
    if (reason !== null) {
      if (byReason.size >= MOST_OF_A_LINE) byReason.clear();
      byReason.set(reason, line);
      return;
    }
    const given = plainlyGiven(each, answer, place);
    if (given === null) return;
    const { value, text, from } = given;
    const letters = from.cell.slice(0, -place.rowText.length);
    const known = { ...line, text, isPercent: value.isPercent, sheet: from.sheet, letters };
    if (byNumber.size >= MOST_OF_A_LINE) byNumber.clear();
    const others = byNumber.get(value.value) ?? [];
    byNumber.set(value.value, others.length < MOST_ALIKE ? [...others, known] : [known]);
  };
  return { find, keep };
}

/** The same number in other words, columns, sheets. */
const MOST_ALIKE = 20;

/** Why a line has no answer to look at; null where it has one. */
function reasonOf({ outOfScope, waits, carried }: LineInScope, answer: LineAnswer | undefined) {
  if (outOfScope !== null) return outOfScope;
  return answer === undefined && waits === undefined && carried === undefined ? '' : null;
}

type Given = Extract<Answer<Quantity>, { state: 'given' }>;

/** A number in the row of the person, and nothing else that could count; null for any other answer. */
function plainlyGiven(
  { waits, carried }: LineInScope,
  answer: LineAnswer | undefined,
  { rowText, file }: Place,
): Given | null {
  if (answer === undefined || waits !== undefined || carried !== undefined || answer.doubt !== undefined) {
    return null;
  }
  const { selfPoints } = answer;
  if (selfPoints.state !== 'given' || Object.is(selfPoints.value.value, -0)) return null;
  const isAlone =
    isAbsent(answer.achieved) &&
    isAbsent(answer.total) &&
    isAbsent(answer.level) &&
    isAbsent(answer.evidence) &&
    isAbsent(answer.explanation);
  return isAlone && isInRow(selfPoints.from, rowText, file) ? selfPoints : null;
}

function isAbsent({ state, from }: Answer<unknown>): boolean {
  return state === 'blank' && from === null;
}

function isInRow({ cell, file }: CellRef, rowText: string, own: string): boolean {
  return file === own && cell.endsWith(rowText);
}

function isSame(known: Known, { text, value, from }: Given, { rowText }: Place): boolean {
  return (
    known.text === text &&
    known.isPercent === value.isPercent &&
    known.sheet === from.sheet &&
    from.cell.length === known.letters.length + rowText.length &&
    from.cell.startsWith(known.letters)
  );
}
