import { withoutEnd } from '../../../text/letters.ts';
import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { bandOf } from './band.ts';
import { N } from './pattern.ts';

/** A condition and its points. */
export function withPoints(text: string, folded: string): ClauseFact | null {
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
