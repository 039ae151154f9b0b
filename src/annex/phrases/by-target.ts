import { formatNumber } from '../../text/numbers.ts';
import type { ClauseFact } from './clause-fact.ts';
import type { All, Decided } from './decided.ts';

/** Points for a target that was set: all of them for all of it, less below, more beyond. */
export function targetOf(facts: readonly ClauseFact[], all: All, max: number | null): Decided {
  const others = facts.filter(
    ({ is }) => !['on-target', 'step', 'proportional', 'cap', 'words'].includes(is),
  );
  const isZero = (fact: ClauseFact) => (fact.is === 'named' || fact.is === 'rest') && fact.points === 0;
  const isFull = (fact: ClauseFact) => fact.is === 'band' && fact.of === 'percent' && fact.from === 100;
  const strange = others.filter((fact) => !isZero(fact) && !isFull(fact));
  if (strange.length > 0) return { why: 'so với chỉ tiêu được giao nhưng còn mốc khác' };
  const minus = all('step').filter(({ sign }) => sign === 'minus');
  const plus = all('step').filter(({ sign }) => sign === 'plus');
  if (minus.length > 1 || plus.length > 1) return { why: 'có hai mức cộng hoặc hai mức trừ theo phần trăm' };
  const stated = all('on-target')[0]?.points ?? null;
  // `Đạt chỉ tiêu: 10 điểm; không đạt: 0 điểm` gives no part of them.
  const isAllOrNothing =
    minus.length + plus.length + all('proportional').length === 0 && others.some(isZero) && stated !== null;
  if (stated !== null && max !== null && stated !== max) {
    return {
      why: `đạt chỉ tiêu được ${formatNumber(stated)} điểm, khác điểm tối đa ${formatNumber(max)}`,
      best: stated,
    };
  }
  if (isAllOrNothing) return { rule: { kind: 'yes-no' }, best: stated };
  const [below, beyond] = [minus[0], plus[0]];
  const full = stated ?? max;
  if (below !== undefined && full !== null && zeroAtOf(full, below) < 0) {
    return { why: 'mức trừ theo phần trăm không đưa điểm về 0', best: stated };
  }
  const isUnbounded = beyond !== undefined && all('cap').length === 0;
  const doubts = [
    ...(below === undefined && all('proportional').length === 0
      ? ['không ghi dưới chỉ tiêu thì chấm thế nào; lấy theo tỷ lệ đạt được']
      : []),
    ...(below === undefined ? [] : ['dưới chỉ tiêu trừ liền mạch, không theo từng bậc']),
    ...(isUnbounded ? ['vượt chỉ tiêu không ghi cộng tối đa bao nhiêu; lấy bằng điểm tối đa'] : []),
  ];
  return {
    rule: {
      kind: 'target',
      below: below === undefined ? null : { percent: below.percent, points: below.points },
      beyond:
        beyond === undefined
          ? null
          : { percent: beyond.percent, points: beyond.points, cap: all('cap')[0]?.points ?? null },
    },
    best: stated,
    doubts,
  };
}

/** The percentage at which nothing is left of the full points, which `fullAt` percent have. */
export function zeroAtOf(
  full: number,
  { percent, points }: { readonly percent: number; readonly points: number },
  fullAt = 100,
): number {
  return Math.round((fullAt - (full / points) * percent) * 1e6) / 1e6;
}

/** `Đạt 100%: 10 điểm; cứ giảm 1% trừ 0,5 điểm` without a target: down to nothing in a straight line. */
export function stepped(facts: readonly ClauseFact[], all: All, max: number | null): Decided {
  const [step, more] = all('step');
  const bands = all('band');
  const others = facts.filter(({ is }) => !['step', 'band', 'words'].includes(is));
  const [full] = bands;
  const points = full?.points ?? max;
  if (
    step === undefined ||
    more !== undefined ||
    step.sign !== 'minus' ||
    bands.length > 1 ||
    others.length > 0
  ) {
    return { why: 'có mức cộng, trừ theo phần trăm mà không rõ tính từ đâu' };
  }
  if (full !== undefined && (full.of !== 'percent' || full.from === null))
    return { why: 'mức trừ theo phần trăm đi với mốc không phải phần trăm' };
  if (points === null || points === undefined || points <= 0)
    return { why: 'có mức trừ theo phần trăm mà không có điểm tối đa' };
  if (max !== null && points !== max)
    return {
      why: `mốc cao nhất ${formatNumber(points)} điểm, khác điểm tối đa ${formatNumber(max)}`,
      best: points,
    };
  const fullAt = full?.from ?? 100;
  const zeroAt = zeroAtOf(points, step, fullAt);
  if (zeroAt < 0) return { why: 'mức trừ theo phần trăm không đưa điểm về 0' };
  return {
    rule: { kind: 'linear', zeroAt, fullAt },
    best: points,
    doubts: [`tính liền mạch, từ ${formatNumber(zeroAt)}% trở xuống 0 điểm; không trừ theo từng bậc`],
  };
}
