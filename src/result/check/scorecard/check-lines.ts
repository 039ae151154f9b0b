import type { LineResult, Result } from '../../../domain/result.ts';
import { hundredths } from './hundredths.ts';
import { absent, type Mismatch, mismatch, shown } from './mismatch.ts';
import type { ScoringRules } from './scored.ts';

/** Lines that the criteria do not know or that stand twice or not at all, and points that a line cannot give. */
export function lineFaults(
  lines: readonly LineResult[],
  { titles, lines: wanted }: ScoringRules,
): readonly Mismatch[] {
  const known = linesOf(titles);
  const seen = new Set<string>();
  const faults = lines.flatMap((line): readonly Mismatch[] => {
    const { criterion, max, status, points, verifiedPoints } = line;
    const own = known.get(criterion);
    if (own === undefined)
      return [absent(`Tiêu chí ${criterion}`, 'có trong kết quả', 'không có trong bộ tiêu chí')];
    if (seen.has(criterion)) return [absent(`Tiêu chí ${criterion}`, 'hai lần', 'một lần')];
    seen.add(criterion);
    if (own.max !== max) return [mismatch(`Điểm tối đa của tiêu chí ${criterion}`, max, shown(own.max))];
    if ((status === 'scored') !== (points !== null))
      return [
        mismatch(`Điểm của tiêu chí ${criterion}`, points, status === 'scored' ? 'một số điểm' : 'để trống'),
      ];
    if (arePoints(points, own) && arePoints(verifiedPoints, own)) return NONE;
    return [
      ...pointFault(`Điểm của tiêu chí ${criterion}`, points, own),
      ...pointFault(`Điểm thẩm định của tiêu chí ${criterion}`, verifiedPoints, own),
    ];
  });
  const missing = (wanted ?? []).filter((id) => !seen.has(id));
  return [...faults, ...missing.map((id) => absent(`Tiêu chí ${id}`, 'không có', 'có trong kết quả'))];
}

/** Lines by their id: the same for everybody in a result. */
const byTitles = new WeakMap<ScoringRules['titles'], ReadonlyMap<string, LineTitle>>();

function linesOf(titles: ScoringRules['titles']): ReadonlyMap<string, LineTitle> {
  let known = byTitles.get(titles);
  if (known === undefined) {
    known = new Map(titles.flatMap((group) => group.lines.map((title) => [title.id, title] as const)));
    byTitles.set(titles, known);
  }
  return known;
}

const NONE: readonly Mismatch[] = [];

/** From 0 to the most that the line can give, of a penalty the other way, with at most two decimals; null is always right. */
function arePoints(points: number | null, title: LineTitle): boolean {
  return points === null || (isWithin(points, title) && hundredths(points) !== null);
}

function isWithin(points: number, { max, most = max, counts }: LineTitle): boolean {
  return counts === 'penalty' ? points >= -most && points <= 0 : points >= 0 && points <= most;
}

function pointFault(where: string, points: number | null, title: LineTitle): readonly Mismatch[] {
  if (points === null || arePoints(points, title)) return NONE;
  const { max, most = max, counts } = title;
  const [low, high] = counts === 'penalty' ? [-most, 0] : [0, most];
  return [
    mismatch(
      where,
      points,
      `từ ${shown(low)} đến ${shown(high)}${isWithin(points, title) ? ', nhiều nhất hai chữ số sau dấu phẩy' : ''}`,
    ),
  ];
}

type LineTitle = Result['criteria']['units'][number]['lines'][number];
