import { NOT_APPLICABLE, roundedToHundredths } from '../criteria/kinds/formula.ts';
import type { CriterionLine } from '../criteria/lines.ts';
import { totalRules } from '../criteria/rules.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { pointsToNumber, sumPoints } from '../domain/points.ts';
import { NOT_APPLICABLE_SPELLINGS } from './form-words.ts';
import { countNotApplicable } from './rules.ts';

/** Where the formula stands and what it reads. */
type Places = {
  readonly row: number;
  /** Row of the maxima. */
  readonly maxima: number;
  /** Column letter of a line, by its place among the lines. */
  readonly columnOf: (index: number) => string;
  /** Column letter of `Lãnh đạo`. */
  readonly leader: string;
};

/** Columns side by side, all for leaders or all for everybody. */
type Run = { readonly first: number; readonly last: number };

type Group = {
  readonly max: number;
  /** Sum of the maxima that are asked of leaders alone. */
  readonly ofLeaders: number;
  readonly asked: number;
  readonly everybody: readonly Run[];
  readonly leaders: readonly Run[];
};

/**
 * A person's total (contract section 4), as the tool adds it up: nothing while the row is blank, how many criteria are
 * open while some are, else the groups, each scaled to its maximum where a line does not apply or is for leaders only.
 * Null where the plan's people have groups in groups, bonus, penalties or bounds: the form then adds nobody up.
 */
export function personTotalFormula(
  set: CriteriaSet,
  lines: readonly CriterionLine[],
  { row, maxima, columnOf, leader }: Places,
): string | null {
  const { full: fullMark, ceiling, groups: shapes } = totalRules(set, 'individuals');
  const isPlain =
    ceiling === null &&
    lines.every(({ within = [], counts }) => within.length === 0 && counts === undefined) &&
    shapes.every(({ groups: inner, counts }) => inner.length === 0 && counts === 'base');
  if (!isPlain || lines.length === 0) return null;
  const cells = ({ first, last }: Run) => `${columnOf(first)}${row}:${columnOf(last)}${row}`;
  const maximaOf = ({ first, last }: Run) => `$${columnOf(first)}$${maxima}:$${columnOf(last)}$${maxima}`;
  const isNoLeader = `$${leader}${row}=""`;
  const sum = (parts: readonly string[]) => (parts.length === 0 ? '0' : parts.join('+'));
  /** Of the columns for everybody, and for a leader those of leaders; for others `otherwise` in their place. */
  const both = (group: Group, each: (run: Run) => string, otherwise = '0') =>
    sum([
      ...group.everybody.map(each),
      ...(group.leaders.length === 0
        ? []
        : [`IF(${isNoLeader},${otherwise},${sum(group.leaders.map(each))})`]),
    ]);
  const setAside = (run: Run) =>
    NOT_APPLICABLE_SPELLINGS.map((spelling) => `SUMIF(${cells(run)},"${spelling}",${maximaOf(run)})`).join(
      '+',
    );
  const groups = groupsOf(set, lines);
  const all = { first: 0, last: lines.length - 1 };
  const open = groups
    .map((group) =>
      both(
        group,
        (run) => `${run.last - run.first + 1}-COUNT(${cells(run)})-${countNotApplicable(cells(run))}`,
      ),
    )
    .join('+');
  const isRescaled = set.notApplicable === 'rescale';
  const applicable = (group: Group) =>
    isRescaled
      ? `(${group.asked}-(${both(group, setAside, String(group.ofLeaders))}))`
      : `(${group.asked}-IF(${isNoLeader},${group.ofLeaders},0))`;
  const earned = (group: Group) => {
    const given = both(group, (run) => `SUM(${cells(run)})`);
    return set.notApplicable === 'full' ? `(${given}+${both(group, setAside)})` : `(${given})`;
  };
  const points = groups.map(
    (group) =>
      `IF(${applicable(group)}<=0,0,${roundedToHundredths(`${earned(group)}*${group.max}/${applicable(group)}`)})`,
  );
  const reach = groups.map((group) => `IF(${applicable(group)}<=0,0,${group.max})`).join('+');
  const full = pointsToNumber(fullMark);
  const total = roundedToHundredths(`(${points.join('+')})*${full}/(${reach})`);
  const isBlank = `COUNT(${cells(all)})+${countNotApplicable(cells(all))}=0`;
  return `IF(${isBlank},"",IF(${open}>0,"còn "&(${open})&" mục",IF((${reach})=0,"${NOT_APPLICABLE}",${total})))`;
}

function groupsOf({ individuals }: CriteriaSet, lines: readonly CriterionLine[]): readonly Group[] {
  return individuals.groups.flatMap(({ id, max }) => {
    const own = lines.flatMap((line, index) => (line.group === id ? [{ line, index }] : []));
    if (own.length === 0) return [];
    const isForLeaders = (line: CriterionLine) => line.appliesTo.leaders === true;
    const runs = (wanted: boolean) =>
      runsOf(own.filter(({ line }) => isForLeaders(line) === wanted).map(({ index }) => index));
    const worth = (some: readonly CriterionLine[]) => pointsToNumber(sumPoints(some.map((line) => line.max)));
    return [
      {
        max,
        asked: worth(own.map(({ line }) => line)),
        ofLeaders: worth(own.flatMap(({ line }) => (isForLeaders(line) ? [line] : []))),
        everybody: runs(false),
        leaders: runs(true),
      },
    ];
  });
}

function runsOf(columns: readonly number[]): readonly Run[] {
  const firsts = columns.filter((column, index) => columns[index - 1] !== column - 1);
  const lasts = columns.filter((column, index) => columns[index + 1] !== column + 1);
  return firsts.map((first, index) => ({ first, last: lasts[index] ?? first }));
}
