import { formatNumber } from '../../text/numbers.ts';
import type { All, Decided, Named, RuleContext } from './decided.ts';

/** So many points for each, added or taken off. */
export function counted(
  each: readonly Named<'each'>[],
  cap: Named<'cap'> | undefined,
  all: All,
  { section, max }: RuleContext,
): Decided {
  const [first] = each;
  if (first === undefined) return { why: 'chưa hiểu cách chấm' };
  if (each.some(({ points, sign }) => points !== first.points || sign !== first.sign)) {
    const rates = each.map(
      ({ item, points }) => `${item === '' ? 'mỗi lần' : item}: ${formatNumber(points)}`,
    );
    return {
      why: `có ${each.length} mức cộng, trừ khác nhau trong một tiêu chí (${rates.join('; ')}); nên tách thành ${each.length} dòng`,
    };
  }
  if (first.points <= 0) return { why: 'mức cộng, trừ bằng 0' };
  const named = all('named');
  const bound = cap?.points ?? null;
  if (first.sign === 'minus') {
    if (named.some(({ points }) => points !== 0 && points !== max))
      return { why: 'vừa có mức trừ, vừa có mức gọi bằng lời' };
    return {
      rule: { kind: 'deduction', perCase: first.points, cap: bound, item: first.item },
      best: section === 'penalty' ? bound : null,
    };
  }
  if (named.some(({ points }) => points !== 0) || all('rest').some(({ points }) => points !== 0))
    return { why: 'vừa có mức cộng, vừa có mức gọi bằng lời' };
  return { rule: { kind: 'per-item', points: first.points, cap: bound, item: first.item }, best: bound };
}
