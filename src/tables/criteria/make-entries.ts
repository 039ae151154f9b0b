import { criterionKinds } from '../../criteria/kinds/registry.ts';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import { MOST_POINTS, pointsFromNumber } from '../../domain/points.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { formatNumber, parseQuantity } from '../../text/numbers.ts';
import { shortTitle } from '../../text/short-title.ts';
import { LEADERS, readAppliesTo, UNIFORMED } from './applies-to.ts';
import type { TypedRow, TypedTable } from './find.ts';
import { exampleOfMarks, isSame, readMarks } from './marks.ts';
import { isHeading, type Node } from './nest-rows.ts';
import { type Entry, type Measure, saidBySome, type TableRow } from './rows.ts';
import { sameText } from './same-text.ts';
import { COUNTS, type Column, EVIDENCE, GROUP, kindChoices, WHOLE } from './shape.ts';

/** What is noted on the way, of both sides together. */
export type Notes = {
  readonly diagnostics: Diagnostic[];
  readonly places: Map<string, CellRef>;
  /** New code of each entry, by the one that it had. */
  readonly renamed: Map<string, string>;
};

/**
 * Makes groups and criteria of the rows of one side. A cell that nobody touched keeps what the version says, to the letter; every
 * fault is noted by its place.
 */
export function entryMaker(
  set: CriteriaSet,
  table: TypedTable,
  known: ReadonlyMap<string, TableRow>,
  notes: Notes,
) {
  const used = new Set<string>();
  const fault = (typed: TypedRow, column: Column, what: string, expected: string) => {
    const line = `Dòng “${[typed.texts.label, typed.texts.title.slice(0, 60)].filter((text) => text !== '').join('. ')}”`;
    notes.diagnostics.push(
      diagnose('TD4169', { ...typed.refs[column], found: typed.texts[column] }, { line, what, expected }),
    );
  };

  /** The row that it was before, once; a copy of it is a new one. */
  const formerOf = ({ texts }: TypedRow): TableRow | null => {
    const former = known.get(texts.id) ?? null;
    if (former === null || used.has(texts.id)) return null;
    used.add(texts.id);
    return former;
  };

  /** Whether a cell says what was written into it; a column that is gone says nothing new. */
  const isKept = (typed: TypedRow, former: TableRow | null, column: Column): former is TableRow =>
    former !== null &&
    (!table.columns.has(column) || sameText(typed.texts[column], String(former.cells[column] ?? '')));

  /** What the version says of one of these, or nothing. */
  const keptOf = <Key extends 'counts' | 'appliesTo' | 'weight'>({ entry }: TableRow, key: Key) => {
    const kept = saidBySome(entry)[key];
    return (kept === undefined ? {} : { [key]: kept }) as Pick<ReturnType<typeof saidBySome>, Key>;
  };

  const words = (typed: TypedRow, former: TableRow | null, id: string) => {
    const { texts } = typed;
    if (texts.title === '')
      fault(typed, 'title', 'không có nội dung', 'Ghi lời của tiêu chí, hoặc xóa cả dòng.');
    const label = isKept(typed, former, 'label')
      ? former.entry.label
      : texts.label === '' || texts.label === id
        ? undefined
        : texts.label.slice(0, 20);
    const note = isKept(typed, former, 'note') ? former.entry.note : texts.note;
    const title = isKept(typed, former, 'title') ? former.entry.title : texts.title;
    return {
      id,
      ...(label !== undefined && { label }),
      title,
      short: isKept(typed, former, 'short')
        ? former.entry.short
        : texts.short === ''
          ? shortTitle(title)
          : texts.short,
      clause: clauseOf(typed, former),
      ...(note !== undefined && note !== '' && { note }),
    };
  };
  const clauseOf = (typed: TypedRow, former: TableRow | null): string | undefined => {
    if (isKept(typed, former, 'clause')) return former.entry.clause;
    return typed.texts.clause === '' ? undefined : typed.texts.clause;
  };

  const countsOf = (typed: TypedRow, former: TableRow | null) => {
    if (isKept(typed, former, 'counts')) return keptOf(former, 'counts');
    const text = typed.texts.counts;
    if (text === '' || looseKey(text) === looseKey(COUNTS.base)) return {};
    const found = (['bonus', 'penalty'] as const).find((each) => looseKey(COUNTS[each]) === looseKey(text));
    if (found === undefined)
      fault(typed, 'counts', `không hiểu “${text}”`, `Chọn một trong: ${Object.values(COUNTS).join(', ')}.`);
    return found === undefined ? {} : { counts: found };
  };

  const appliesOf = (typed: TypedRow, former: TableRow | null) => {
    if (isKept(typed, former, 'appliesTo')) return keptOf(former, 'appliesTo');
    const appliesTo = readAppliesTo(set, typed.texts.appliesTo);
    if (typeof appliesTo === 'string') {
      const types = unitTypesOf(set).map(({ title }) => title);
      fault(
        typed,
        'appliesTo',
        `không có loại đơn vị “${appliesTo}”`,
        `Ghi một trong: ${types.join('; ')}; hoặc “cụm: tên cụm”, “${LEADERS}”, “${UNIFORMED}”.`,
      );
      return {};
    }
    return appliesTo === null ? {} : { appliesTo };
  };

  const weightOf = (typed: TypedRow, former: TableRow | null) => {
    if (isKept(typed, former, 'weight')) return keptOf(former, 'weight');
    if (typed.texts.weight === '') return {};
    const weight = numberIn(typed.texts.weight);
    if (weight === null || weight <= 0)
      fault(
        typed,
        'weight',
        `không hiểu “${typed.texts.weight}”`,
        'Ghi một số lớn hơn 0, ví dụ 2; để trống là 1.',
      );
    return weight === null || weight <= 0 ? {} : { weight };
  };

  const statedMax = (typed: TypedRow, former: TableRow | null): number | null => {
    if (isKept(typed, former, 'max')) return former.entry.max;
    const max = numberIn(typed.texts.max);
    if (max !== null && max >= 0 && max <= MOST_POINTS) return max;
    const found =
      typed.texts.max === ''
        ? 'không có điểm tối đa'
        : max !== null && max > MOST_POINTS
          ? `điểm tối đa “${typed.texts.max}” quá ${formatNumber(MOST_POINTS)} điểm`
          : `điểm tối đa “${typed.texts.max}” không phải một số`;
    fault(typed, 'max', found, 'Ghi một số điểm, ví dụ 10 hoặc 7,5.');
    return null;
  };

  /** Of a heading: what its lines add up to where that is a formula, else what is typed. */
  const headingMax = (
    typed: TypedRow,
    former: TableRow | null,
    inner: readonly Entry[],
    counts: string | undefined,
  ): number => {
    const own = inner.filter((entry) => (saidBySome(entry).counts ?? counts) === counts);
    const sum =
      Math.round(own.reduce((all, entry) => all + entry.max * (saidBySome(entry).weight ?? 1), 0) * 100) /
      100;
    if (typed.isSum || typed.texts.max === '') return sum;
    const stated = statedMax(typed, former);
    if (stated === null) return sum;
    const isForSome = inner.some((entry) => saidBySome(entry).appliesTo !== undefined);
    if (counts === undefined && stated !== sum && !isForSome) {
      fault(
        typed,
        'max',
        `ghi ${formatNumber(stated)} điểm, nhưng các dòng trong mục cộng lại được ${formatNumber(sum)} điểm`,
        'Sửa điểm của mục hoặc của một dòng trong mục cho bằng nhau.',
      );
    }
    return stated;
  };

  const measure = (typed: TypedRow, former: TableRow | null, max: number) => {
    const old = former?.what === 'measure' ? (former.entry as Measure) : null;
    const isSameKind = old !== null && isKept(typed, former, 'kind');
    const kind = isSameKind ? old.kind : kindNamed(typed.texts.kind);
    if (kind === null) {
      const what =
        typed.texts.kind === '' ? 'chưa chọn cách chấm' : `không có cách chấm “${typed.texts.kind}”`;
      fault(typed, 'kind', what, `Chọn một trong: ${kindChoices().join('; ')}.`);
    }
    const params =
      kind === null
        ? {}
        : isSameKind && isKept(typed, former, 'marks')
          ? old.params
          : marksOf(typed, kind, max);
    const evidence = evidenceOf(typed, former, old);
    const isUntouched = old !== null && old.kind === kind && old.max === max && isSame(old.params, params);
    if (kind !== null && !isUntouched) checkParams(typed, kind, params, max);
    return {
      max,
      kind: kind ?? 'score',
      ...(params !== undefined && { params }),
      evidence,
      ...weightOf(typed, former),
      // Examples prove one rule; of another they would be wrong.
      ...(isUntouched && old.examples !== undefined && { examples: old.examples }),
    };
  };

  const marksOf = (typed: TypedRow, kind: string, max: number): unknown => {
    const params = readMarks(kind, typed.texts.marks, max);
    if (params === null) {
      const shown =
        typed.texts.marks === ''
          ? 'chưa ghi mốc'
          : `không hiểu mốc “${typed.texts.marks.replace(/\n/gu, '; ')}”`;
      fault(
        typed,
        'marks',
        shown,
        `Ghi mỗi mốc một dòng, ví dụ: ${exampleOfMarks(kind).replace(/\n/gu, '; ')}.`,
      );
      return {};
    }
    return params;
  };

  const checkParams = (typed: TypedRow, kind: string, params: unknown, max: number) => {
    const found = criterionKinds.get(kind);
    const parsed = found?.params.safeParse(params ?? {});
    if (found === undefined || parsed === undefined || !parsed.success) {
      if (parsed !== undefined)
        fault(
          typed,
          'marks',
          'mốc không hợp cách chấm',
          `Ghi mỗi mốc một dòng, ví dụ: ${exampleOfMarks(kind).replace(/\n/gu, '; ')}.`,
        );
      return;
    }
    const [wrong] = found.verify(parsed.data, pointsFromNumber(max));
    if (wrong !== undefined)
      fault(
        typed,
        'marks',
        wrong.replace(/\.$/u, ''),
        'Sửa mốc hoặc điểm tối đa của dòng này cho khớp nhau.',
      );
  };

  const evidenceOf = (typed: TypedRow, former: TableRow | null, old: Measure | null): Measure['evidence'] => {
    if (old !== null && isKept(typed, former, 'evidence')) return old.evidence;
    const { evidence } = typed.texts;
    const found = (['required', 'optional', 'none'] as const).find(
      (each) => looseKey(EVIDENCE[each]) === looseKey(evidence),
    );
    // Words that name the evidence ask for it.
    return found ?? (evidence === '' ? 'optional' : 'required');
  };

  const noted = (typed: TypedRow, former: TableRow | null, id: string) => {
    notes.places.set(id, typed.refs.title);
    if (former !== null) notes.renamed.set(former.entry.id, id);
  };

  const criterion = (node: Node, id: string): Criterion => {
    const { typed, children } = node;
    const former = formerOf(typed);
    noted(typed, former, id);
    const variants =
      former !== null && 'variants' in former.entry && former.entry.variants !== undefined
        ? { variants: former.entry.variants }
        : {};
    const common = {
      ...words(typed, former, id),
      ...countsOf(typed, former),
      ...appliesOf(typed, former),
      ...variants,
    };
    const clause = common.clause ?? `mục ${typed.texts.label === '' ? id : typed.texts.label}`;
    if (children.length === 0) {
      const max = statedMax(typed, former) ?? 0;
      return { ...common, clause, ...measure(typed, former, max) };
    }
    const parts = children.map((child, index) => {
      const partId = `${id}${String.fromCharCode(97 + index)}`;
      const before = formerOf(child.typed);
      noted(child.typed, before, partId);
      if (child.children.length > 0)
        fault(child.typed, 'depth', 'phần của tiêu chí không chia nhỏ thêm được', 'Bỏ bớt một bậc.');
      const { clause: own, ...rest } = words(child.typed, before, partId);
      return {
        ...rest,
        ...(own !== undefined && { clause: own }),
        ...measure(child.typed, before, statedMax(child.typed, before) ?? 0),
      };
    });
    if (parts.length < 2)
      fault(
        typed,
        'kind',
        'tiêu chí gồm nhiều phần mà chỉ có một phần',
        'Thêm phần, hoặc chấm thẳng ở dòng tiêu chí.',
      );
    return { ...common, clause, max: headingMax(typed, former, parts, undefined), parts };
  };

  const group = (node: Node, id: string, depth: number): CriteriaGroup => {
    const { typed, children } = node;
    const former = formerOf(typed);
    noted(typed, former, id);
    const common = { ...words(typed, former, id), ...countsOf(typed, former), ...appliesOf(typed, former) };
    if (children.length === 0)
      fault(
        typed,
        'kind',
        'mục không có tiêu chí nào bên dưới',
        'Thêm dòng tiêu chí có bậc lớn hơn ở bên dưới, hoặc xóa mục này.',
      );
    if (depth > 3) fault(typed, 'depth', 'mục lồng quá ba bậc', 'Chỉ ba bậc mục; bậc thứ tư là tiêu chí.');
    const criteria = children.map((child, index) => {
      const inner = `${id}.${index + 1}`;
      const isWhole = looseKey(child.typed.texts.kind) === looseKey(WHOLE);
      if (child.children.length > 0 && !isWhole && !isHeading(child.typed)) {
        fault(
          child.typed,
          'kind',
          'dòng này có các dòng bậc lớn hơn bên dưới nhưng lại chọn một cách chấm',
          `Chọn “${GROUP}” hoặc “${WHOLE}”, hoặc sửa cột Bậc của các dòng bên dưới.`,
        );
      }
      return looseKey(child.typed.texts.kind) === looseKey(GROUP)
        ? group(child, inner, depth + 1)
        : criterion(child, inner);
    });
    const { clause = `mục ${typed.texts.label === '' ? id : typed.texts.label}` } = common;
    return { ...common, clause, max: headingMax(typed, former, criteria, common.counts), criteria };
  };
  return { group };
}

/** The kind that a title names, or its name in the file. */
function kindNamed(title: string): string | null {
  const key = looseKey(title);
  const found = [...criterionKinds.values()].find(
    (kind) => looseKey(kind.title) === key || kind.kind === title.trim(),
  );
  return found?.kind ?? null;
}

function numberIn(text: string): number | null {
  const value = parseQuantity(text)?.value;
  return value === undefined ? null : Math.round(value * 100) / 100;
}
