import { withoutEnd } from '../text/letters.ts';

/** How a line is numbered; each kind is a level of its own. */
export type LabelKind = 'upper' | 'roman' | 'decimal' | 'lower' | 'dash' | 'plus';

/** A number of the plan, as printed and as counted. */
export type Label = {
  readonly kind: LabelKind;
  /** As printed, without the dot or bracket behind it: `I`, `1.1`, `a`, `-`. */
  readonly text: string;
  /** `1.1` is 1, 1; `a` is 1; nothing for dashes. */
  readonly parts: readonly number[];
  /** `C`, `D`, `V`, `X`, `I` … may be a letter or a Roman number. */
  readonly other?: Label;
};

const ROMAN = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const PREFIX =
  /^(?:ti[êe]u ch[íi] th[àa]nh ph[ầa]n|ti[êe]u ch[íi]|ti[êe]u chu[ẩa]n|m[ụu]c|ph[ầa]n|nh[óo]m|ch[ươu]+ng|n[ộo]i dung|ch[ỉi] s[ốo]|TC|TT|CN|NV)\s*(?=[\dIVXLC]+(?:[.\d]*)\b)/iu;

/** Reads what stands in a column of numbers: `I`, `1.1.`, `a)`, `(2)`, `-`, `Tiêu chí 1`; null for anything else. */
export function parseLabel(typed: string): Label | null {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(PREFIX, '');
  if (/^[-–—•*●▪]+$/u.test(text)) return { kind: 'dash', text: '-', parts: [] };
  if (text === '+') return { kind: 'plus', text: '+', parts: [] };
  const bare = withoutEnd(text.replace(/^\(/u, ''), '.,):/');
  if (bare.length === 0 || bare.length > 20) return null;
  // A comma is the decimal one of a number that was meant as 1.1.
  if (/^(?:\d{1,4}|\d{1,3}(?:[.,]\d{1,3})+)$/u.test(bare)) {
    const parts = bare.split(/[.,]/u).map(Number);
    return { kind: 'decimal', text: parts.join('.'), parts };
  }
  const mixed = /^(?:[A-Z]|[IVXLC]+)\.?(\d{1,3}(?:\.\d{1,3})*)$/u.exec(bare);
  if (mixed !== null) {
    const parts = [0, ...(mixed[1] ?? '').split('.').map(Number)];
    return { kind: 'decimal', text: bare, parts };
  }
  const lettered = /^(\d{1,3}(?:\.\d{1,3})*)\.?([a-zđ])$/u.exec(bare);
  if (lettered !== null) {
    const parts = [...(lettered[1] ?? '').split('.').map(Number), letterNumber(lettered[2] ?? '')];
    return { kind: 'decimal', text: bare, parts };
  }
  const roman = ROMAN.test(bare) ? label('roman', bare, romanNumber(bare)) : null;
  const upper = /^[A-ZĐ]$/u.test(bare) ? label('upper', bare, letterNumber(bare.toLowerCase())) : null;
  if (roman !== null) return upper === null ? roman : { ...roman, other: upper };
  if (upper !== null) return upper;
  if (/^(?:i{2,3}|iv|vi{1,3}|ix)$/u.test(bare)) return label('lower', bare, romanNumber(bare.toUpperCase()));
  if (/^[a-zđ]$/u.test(bare)) return label('lower', bare, letterNumber(bare));
  return null;
}

/** A number at the head of a text, and the rest: `1.1. Tỷ lệ …`, `I/ CHÍNH QUYỀN SỐ`, `- Từ 90%`; null where there is none. */
export function leadingLabel(text: string): { readonly label: Label; readonly rest: string } | null {
  const match =
    /^\s*(\d{1,3}(?:\.\d{1,2})+\.?|(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])\s*[.)/:](?!\d)|[-–—•*●▪+](?!\d))(?:\s+|(?=\p{Lu}\p{L}{2})|(?<=[-–—•*●▪+]))(\S[\s\S]*)$/u.exec(
      text,
    ) ??
    new RegExp(`^\\s*(${PREFIX.source.slice(1)}[\\dIVXLC.]+)\\s*[.:–-]?\\s+(\\S[\\s\\S]*)$`, 'iu').exec(text);
  const found = match === null ? null : parseLabel(match[1] ?? '');
  return found === null ? null : { label: found, rest: (match?.[2] ?? '').trim() };
}

function label(kind: LabelKind, text: string, part: number): Label {
  return { kind, text, parts: [part] };
}

function romanNumber(text: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const values = Array.from(text, (sign) => worth[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** a, b, c, d, đ, e …: as Vietnamese plans count, where đ is used; it has the place between d and e. */
function letterNumber(letter: string): number {
  const plain = 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter);
  return letter === 'đ' ? 4.5 : plain + 1;
}
