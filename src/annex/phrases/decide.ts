import { formatNumber } from '../../text/numbers.ts';
import { fold } from '../folded.ts';
import { bandsOf } from './bands.ts';
import { counted } from './by-count.ts';
import { choices, namedAsBands, worded } from './by-levels.ts';
import { inProportion } from './by-share.ts';
import { stepped, targetOf } from './by-target.ts';
import type { ClauseFact } from './clause-fact.ts';
import { type All, type Decided, type Named, type RuleContext, shortened } from './decided.ts';

/** The one rule that all facts of a text come to, or why they come to none. */
export function decide(facts: readonly ClauseFact[], all: All, words: string, context: RuleContext): Decided {
  const { max } = context;
  const [cap] = all('cap');
  if (all('cap').length > 1) return { why: 'có hai giới hạn điểm khác nhau' };

  const [leader] = all('leader');
  if (leader !== undefined) {
    const others = facts.filter(({ is }) => !['leader', 'proportional', 'words', 'cap'].includes(is));
    if (others.length > 0) return { why: 'so với đơn vị dẫn đầu nhưng còn mốc khác' };
    return {
      rule: {
        kind: 'relative',
        among: all('leader').some(({ among }) => among === 'cluster') ? 'cluster' : 'all',
      },
    };
  }

  const around = fold(`${context.title} ${context.target} ${words}`);
  const isAgainstTarget = /chi tieu|ke hoach (?:duoc )?giao|muc tieu (?:duoc )?giao/u.test(around);
  const steps = all('step');
  const onTarget = all('on-target');
  // `Đạt 100% kế hoạch: 1 điểm; từ 80% đến dưới 100%: 0,5 điểm`: the target is the highest of the bounds.
  const lower = all('band').filter(({ of, points }) => of === 'percent' && points > 0);
  const [whole] = onTarget;
  if (
    onTarget.length === 1 &&
    steps.length === 0 &&
    all('proportional').length > 0 &&
    bandsOfShare(all).length > 0
  ) {
    return inProportion([...all('band'), topBand(whole?.points ?? max)], all, facts, max);
  }
  if (lower.length > 0 && steps.length === 0 && onTarget.length === 1 && whole?.points != null) {
    return checked(bandsOf([...all('band'), topBand(whole.points)], all('rest')[0]?.points ?? null), max);
  }
  if (onTarget.length > 0 || (isAgainstTarget && (steps.length > 0 || all('proportional').length > 0))) {
    return targetOf(facts, all, max);
  }
  if (steps.length > 0) return stepped(facts, all, max);

  const bands = all('band');
  const shares = all('proportional');
  if (shares.length > 0) return inProportion(bands, all, facts, max);
  if (bands.length > 0) {
    const rest = all('rest');
    if (all('named').length > 0 || all('each').length > 0) {
      const named = namedAsBands(facts);
      if (named === null) return worded(facts, rest[0]?.points ?? null, max);
      return checked(bandsOf(named, rest[0]?.points ?? null), max);
    }
    return checked(bandsOf(bands, rest[0]?.points ?? null), max);
  }

  const each = all('each');
  if (each.length > 0) return counted(each, cap, all, context);

  const named = all('named');
  if (named.length > 0) return choices(named, all('rest')[0]?.points ?? null, max);
  const [range] = all('range');
  if (range !== undefined) return { why: 'ghi một khoảng điểm, không có mốc', best: range.high };
  if (all('judged').length > 0) return { why: 'ghi là chấm theo mức độ, không có mốc' };
  return { why: `chưa hiểu cách chấm “${shortened(words)}”` };
}

/** What stands beside a share of a target: bounds in percent, or the percentage that the share begins at. */
function bandsOfShare(all: All): readonly unknown[] {
  return [...all('band'), ...all('proportional').flatMap(({ from }) => from ?? [])];
}

/** All of a target, as the highest of the bounds. */
function topBand(points: number | null): Named<'band'> {
  const end = { from: 100, isAbove: false, to: null, isToIncluded: true } as const;
  return { is: 'band', ...end, of: 'percent', points: points ?? 0, name: '' };
}

function checked(decided: Decided, max: number | null): Decided {
  const best = decided.best ?? null;
  if ('why' in decided || best === null || max === null || best === max) return decided;
  return { why: `mốc cao nhất ${formatNumber(best)} điểm, khác điểm tối đa ${formatNumber(max)}`, best };
}
