import { formatNumber } from '../../text/numbers.ts';
import { fold, foldFor } from '../folded.ts';
import type { ClauseFact } from './clause-fact.ts';
import { type Decided, type Named, shortened } from './decided.ts';

/** `không có: 0 điểm` beside counts is the band of none; null where other words are left. */
export function namedAsBands(facts: readonly ClauseFact[]): readonly Named<'band'>[] | null {
  const bands: Named<'band'>[] = [];
  for (const fact of facts) {
    if (fact.is === 'band') bands.push(fact);
    else if (
      fact.is === 'named' &&
      fact.points === 0 &&
      /^(?:khong|chua)\b/u.test(foldFor(['không', 'chưa'], fact.name))
    ) {
      const of = bands[0]?.of ?? 'count';
      bands.push({
        is: 'band',
        from: null,
        isAbove: false,
        to: lowest(bands),
        isToIncluded: false,
        of,
        points: 0,
        name: fact.name,
      });
    } else if (fact.is !== 'rest' && fact.is !== 'words' && fact.is !== 'cap') return null;
  }
  return bands;
}

function lowest(bands: readonly Named<'band'>[]): number {
  return Math.min(...bands.map(({ from }) => from ?? 0));
}

/** `không có vi phạm: 20; có 1 người bị khiển trách: 10`: levels, whose words only happen to hold a number. */
export function worded(facts: readonly ClauseFact[], rest: number | null, max: number | null): Decided {
  const why = 'vừa có mốc, vừa có mức gọi bằng lời';
  const levels = facts.flatMap((fact): readonly Named<'named'>[] => {
    if (fact.is === 'named') return [fact];
    return fact.is === 'band' ? [{ is: 'named', name: fact.name, points: fact.points }] : [];
  });
  const isPlain = facts.every(({ is }) => ['named', 'band', 'rest', 'words'].includes(is));
  const isCounted = facts.some(
    (fact) => fact.is === 'band' && (fact.of === 'percent' || !/\p{L}{2}/u.test(fact.name)),
  );
  return isPlain && !isCounted ? choices(levels, rest, max) : { why };
}

/** Levels by name, each with its points. */
export function choices(named: readonly Named<'named'>[], rest: number | null, max: number | null): Decided {
  const best = Math.max(...named.map(({ points }) => points));
  const [only] = named;
  if (named.length === 1 && only !== undefined && rest === null) {
    // One sentence with full points: nothing else can be told from it.
    return {
      why: `chỉ ghi một mức “${shortened(only.name)}: ${formatNumber(only.points)} điểm”`,
      best: only.points,
    };
  }
  if (max !== null && best !== max)
    return { why: `mức cao nhất ${formatNumber(best)} điểm, khác điểm tối đa ${formatNumber(max)}`, best };
  const levels = [
    ...named.map(({ name, points }) => ({ name, points })),
    ...(rest === null ? [] : [{ name: 'Còn lại', points: rest }]),
  ];
  if (levels.some(({ name }) => name === '')) return { why: 'có điểm mà không có mức' };
  const [yes, no] = levels;
  if (levels.length === 2 && yes !== undefined && no !== undefined && isYesAndNo(yes, no))
    return { rule: { kind: 'yes-no' }, best };
  if (levels.some(({ name }) => name.length > 100)) return { why: 'tên một mức quá dài', best };
  if (new Set(levels.map(({ name }) => fold(name))).size < levels.length)
    return { why: 'hai mức trùng tên', best };
  return { rule: { kind: 'levels', levels }, best };
}

/** `Có: 200; không: 0`, `Ban hành đúng hạn: 10; không ban hành: 0`, in either order. */
function isYesAndNo(
  a: { readonly name: string; readonly points: number },
  b: { readonly name: string; readonly points: number },
): boolean {
  const [yes, no] = a.points >= b.points ? [a, b] : [b, a];
  if (no.points !== 0) return false;
  const [yesWords, noWords] = [fold(yes.name), fold(no.name)];
  if (/^(?:khong|chua)\b/u.test(yesWords)) return false;
  if (/^(?:khong|chua)(?: co| dat| thuc hien| ban hanh)?$/u.test(noWords)) return true;
  const rest = noWords.replace(/^(?:khong|chua)\s+/u, '');
  return (
    rest !== noWords &&
    (yesWords.startsWith(rest) || yesWords.endsWith(` ${rest}`) || rest.startsWith(yesWords))
  );
}
