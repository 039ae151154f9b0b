import { type Fraction, fractionOf } from '../../domain/fraction.ts';
import { pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import type { Answer, LineAnswer } from '../../domain/submission.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Path } from '../../yaml/place.ts';
import { isGroup } from '../groups.ts';
import { criterionKinds, kindOf } from '../kinds/registry.ts';
import { type CriterionLine, linesOfGroups } from '../lines.ts';
import type { CriteriaGroup, CriteriaSet, CriterionExample } from '../schema.ts';
import { type Finding, SIDES } from './finding.ts';

/** What is wrong with a line's params, and which of its examples come out other than they say. */
export function verifyExamples(set: CriteriaSet): readonly Finding[] {
  return SIDES.flatMap((side) => {
    const paths = linePaths(set, side);
    return linesOfGroups(set[side].groups).flatMap((line, index) => verifyLine(line, paths[index] ?? [side]));
  });
}

function verifyLine(line: CriterionLine, path: Path): readonly Finding[] {
  const kind = criterionKinds.get(line.kind);
  if (!kind) return [];
  const problems = kind.verify(kind.params.parse(line.params ?? {}), line.unweighted ?? line.max);
  return [
    ...problems.map(
      (problem): Finding => ({ code: 'TD4128', path: [...path, 'params'], values: { id: line.id, problem } }),
    ),
    ...line.examples.flatMap((example, index) =>
      runExample(line, example, index, [...path, 'examples', index]),
    ),
  ];
}

function runExample(
  line: CriterionLine,
  example: CriterionExample,
  index: number,
  path: Path,
): readonly Finding[] {
  const expected = example.points === null ? null : pointsFromNumber(example.points);
  const { got, words } = resultOf(line, example);
  if (got === expected) return [];
  const values = {
    id: line.id,
    number: index + 1,
    expected: expected === null ? 'không có điểm' : `${formatNumber(pointsToNumber(expected))} điểm`,
    got: words,
  };
  return [{ code: 'TD4129', path, values }];
}

function resultOf(
  line: CriterionLine,
  example: CriterionExample,
): { readonly got: number | null; readonly words: string } {
  if (example.notApplicable) return { got: null, words: 'không có điểm vì không áp dụng.' };
  const kind = kindOf(line);
  const answer = answerOf(line, example);
  const own = kind.compares?.valueOf(answer) ?? null;
  const field = { values: [example.best, own].flatMap(fractionsOf) };
  const assessment = kind.compares === null ? kind.assess(answer) : kind.assess(answer, field);
  return assessment.status === 'scored'
    ? { got: assessment.points, words: `được ${formatNumber(pointsToNumber(assessment.points))} điểm.` }
    : { got: null, words: `không có điểm: ${assessment.because}` };
}

function answerOf(line: CriterionLine, { achieved, total, level, score }: CriterionExample): LineAnswer {
  const quantity = (value: number | undefined) =>
    given(value === undefined ? undefined : { value, isPercent: false }, String(value));
  return {
    line: line.id,
    achieved: quantity(achieved),
    total: quantity(total),
    level: given(level, level ?? ''),
    selfPoints: quantity(score),
    evidence: { state: 'blank', from: null },
    explanation: { state: 'blank', from: null },
  };
}

function given<T>(value: T | undefined, text: string): Answer<T> {
  if (value === undefined) return { state: 'blank', from: null };
  return { state: 'given', value, text, from: { file: '', sheet: '', cell: '' } };
}

function fractionsOf(value: number | Fraction | null | undefined): readonly Fraction[] {
  if (value === null || value === undefined) return [];
  return [typeof value === 'number' ? fractionOf(value) : value];
}

/** Paths in the file of the lines that `linesOfGroups` yields, in the same order. */
function linePaths(set: CriteriaSet, side: (typeof SIDES)[number]): readonly Path[] {
  return set[side].groups.flatMap((group, index) => pathsIn(group, [side, 'groups', index]));
}

function pathsIn(group: CriteriaGroup, path: Path): readonly Path[] {
  return group.criteria.flatMap((entry, index) => {
    const inside = [...path, 'criteria', index];
    if (isGroup(entry)) return pathsIn(entry, inside);
    return 'parts' in entry ? entry.parts.map((_, at) => [...inside, 'parts', at]) : [inside];
  });
}
