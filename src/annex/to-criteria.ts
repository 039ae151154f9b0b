import { criterionKinds } from '../criteria/kinds/registry.ts';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { pointsFromNumber } from '../domain/points.ts';
import { formatNumber } from '../text/numbers.ts';
import { shortTitle } from '../text/short-title.ts';
import { fold } from './folded.ts';
import { measureOf } from './measure-of.ts';
import type { AnnexSection, UnderstoodLine, UnderstoodPlan } from './understood.ts';
import { hundredths, nameOf, sumOf } from './weigh.ts';

/** What an annex does not say of its plan, and what it is judged by. */
export type PlanSettings = Omit<CriteriaSet, 'schema' | 'units' | 'individuals' | 'total'>;

/** A line of the annex and the code that its criterion or group has in the version. */
export type CodedLine = { readonly id: string; readonly line: UnderstoodLine };

/** The version that an understood annex becomes, with the code of each line; what had to be decided on the way is said. */
export function criteriaOfAnnex(
  plan: UnderstoodPlan,
  settings: PlanSettings,
): Staged<{ readonly set: CriteriaSet; readonly coded: readonly CodedLine[] }> {
  const diagnostics: Diagnostic[] = [];
  const coded: CodedLine[] = [];
  const make = maker(plan, settings, coded, diagnostics);
  const groups = groupedRoots(plan.lines).map((line, index) =>
    make.group(line, `TT${index + 1}`, [], 'base', 0),
  );
  const set: CriteriaSet = {
    schema: 'thidua-criteria/2',
    ...settings,
    total: plan.total,
    units: { groups },
    individuals: { groups: [] },
  };
  return staged({ set, coded }, diagnostics);
}

/** Groups may lie in one another so deep, criteria one below. */
const DEEPEST_GROUP = 2;

function maker(plan: UnderstoodPlan, settings: PlanSettings, coded: CodedLine[], diagnostics: Diagnostic[]) {
  /** A bonus or a penalty without a bound may reach the total: then it is none. */
  const maxOf = (line: UnderstoodLine, above: number | null): number => {
    if (line.max !== null) return line.max;
    // What the heading above may give at most, a line below it may as well.
    if (above !== null) return above;
    const taken = `${formatNumber(plan.total)} điểm, bằng tổng điểm (coi như không giới hạn)`;
    diagnostics.push(diagnose('TD4161', line.from, { line: nameOf(line.label, line.title), taken }));
    return plan.total;
  };
  const counts = (section: AnnexSection, above: AnnexSection) =>
    section === above || section === 'base' ? {} : { counts: section };

  const words = (line: UnderstoodLine, id: string, path: readonly string[]) => {
    coded.push({ id, line });
    return {
      id,
      ...(line.label !== '' &&
        line.label !== '-' &&
        line.label !== '+' && { label: line.label.slice(0, 20) }),
      title: line.title,
      short: shortTitle(line.title),
      clause: clauseOf(path, line),
    };
  };

  /** How a line is measured; a rule that does not hold for its maximum is none. */
  const measured = (line: UnderstoodLine, max: number) => {
    const measure = measureOf(line.rule ?? { kind: 'score' }, line.section, max);
    const kind = criterionKinds.get(measure.kind);
    const parsed = kind?.params.safeParse(measure.params);
    const wrong =
      kind === undefined || parsed === undefined || !parsed.success
        ? 'cách chấm này công cụ chưa dùng được với số liệu ghi ở đây'
        : kind.verify(parsed.data, pointsFromNumber(max))[0];
    const weight = line.weight === undefined ? {} : { weight: line.weight };
    if (wrong === undefined) return { max, ...measure, ...weight, ...noted(line, settings) };
    const why = wrong.replace(/\.$/u, '');
    const doubt = diagnose('TD4159', line.from, { line: nameOf(line.label, line.title), why });
    diagnostics.push(doubt);
    const marked = { ...line, doubts: [...line.doubts, doubt] };
    const at = coded.findIndex((each) => each.line === line);
    if (at !== -1) coded[at] = { id: coded[at]?.id ?? '', line: marked };
    return { max, kind: 'score', params: {}, ...weight, ...noted(marked, settings) };
  };

  const criterion = (
    line: UnderstoodLine,
    id: string,
    path: readonly string[],
    above: AnnexSection,
    cap: number | null,
  ): Criterion => {
    const own = [...path, line.label];
    const applies = appliesToOf(line, settings);
    const max = maxOf(line, cap);
    const common = {
      ...words(line, id, own),
      ...counts(line.section, above),
      ...(applies === null ? {} : { appliesTo: applies }),
    };
    if (line.children.length > 1) {
      return {
        ...common,
        max,
        parts: line.children.map((part, index) => ({
          ...words(part, `${id}${String.fromCharCode(97 + index)}`, [...own, part.label]),
          ...measured(part, maxOf(part, null)),
          evidence: part.evidence === '' ? ('optional' as const) : ('required' as const),
        })),
      };
    }
    return {
      ...common,
      ...measured(line, max),
      evidence: line.evidence === '' ? 'optional' : 'required',
    };
  };

  const group = (
    line: UnderstoodLine,
    id: string,
    path: readonly string[],
    above: AnnexSection,
    depth: number,
  ): CriteriaGroup => {
    const own = [...path, line.label];
    const max = maxOf(line, null);
    const head = {
      ...words(line, id, own),
      ...counts(line.section, above),
      ...(line.note !== '' && { note: line.note }),
      max,
    };
    const entries = depth === DEEPEST_GROUP ? flattened(line.children, diagnostics) : line.children;
    return {
      ...head,
      criteria: entries.map((child, index) => {
        const inner = `${id}.${index + 1}`;
        const isGroup = child.children.length > 0 && depth < DEEPEST_GROUP;
        return isGroup
          ? group(child, inner, own, line.section, depth + 1)
          : criterion(child, inner, own, line.section, line.section === 'base' ? null : max);
      }),
    };
  };
  return { group };
}

/** The groups at the top: a plan that is a mere list is one group, a line that stands alone between groups is one by itself. */
function groupedRoots(lines: readonly UnderstoodLine[]): readonly UnderstoodLine[] {
  const [first] = lines;
  if (first !== undefined && lines.every(({ children }) => children.length === 0)) {
    return sectionsOf(lines).map((run) => wrapped(run, TITLES[run[0]?.section ?? 'base']));
  }
  return lines.map((line) => (line.children.length > 0 ? line : wrapped([line], line.title)));
}

const TITLES: Readonly<Record<AnnexSection, string>> = {
  base: 'Các tiêu chí',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
};

/** Lines that follow on one another and count alike. */
function sectionsOf(lines: readonly UnderstoodLine[]): readonly (readonly UnderstoodLine[])[] {
  const runs: UnderstoodLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.section === line.section) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function wrapped(lines: readonly UnderstoodLine[], title: string): UnderstoodLine {
  const [first] = lines;
  if (first === undefined) throw new Error('nothing to put in a group');
  const isKnown = lines.every(({ max }) => max !== null);
  const sum = hundredths(sumOf(lines));
  const { weight: _, ...own } = first;
  return {
    ...own,
    label: '',
    title,
    max: isKnown ? sum : null,
    maxFrom: 'children',
    children: lines,
    rule: null,
    ruleText: '',
    evidence: '',
    appliesTo: '',
    note: '',
    target: '',
    doubts: [],
  };
}

/** Lines of the fifth level and below: parts of a criterion where they can be, else one level up. */
function flattened(lines: readonly UnderstoodLine[], diagnostics: Diagnostic[]): readonly UnderstoodLine[] {
  return lines.flatMap((line) => {
    const { children } = line;
    if (children.length === 0) return [line];
    const canBeParts =
      children.length > 1 &&
      children.length <= 26 &&
      children.every(
        (child) => child.children.length === 0 && child.section === line.section && child.max !== null,
      );
    if (canBeParts && line.section === 'base') return [line];
    diagnostics.push(diagnose('TD4168', line.from, { line: nameOf(line.label, line.title) }));
    return flattened(children, diagnostics);
  });
}

/** What the annex says beside the points, for whoever looks at the line later. */
function noted(line: UnderstoodLine, settings: PlanSettings) {
  const applies = appliesToOf(line, settings);
  const doubts = line.doubts.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
  const parts = [
    ...(doubts.length === 0 ? [] : [`${MARK}: ${doubts.map((words) => withoutName(words)).join(' ')}`]),
    ...(line.ruleText === '' ? [] : [`Phụ lục ghi: “${line.ruleText.replace(/\s*\n\s*/gu, '; ')}”.`]),
    ...(line.target === '' ? [] : [`Chỉ tiêu: ${line.target}.`]),
    ...(line.evidence === '' ? [] : [`Minh chứng: ${line.evidence}.`]),
    ...(line.appliesTo === '' || applies !== null ? [] : [`Áp dụng cho: ${line.appliesTo}.`]),
    ...(line.note === '' ? [] : [line.note]),
  ];
  return parts.length === 0 ? {} : { note: parts.join(' ').replace(/\s+/gu, ' ').replace(/\.\./gu, '.') };
}

/** How a line is marked that the office has to look at. */
const MARK = 'Cần xem lại';

/** The sentence of a doubt without the line that it is about: it stands beside it. */
function withoutName(message: string): string {
  const rest = message.replace(/^Dòng “[^”]*”:?\s*/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function appliesToOf(
  { appliesTo }: UnderstoodLine,
  { unitTypes = [] }: PlanSettings,
): { readonly unitTypes: string[] } | null {
  if (appliesTo === '') return null;
  const wanted = appliesTo
    .split(/[;\n]/u)
    .map((each) => fold(each))
    .filter((each) => each !== '');
  const found = wanted.map((each) =>
    unitTypes.find(({ id, title }) => fold(title) === each || id === each.replace(/ /gu, '-')),
  );
  return found.length > 0 && found.every((each) => each !== undefined)
    ? { unitTypes: found.map(({ id }) => id) }
    : null;
}

/** `Phụ lục, mục I, 1.1`: a number that the next one repeats is left out. */
function clauseOf(path: readonly string[], { from }: UnderstoodLine): string {
  const labels = path.filter((label) => label !== '' && label !== '-' && label !== '+');
  const short = labels.filter((label, index) => !(labels[index + 1] ?? '').startsWith(`${label}.`));
  return short.length === 0 ? `Phụ lục, ô ${from.cell}` : `Phụ lục, mục ${short.join(', ')}`;
}
