import { isGroup } from '../../criteria/groups.ts';
import { criterionKinds } from '../../criteria/kinds/registry.ts';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../../criteria/schema.ts';
import { appliesToText } from './applies-to.ts';
import { writeMarks } from './marks.ts';
import { COUNTS, type Column, EVIDENCE, GROUP, WHOLE } from './shape.ts';

/** A part of a criterion, or a criterion without parts: what is measured. */
export type Measure =
  | Extract<Criterion, { kind: string }>
  | Extract<Criterion, { parts: unknown }>['parts'][number];
export type Entry = CriteriaGroup | Criterion | Measure;

/** What some entries can say: parts count as their criterion does and are for the same units, groups have no weight. */
type SaidBySome = Pick<Criterion, 'counts' | 'appliesTo'> & Pick<Measure, 'weight'>;

/** What an entry says of these, none of them where it cannot. */
export function saidBySome(entry: Entry): SaidBySome {
  return entry;
}

/** A row of the table: an entry of the set, how deep it lies, and the texts of its cells. */
export type TableRow = {
  readonly entry: Entry;
  readonly what: 'group' | 'whole' | 'measure';
  /** 1 for the groups at the top. */
  readonly depth: number;
  readonly cells: Readonly<Record<Column, string | number | null>>;
  /** Rows whose points add up to this one's, by their place; null where the points stand by themselves. */
  readonly sumOf: readonly number[] | null;
};

/** All rows of one side of a set, from top to bottom. */
export function rowsOf(set: CriteriaSet, side: 'units' | 'individuals'): readonly TableRow[] {
  const rows: TableRow[] = [];
  const add = (entry: Entry, what: TableRow['what'], depth: number): number => {
    rows.push({ entry, what, depth, cells: cellsOf(set, entry, what, depth), sumOf: null });
    return rows.length - 1;
  };
  const addEntry = (entry: CriteriaGroup | Criterion, depth: number): number => {
    const inner = isGroup(entry) ? entry.criteria : 'parts' in entry ? entry.parts : null;
    if (inner === null) return add(entry, 'measure', depth);
    const at = add(entry, isGroup(entry) ? 'group' : 'whole', depth);
    const below = inner.map((each) => ({
      entry: each,
      at: isGroup(entry)
        ? addEntry(each as CriteriaGroup | Criterion, depth + 1)
        : add(each, 'measure', depth + 1),
    }));
    // Bonus and penalties beside other lines are no part of the sum.
    const counted = below.filter(
      ({ entry: each }) => (saidBySome(each).counts ?? entry.counts) === entry.counts,
    );
    const row = rows[at];
    if (
      row !== undefined &&
      isSum(
        entry.max,
        counted.map((each) => each.entry),
      )
    )
      rows[at] = { ...row, sumOf: counted.map((each) => each.at) };
    return at;
  };
  for (const group of set[side].groups) addEntry(group, 1);
  return rows;
}

/** Whether a maximum is what the entries below it add up to; where they are for different units it need not be. */
function isSum(max: number, entries: readonly Entry[]): boolean {
  if (entries.some((entry) => (saidBySome(entry).weight ?? 1) !== 1)) return false;
  return Math.abs(entries.reduce((sum, entry) => sum + entry.max, 0) - max) < 0.001;
}

/** What stands in the cells of an entry. */
function cellsOf(set: CriteriaSet, entry: Entry, what: TableRow['what'], depth: number): TableRow['cells'] {
  const measure = what === 'measure' ? (entry as Measure) : null;
  const { counts, appliesTo, weight } = saidBySome(entry);
  return {
    label: entry.label ?? entry.id,
    title: entry.title,
    max: entry.max,
    kind: measure === null ? (what === 'group' ? GROUP : WHOLE) : kindTitle(measure.kind),
    marks: measure === null ? '' : writeMarks(measure.kind, measure.params, measure.max),
    evidence: measure === null ? '' : EVIDENCE[measure.evidence],
    appliesTo: appliesTo === undefined ? '' : appliesToText(set, appliesTo),
    note: entry.note ?? '',
    depth,
    counts: counts === undefined ? '' : COUNTS[counts],
    weight: weight ?? null,
    short: entry.short,
    clause: entry.clause ?? '',
    id: entry.id,
  };
}

function kindTitle(kind: string): string {
  return criterionKinds.get(kind)?.title ?? kind;
}
