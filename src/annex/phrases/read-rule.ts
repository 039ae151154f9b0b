import { formatNumber } from '../../text/numbers.ts';
import { fold, foldFor } from '../folded.ts';
import type { AnnexSection, ReadRule, UnderstoodRule } from '../understood.ts';
import { bandsOf } from './bands.ts';
import { type ClauseFact, factOf } from './clause-fact.ts';
import { clausesOf } from './clauses.ts';

/** What stands around a rule and decides what it means. */
export type RuleContext = {
  readonly title: string;
  readonly target: string;
  readonly section: AnnexSection;
  /** Maximum that is stated; null where there is none. */
  readonly max: number | null;
};

type Named<Is extends ClauseFact['is']> = Extract<ClauseFact, { readonly is: Is }>;

/** Beyond, it is no rule but a chapter. */
const LONGEST_RULE = 3_000;

/** The rule that some words say; what cannot be said for certain is points given by people, with what was not understood. */
export function readRule(words: string, context: RuleContext): ReadRule {
  if (words.length > LONGEST_RULE) return unclear('cách chấm quá dài', null);
  const clauses = clausesOf(words);
  const facts = clauses.map((clause) => ({ clause, fact: worthAll(factOf(clause), context.max) }));
  const all = <Is extends ClauseFact['is']>(is: Is): readonly Named<Is>[] =>
    facts.flatMap(({ fact }) => (fact.is === is ? [fact as Named<Is>] : []));
  const unknown = facts.filter(({ fact }) => fact.is === 'unknown').map(({ clause }) => clause.text);
  if (clauses.length === 0) return unclear('không ghi cách chấm', null);
  const found = decide(
    facts.map(({ fact }) => fact),
    all,
    words,
    context,
  );
  if ('why' in found) return unclear(found.why, found.best ?? null);
  if (unknown.length > 0) {
    return unclear(`chưa hiểu đoạn “${unknown.join('”, “')}”`, found.best ?? null);
  }
  return {
    rule: withinGoal(found.rule, words, context),
    doubts: found.doubts ?? [],
    best: found.best ?? null,
  };
}

/** `đạt điểm tối đa` is a level with all points, once it is known how many these are. */
function worthAll(fact: ClauseFact, max: number | null): ClauseFact {
  if (fact.is !== 'full') return fact;
  return max === null ? { is: 'unknown' } : { is: 'named', name: fact.name, points: max };
}

/** A share of what was planned may be more than all of it. */
function withinGoal(rule: UnderstoodRule, words: string, { title, target }: RuleContext): UnderstoodRule {
  const isGoal = /chi tieu|ke hoach|muc tieu/u.test(fold(`${title} ${target} ${words}`));
  const isShare = (rule.kind === 'bands' || rule.kind === 'limits') && rule.of === 'percent';
  return isGoal && (isShare || rule.kind === 'proportional') ? { ...rule, isBeyond: true } : rule;
}

/** Whether a line below a criterion says how the points of that criterion come about. */
export function saysHow(words: string): boolean {
  if (words.length > LONGEST_RULE) return false;
  const clauses = clausesOf(words);
  const facts = clauses.map(factOf);
  return facts.some(
    ({ is }) =>
      is === 'band' || is === 'step' || is === 'rest' || is === 'each' || is === 'cap' || is === 'leader',
  );
}

/** The points of a line that names a level: `Không ban hành: 0`; null where it is none. */
export function namedPoints(words: string): number | null {
  if (words.length > LONGEST_RULE) return null;
  const [only, more] = clausesOf(words).map(factOf);
  return only?.is === 'named' && more === undefined ? only.points : null;
}

type Decided =
  | { readonly rule: UnderstoodRule; readonly best?: number | null; readonly doubts?: readonly string[] }
  | { readonly why: string; readonly best?: number | null };

type All = <Is extends ClauseFact['is']>(is: Is) => readonly Named<Is>[];

function decide(facts: readonly ClauseFact[], all: All, words: string, context: RuleContext): Decided {
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

function targetOf(facts: readonly ClauseFact[], all: All, max: number | null): Decided {
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
function stepped(facts: readonly ClauseFact[], all: All, max: number | null): Decided {
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

function inProportion(
  bands: readonly Named<'band'>[],
  all: All,
  facts: readonly ClauseFact[],
  max: number | null,
): Decided {
  const others = facts.filter(
    ({ is }) => !['band', 'proportional', 'words', 'cap', 'named', 'on-target'].includes(is),
  );
  if (others.length > 0) return { why: 'tính theo tỷ lệ nhưng còn cách chấm khác' };
  const zero = bands.filter(({ points }) => points === 0);
  const full = bands.filter(({ points }) => points > 0);
  const named = all('named').filter(({ points }) => points > 0);
  if (zero.length > 1 || full.length > 1 || named.length > 1)
    return { why: 'tính theo tỷ lệ nhưng còn nhiều mốc' };
  const [top] = full;
  if (top !== undefined && (top.of !== 'percent' || top.from !== 100))
    return { why: 'tính theo tỷ lệ nhưng đủ điểm ở một mốc khác 100%' };
  const best = top?.points ?? named[0]?.points ?? null;
  if (best !== null && max !== null && best !== max)
    return { why: `đủ điểm là ${formatNumber(best)}, khác điểm tối đa ${formatNumber(max)}`, best };
  const shares = all('proportional');
  const worth = shares.find((share) => share.points !== null && share.points !== 100)?.points ?? null;
  if (worth !== null && max !== null && worth !== max)
    return { why: `nhân với ${formatNumber(worth)}, khác điểm tối đa ${formatNumber(max)}` };
  const bound = zero[0];
  const begins = shares.find(({ from }) => from !== null)?.from ?? null;
  const stated =
    bound === undefined ? null : bound.of === 'percent' && bound.from === null ? (bound.to ?? 0) : undefined;
  if (stated === undefined) return { why: 'mốc 0 điểm không phải phần trăm' };
  if (stated !== null && begins !== null && stated !== begins)
    return { why: `tính theo tỷ lệ từ ${formatNumber(begins)}% nhưng 0 điểm dưới ${formatNumber(stated)}%` };
  const zeroBelow = stated ?? begins ?? 0;
  const doubts =
    stated === null && zeroBelow > 0
      ? [`dưới ${formatNumber(zeroBelow)}% không ghi được mấy điểm; lấy 0 điểm`]
      : [];
  return { rule: { kind: 'proportional', zeroBelow, isBeyond: false }, best, doubts };
}

/** `không có: 0 điểm` beside counts is the band of none; null where other words are left. */
function namedAsBands(facts: readonly ClauseFact[]): readonly Named<'band'>[] | null {
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

/** `không có vi phạm: 20; có 1 người bị khiển trách: 10`: levels, whose words only happen to hold a number. */
function worded(facts: readonly ClauseFact[], rest: number | null, max: number | null): Decided {
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

function lowest(bands: readonly Named<'band'>[]): number {
  return Math.min(...bands.map(({ from }) => from ?? 0));
}

function checked(decided: Decided, max: number | null): Decided {
  const best = decided.best ?? null;
  if ('why' in decided || best === null || max === null || best === max) return decided;
  return { why: `mốc cao nhất ${formatNumber(best)} điểm, khác điểm tối đa ${formatNumber(max)}`, best };
}

function counted(
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

function choices(named: readonly Named<'named'>[], rest: number | null, max: number | null): Decided {
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

function unclear(why: string, best: number | null): ReadRule {
  return { rule: { kind: 'score' }, doubts: [why], best };
}

/** Few enough words for a sentence. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
