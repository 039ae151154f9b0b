import { withoutEnd } from '../../text/letters.ts';
import { NUMBER } from '../folded.ts';
import { numberOf } from '../points.ts';
import type { Clause } from './clauses.ts';

/** One thing that a rule says. Points and percent as decimal numbers. */
export type ClauseFact =
  | {
      readonly is: 'band';
      /** Null: from nothing on. */
      readonly from: number | null;
      /** The bound itself does not earn the points: `trên 90%`. */
      readonly isAbove: boolean;
      /** Null: without end. */
      readonly to: number | null;
      /** The end itself belongs to it. */
      readonly isToIncluded: boolean;
      readonly of: 'percent' | 'count';
      readonly points: number;
      /** The condition as written. */
      readonly name: string;
    }
  | { readonly is: 'rest'; readonly points: number }
  | { readonly is: 'named'; readonly name: string; readonly points: number }
  | { readonly is: 'each'; readonly sign: 'plus' | 'minus'; readonly points: number; readonly item: string }
  | {
      readonly is: 'step';
      readonly sign: 'plus' | 'minus';
      readonly percent: number;
      readonly points: number;
    }
  | { readonly is: 'cap'; readonly points: number }
  /** `from`: from this percentage on; `points`: what the whole of it is said to be worth. */
  | { readonly is: 'proportional'; readonly from: number | null; readonly points: number | null }
  /** All points, which are not named: `có chuyên trang: đạt điểm tối đa`. */
  | { readonly is: 'full'; readonly name: string }
  /** `từ 0 đến 5 điểm`: people choose. */
  | { readonly is: 'range'; readonly high: number }
  | { readonly is: 'leader'; readonly among: 'cluster' | 'all' }
  | { readonly is: 'on-target'; readonly points: number | null }
  /** It says that people judge. */
  | { readonly is: 'judged' }
  /** Words without a number that change nothing. */
  | { readonly is: 'words' }
  | { readonly is: 'unknown' };

const N = `(${NUMBER})`;
const PERCENT = '\\s*(?:%|phan tram)';

/** One thing is said in fewer letters. */
const LONGEST_CLAUSE = 400;

/** What one piece of a rule says. */
export function factOf(clause: Clause): ClauseFact {
  const { text, folded } = bareOfBrackets(clause);
  if (folded.length > LONGEST_CLAUSE) return { is: 'unknown' };
  return (
    rangeOf(folded) ??
    leaderOf(folded) ??
    stepOf(folded) ??
    capOf(folded) ??
    eachOf(text, folded) ??
    proportionalOf(folded) ??
    allOrNothing(text, folded) ??
    withPoints(text, folded) ??
    (JUDGED.test(folded)
      ? { is: 'judged' }
      : /\d/u.test(folded) &&
          !/^(?:theo|can cu|minh chung|tai lieu|bao cao|van ban|quyet dinh|ghi chu)/u.test(folded)
        ? { is: 'unknown' }
        : { is: 'words' })
  );
}

/** `100% (20 điểm)` is `100% 20 điểm`; every letter keeps its place. */
function bareOfBrackets({ text, folded }: Clause): Clause {
  const match = /\((?=\s*[\d.,]+\s*(?:diem|d)\s*\)$)/u.exec(folded);
  if (match === null) return { text, folded };
  const { index } = match;
  const without = (words: string) => `${words.slice(0, index)}:${words.slice(index + 1, -1)}`;
  return { text: without(text), folded: without(folded) };
}

function rangeOf(folded: string): ClauseFact | null {
  const match = new RegExp(
    `^(?:cham |cho |diem )*(?:tu )?${N}\\s*(?:diem|d)?\\s*(?:-|den|toi)\\s*${N}\\s*(?:diem|d)$`,
    'u',
  ).exec(folded);
  const [low, high] = [numberOf(match?.[1]), numberOf(match?.[2])];
  return low === null || high === null || low >= high ? null : { is: 'range', high };
}

const JUDGED =
  /tuy (?:theo )?(?:muc do|tinh hinh)|hoi dong (?:xem xet|cham|danh gia|quyet dinh)|theo muc do|cham theo thuc te|xem xet (?:cham|cho diem)/u;

function leaderOf(folded: string): ClauseFact | null {
  const isLeader =
    /(?:don vi|dia phuong|xa|phuong|so|huyen|tap the|ket qua|so|ty le|nguoi)?\s*(?:dan dau|cao nhat|dung dau|tot nhat|dat gia tri lon nhat|nhieu nhat)/u.test(
      folded,
    ) && /(?:diem|toi da|100\s*%|tinh|ty le|so voi)/u.test(folded);
  if (!isLeader) return null;
  return { is: 'leader', among: /\b(?:cum|khoi|nhom)\b/u.test(folded) ? 'cluster' : 'all' };
}

/** `cứ giảm 1% trừ 2 điểm`, `vượt chỉ tiêu: cộng 1 điểm/1%`, `thấp hơn 5% thì trừ 1 điểm`. */
function stepOf(folded: string): ClauseFact | null {
  const down = 'giam|thap hon|thieu|hut|duoi|kem|chua dat';
  const up = 'tang(?: them)?|vuot(?: them| qua)?|cao hon|them|hon';
  const ahead = new RegExp(
    `(?:(${down})|(${up}))[^\\d%]{0,60}?(?:moi |cu )?${N}?${PERCENT}[^\\d]{0,40}?(tru|giam|cong|thuong|duoc)(?: them| di| bot)?\\s*${N}\\s*(?:diem|d)?$`,
    'u',
  ).exec(folded);
  const bare = new RegExp(
    `^(?:cu|moi|cu moi)\\s*${N}?${PERCENT}[^\\d]{0,40}?(tru|giam|cong|thuong|duoc)(?: them| di| bot)?\\s*${N}\\s*(?:diem|d)?$`,
    'u',
  ).exec(folded);
  const behind = new RegExp(
    `^(.*?)(tru|giam|cong|thuong|duoc)?(?: them| di)?\\s*${N}\\s*(?:diem|d)\\s*(?:\\/|cho moi|cho|moi|tren)\\s*(?:moi )?${N}?${PERCENT}(.*)$`,
    'u',
  ).exec(folded);
  const found =
    ahead !== null
      ? { verb: ahead[4], before: ahead[1] ?? '', percent: ahead[3], points: ahead[5] }
      : bare !== null
        ? { verb: bare[2], before: '', percent: bare[1], points: bare[3] }
        : behind !== null
          ? { verb: behind[2], before: `${behind[1]} ${behind[5]}`, percent: behind[4], points: behind[3] }
          : null;
  if (found === null) return null;
  // `đạt dưới 90% được 5 điểm`: a bound, no step.
  if (
    ahead !== null &&
    /^(?:duoi|chua dat)$/u.test(ahead[1] ?? '') &&
    !/^(?:tru|giam)$/u.test(ahead[4] ?? '')
  )
    return null;
  // `từ dưới 50%`: a bound, no step.
  if (ahead !== null && /^(?:duoi|tren|tu)\b/u.test(folded) && !/\b(?:cu|moi)\b/u.test(folded)) return null;
  const [percent, points] = [
    found.percent === undefined ? 1 : numberOf(found.percent),
    numberOf(found.points),
  ];
  if (percent === null || points === null || percent <= 0) return null;
  const isMinus =
    found.verb === 'tru' ||
    found.verb === 'giam' ||
    (found.verb === undefined && new RegExp(down, 'u').test(found.before));
  return { is: 'step', sign: isMinus ? 'minus' : 'plus', percent, points };
}

/** `tối đa 50 điểm`, `nhưng không quá 20 điểm`, `điểm tối đa: 15`. */
function capOf(folded: string): ClauseFact | null {
  const match = new RegExp(
    `^(?:nhung |song |va |tong(?: so)? diem |tong |diem |muc )*(?:cong |tru |thuong |giam )?(?:them )?(?:toi da|khong qua|khong vuot qua|nhieu nhat|cao nhat)(?: la| bang| khong qua| tru| cong)*\\s*:?\\s*${N}\\s*(?:diem|d)?(?: (?:cho|doi voi) (?:ca )?(?:muc|noi dung|tieu chi)(?: nay)?|\\/nam)?$`,
    'u',
  ).exec(folded);
  const points = numberOf(match?.[1]);
  return points === null ? null : { is: 'cap', points };
}

/** `mỗi mô hình cộng 10 điểm`, `10 điểm/mô hình`, `trừ 20 điểm/vụ`, `thiếu trừ 25 điểm`, `vi phạm 1 lần trừ 2 điểm`. */
function eachOf(text: string, folded: string): ClauseFact | null {
  const ahead = new RegExp(
    `^(.*?)\\b(?:moi|cu moi|cu co|cu|cho moi)\\s+(?:mot |01 |1 )?(?!\\d)([^\\d%]{1,120}?)[\\s,:]*(?:thi |se |bi |duoc )*(tru|giam|cong|thuong|tinh|cham|duoc|:)?(?: them| di| diem)*\\s*:?\\s*${N}\\s*(?:diem|d)(?: thuong)?$`,
    'u',
  ).exec(folded);
  if (ahead !== null) {
    const points = numberOf(ahead[4]);
    const at = folded.indexOf(ahead[2] ?? '');
    // `cuộc thi` is no `cuộc thì`: marks tell what belongs to the thing.
    const tail = /^\s*thi(?=\s)/u.exec(text.slice(at + (ahead[2] ?? '').length))?.[0] ?? '';
    const item = text.slice(at, at + (ahead[2] ?? '').length + tail.length).trim();
    const verb = ahead[3] ?? '';
    const isMinus = /tru|giam/u.test(verb) || (verb === '' && /\b(?:vi pham|cham|thieu)\b/u.test(folded));
    return points === null ? null : { is: 'each', sign: isMinus ? 'minus' : 'plus', points, item };
  }
  const behind = new RegExp(
    `^(.*?)\\b(tru|giam|cong|thuong|duoc|tinh|cham)?(?: them| di| diem)*[\\s:]*${N}\\s*(?:diem|d)\\s*(?:\\/|cho moi|cho 0?1|moi|tren)\\s*(?:moi |0?1 )?([a-z][^\\d%]{0,80})$`,
    'u',
  ).exec(folded);
  if (behind !== null) {
    const points = numberOf(behind[3]);
    const length = (behind[4] ?? '').length;
    const item = text.slice(text.length - length).trim();
    const isMinus = /tru|giam/u.test(behind[2] ?? '') || /\b(?:tru|giam)\b/u.test(behind[1] ?? '');
    return points === null ? null : { is: 'each', sign: isMinus ? 'minus' : 'plus', points, item };
  }
  const taken = new RegExp(
    // `vi phạm 1 lần trừ 2 điểm`: the one time is each.
    `^([^\\d%]{0,120}?(?:\\b0?1 (?:lan|luot|vu|loi|truong hop|nguoi|ngay|buoi|tuan|thang|bao cao|van ban|nhiem vu|ho so|hoat dong|don vi|vu viec)\\b[^\\d%]{0,40}?)?)[\\s,:]*(?:thi |se |bi )*tru(?: di)?\\s*${N}\\s*(?:diem|d)$`,
    'u',
  ).exec(folded);
  const points = numberOf(taken?.[2]);
  if (taken === null || points === null) return null;
  return { is: 'each', sign: 'minus', points, item: text.slice(0, (taken[1] ?? '').length).trim() };
}

function proportionalOf(folded: string): ClauseFact | null {
  const isShare =
    /(?:theo|tuong ung|dung|bang|nhan(?: voi)?|x|\*)\s*(?:voi )?(?:dung )?(?:ty le|ti le)(?!\s*tu\b)(?:\s*(?:%|phan tram))?/u.test(
      folded,
    ) ||
    /(?:tinh|cham)(?: diem)? theo (?:%|phan tram)/u.test(folded) ||
    /(?:=|cong thuc)\s*.*[/:].*[x*×].*(?:diem|\d)/u.test(folded) ||
    /(?:ty le|ti le)\s*(?:%\s*)?(?:[a-z ]{0,40})?[x*×]\s*(?:diem|so diem|\d)/u.test(folded);
  if (!isShare) return null;
  const bound = new RegExp(`\\btu ${N}${PERCENT}?(?:\\s*(?:-|den|toi)|\\s*tro len)`, 'u').exec(folded);
  const worth = new RegExp(`[x*×]\\s*${N}(?:\\s*(?:diem|d))?$`, 'u').exec(folded);
  return { is: 'proportional', from: numberOf(bound?.[1]), points: numberOf(worth?.[1]) };
}

/** `Có: 100%; không: 0%` of a plan that counts in shares: all of the points, or none. */
function allOrNothing(text: string, folded: string): ClauseFact | null {
  const match = /^(?!.*(?:ty le|ti le|\d.*\d{2} *%))([^\d:]{2,80}):\s*(100|0)\s*%$/u.exec(folded);
  if (match === null) return null;
  const name = text.slice(0, (match[1] ?? '').length).trim();
  return match[2] === '100' ? { is: 'full', name } : { is: 'named', name, points: 0 };
}

/** A condition and its points. */
function withPoints(text: string, folded: string): ClauseFact | null {
  const nothing = /^(.*?)[\s:,]*khong (?:duoc )?(?:tinh |cham |co |duoc |cho )*diem$/u.exec(folded);
  if (nothing !== null && nothing[1] !== '') {
    const { length } = nothing[1] ?? '';
    return conditioned(text.slice(0, length), folded.slice(0, length), 0);
  }
  const behind = new RegExp(`^(.*?)(?<![.,\\d])${N}\\s*(diem|d)?$`, 'u').exec(folded);
  if (behind !== null) {
    const head = text.slice(0, (behind[1] ?? '').length);
    const condition = withoutVerb(head);
    const points = numberOf(behind[2]);
    if (points !== null && (condition !== head.trim() || behind[3] !== undefined))
      return conditioned(condition, folded.slice(0, condition.length), points);
  }
  const full =
    /^(.*?)[\s:,]*(?:thi |duoc |dat |cham |tinh )+(?:diem toi da|so diem toi da|toi da|diem chuan|du diem)$/u.exec(
      folded,
    );
  if (full !== null && /chi tieu|ke hoach|muc tieu/u.test(full[1] ?? ''))
    return { is: 'on-target', points: null };
  const fullWords = full?.[1] ?? '';
  if (fullWords !== '' && !/\d/u.test(fullWords))
    return { is: 'full', name: withoutEnd(text.slice(0, fullWords.length).trim(), ':,-') };
  const ahead = new RegExp(
    `^(?:cong |duoc |dat |cham )?${N}\\s*(?:diem|d)\\s*(?:neu|khi|cho|doi voi|voi|:|-)\\s*(?:truong hop )?(.+)$`,
    'u',
  ).exec(folded);
  const points = numberOf(ahead?.[1]);
  if (ahead === null || points === null) return null;
  const rest = ahead[2] ?? '';
  return conditioned(text.slice(text.length - rest.length), rest, points);
}

/** The condition without what only leads over to its points; with marks, for `chậm` is not `chấm`, and `tỉnh` not `tính`. */
function withoutVerb(head: string): string {
  let words = head;
  for (;;) {
    const next = words
      .trimEnd()
      .replace(
        /(?:[:=,→]|->|=>|\s[-–]|(?<=^|\s)(?<!(?:chưa|không)\s)(?:thì|được|đạt|tính|chấm|cho|cộng|hưởng|là|điểm đánh giá|điểm|tối đa))$/iu,
        '',
      );
    if (next === words.trimEnd() || next.trim() === '') return words.trimEnd();
    words = next;
  }
}

function conditioned(text: string, folded: string, points: number): ClauseFact {
  const words = folded.trim();
  if (words === '') return { is: 'named', name: '', points };
  if (
    /^(?:con lai|cac truong hop (?:con lai|khac)|truong hop (?:con lai|khac)|nguoc lai|khac|cac muc con lai)$/u.test(
      words,
    )
  )
    return { is: 'rest', points };
  const target = '(?:chi tieu|ke hoach|muc tieu)(?: (?:duoc )?giao| de ra| nam)*';
  if (
    new RegExp(
      `^(?:neu )?(?:(?!khong |chua )[a-z]+ (?!khong |chua )){0,6}?(?:dat|hoan thanh|bang|thuc hien)(?: dat)?(?: va vuot| tro len)?\\s*(?:100\\s*%)?\\s*(?:so )?${target}(?: tro len)?$`,
      'u',
    ).test(words)
  )
    return { is: 'on-target', points };
  const written = withoutEnd(text.trim(), ':,-');
  const band = bandOf(words, points, written) ?? bandOf(words.replace(ABOUT, ''), points, written);
  if (band !== null) return band;
  const name = withoutEnd(text.trim().replace(/^(?:mức|nếu)\s+/iu, ''), ':,-');
  return { is: 'named', name, points };
}

/** What the bounds are bounds of: `tỷ lệ giải quyết đúng hạn: từ 95% …`. */
const ABOUT =
  /^[^\d<>≥≤]{1,100}?[\s:,](?=(?:tu tren|tu|tren|duoi|toi thieu|it nhat|dat|>=|≥|<=|≤|<|>)\s*\d)/u;

type Band = Extract<ClauseFact, { is: 'band' }>;

/** A condition that names bounds. */
function bandOf(given: string, points: number, name: string): Band | null {
  const of = /%|phan tram/u.test(given) ? ('percent' as const) : ('count' as const);
  const words = given
    .replace(/\s*(?:%|phan tram)/gu, '')
    .replace(
      /^(?:neu |truong hop |co |dat |dat ty le |hoan thanh |dam bao |bao dam |duy tri |ty le |ti le |ket qua |so |muc |thuc hien |don vi |tong so |x |tu )*(?=(?:tu |tren |duoi |den |[<>≥≤=]|\d|toi thieu|it nhat))/u,
      (lead) => (/\btu $/u.test(lead) ? 'tu ' : ''),
    )
    .trim();
  // What is counted may be named after the number.
  const unit = of === 'count' ? '(?:\\s+[a-z][a-z ,/]{0,60}?)?' : '(?:\\s+[a-z][a-z ,/]{0,80}?)?';
  const band = (
    from: number | null,
    to: number | null,
    { isAbove = false, isToIncluded = false }: { isAbove?: boolean; isToIncluded?: boolean } = {},
  ): Band => ({ is: 'band', from, isAbove, to, isToIncluded, of, points, name });
  const match = (pattern: string) => new RegExp(`^${pattern}$`, 'u').exec(words);

  const between = match(
    `(tu tren|tu|tren|>=|≥|>|hon)?\\s*${N}${unit}\\s*(?:den|-|toi|va)\\s*(duoi|<=|≤|<|can|nho hon|bang)?\\s*${N}${unit}`,
  );
  if (between !== null) {
    const [low, high] = [numberOf(between[2]), numberOf(between[4])];
    if (low !== null && high !== null && low <= high) {
      return band(low, high, {
        isAbove: /^(?:tu tren|tren|>|hon)$/u.test(between[1] ?? ''),
        isToIncluded: !/^(?:duoi|<|can|nho hon)$/u.test(between[3] ?? ''),
      });
    }
  }
  const around = match(`${N}\\s*(<=|≤|<)\\s*(?:[a-z][a-z ]{0,20}?)?\\s*(<=|≤|<)\\s*${N}${unit}`);
  if (around !== null) {
    return band(numberOf(around[1]), numberOf(around[4]), {
      isAbove: around[2] === '<',
      isToIncluded: around[3] !== '<',
    });
  }
  const falling = match(`${N}\\s*(>=|≥|>)\\s*(?:[a-z][a-z ]{0,20}?)?\\s*(>=|≥|>)\\s*${N}${unit}`);
  if (falling !== null) {
    return band(numberOf(falling[4]), numberOf(falling[1]), {
      isAbove: falling[3] === '>',
      isToIncluded: falling[2] !== '>',
    });
  }
  const down = match(`(?:tu |<=|≤)?\\s*${N}${unit}\\s*tro xuong`);
  if (down !== null) return band(null, numberOf(down[1]), { isToIncluded: true });
  const upwards =
    match(
      `(?:tu|>=|≥|toi thieu|it nhat|lon hon hoac bang)\\s*${N}${unit}(?:\\s*(?:tro len|tro di))?${unit}`,
    ) ?? match(`${N}${unit}\\s*(?:tro len|tro di)${unit}`);
  if (upwards !== null) return band(numberOf(upwards[1]), null);
  const above = match(`(?:tu tren|tren|>|hon|lon hon|vuot|cao hon)\\s*${N}${unit}`);
  if (above !== null) return band(numberOf(above[1]), null, { isAbove: true });
  const below = match(`(?:duoi|<|nho hon|it hon|chua dat|khong dat|thap hon)\\s*${N}${unit}`);
  if (below !== null) return band(null, numberOf(below[1]));
  const upTo = match(`(?:<=|≤|khong qua|den)\\s*${N}${unit}`);
  if (upTo !== null) return band(null, numberOf(upTo[1]), { isToIncluded: true });
  const exactly = match(`=?\\s*${N}${unit}`);
  const value = numberOf(exactly?.[1]);
  if (value !== null) return band(value, value, { isToIncluded: true });
  return null;
}
