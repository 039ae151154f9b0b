import { zeroAtOf } from './phrases/by-target.ts';
import type { AnnexSection, UnderstoodRule } from './understood.ts';

/** The kind of criterion that a rule is, with its params (contract section 4). */
export function measureOf(
  rule: UnderstoodRule,
  section: AnnexSection,
  max: number,
): { readonly kind: string; readonly params: Readonly<Record<string, unknown>> } {
  switch (rule.kind) {
    case 'score':
    case 'yes-no':
      return { kind: rule.kind, params: {} };
    case 'levels':
      return {
        kind: 'levels',
        params: { levels: rule.levels.map(({ name, points }) => ({ name, points })) },
      };
    case 'bands': {
      const bands = rule.bands.map(({ from, points }) => ({ from, points }));
      return rule.of === 'count'
        ? { kind: 'count', params: { bands } }
        : { kind: 'ratio', params: { bands, ...beyond(rule) } };
    }
    case 'limits':
      return rule.of === 'count'
        ? { kind: 'count', params: { bands: falling(rule.limits), better: 'lower' } }
        : {
            kind: 'ratio',
            params: {
              bands: rule.limits.map(({ bound, isIncluded, points }) =>
                isIncluded ? { upTo: bound, points } : { below: bound, points },
              ),
              better: 'lower',
              ...beyond(rule),
            },
          };
    case 'proportional':
      return { kind: 'ratio', params: { proportional: { zeroBelow: rule.zeroBelow }, ...beyond(rule) } };
    case 'linear':
      return { kind: 'ratio', params: { linear: { zeroAt: rule.zeroAt, fullAt: rule.fullAt } } };
    case 'per-item':
      return perItem(rule.points, rule.item);
    case 'deduction':
      // Of a penalty each case adds to what is taken off; the maximum is the bound.
      return section === 'penalty'
        ? perItem(rule.perCase, rule.item)
        : {
            kind: 'deduction',
            params: { perCase: rule.perCase, ...(rule.cap !== null && rule.cap < max && { cap: rule.cap }) },
          };
    case 'target':
      return {
        kind: 'target',
        params: {
          ...(rule.below !== null && { zeroAt: zeroAtOf(max, rule.below) }),
          ...(rule.beyond !== null && {
            beyond: { per: rule.beyond.percent, points: rule.beyond.points, cap: rule.beyond.cap ?? max },
          }),
        },
      };
    case 'relative':
      return { kind: 'relative', params: { of: rule.among } };
  }
}

function perItem(each: number, item: string) {
  const named = item.replace(/\s+/gu, ' ').trim();
  return { kind: 'per-item', params: { each, ...(named !== '' && named.length <= 60 && { item: named }) } };
}

function beyond({ isBeyond }: { readonly isBeyond: boolean }): { readonly beyond?: true } {
  return isBeyond ? { beyond: true } : {};
}

/** Limits of whole numbers as bounds from which on there are fewer points. */
function falling(
  limits: readonly { readonly bound: number; readonly isIncluded: boolean; readonly points: number }[],
): readonly { readonly from: number; readonly points: number }[] {
  const bands: { from: number; points: number }[] = [];
  let from = 0;
  for (const { bound, isIncluded, points } of limits) {
    bands.push({ from, points });
    from = isIncluded ? bound + 1 : bound;
  }
  return [...bands, { from, points: 0 }];
}
