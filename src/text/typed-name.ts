import { withoutEnd } from './letters.ts';
import { isFamilyName, stripAddress, stripTitles } from './names.ts';
import { namesOffice, officeWordsOf } from './offices.ts';
import { isShortPost, shortPostAhead, shortPostBehind } from './short-posts.ts';
import { isLegalSyllable } from './syllable.ts';

/** Why a name cannot be taken as it is. */
export type NameDoubt = 'one-word' | 'digits' | 'signs' | 'office' | 'more-words';

/** What somebody typed in a cell for a name, taken apart. */
export type TypedName = {
  /** The name alone, degrees included; as typed where it is in doubt. */
  readonly name: string;
  /** `Chủ tịch UBND phường`, which stood beside it; null where nothing did. */
  readonly post: string | null;
  /** A year or date of birth, as typed. */
  readonly born: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly doubt: NameDoubt | null;
};

const LONGEST = 200;
const MOST_WORDS = 7;
const PLAIN = /^[\p{L}\p{M} ]+$/u;
const BORN = /^(?:(?:sn|sinh năm|sinh ngày|sinh|năm sinh)[\s:.]*)?((?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2})$/iu;

/**
 * Takes a name apart from what else stands in its cell: `Đ/c`, `Ông`, `Bà`; a post after a line break, a comma, a dash or in
 * brackets, or before the name; `(1980)`. What is no name of a person for certain is in doubt: one word, digits, strange
 * signs, words of an office, or more words than a name has.
 */
export function takeName(typed: string): TypedName {
  if (isPlainName(typed)) return { name: typed, post: null, born: null, sex: null, doubt: null };
  const text = withoutListMarks(typed.normalize('NFC').replace(QUOTED, '$1').trim());
  if (text.length > LONGEST) return { name: text, post: null, born: null, sex: null, doubt: 'more-words' };
  const brackets = takeBrackets(text);
  const tail = takeBorn(brackets.rest);
  const parts = partsOf(tail.rest);
  const addressed = stripAddress(parts.name);
  const led = takeLeadingPost(addressed);
  const ended = takePostBehind(led.name);
  const posts = [brackets.post, led.post, ended.post, parts.post].filter((post) => post !== null);
  return {
    name: ended.name,
    post: posts.length === 0 ? null : posts.join(', '),
    born: brackets.born ?? tail.born,
    sex: brackets.sex,
    doubt: doubtOf(ended.name) ?? (parts.isUnclear ? 'more-words' : null),
  };
}

/** Two to seven words of one capital and small letters, whole ones, of which none is an office or a way to speak of somebody. */
function isPlainName(text: string): boolean {
  return (
    text.length <= LONGEST_PLAIN &&
    USUAL_LETTERS.test(text) &&
    USUAL_WORDS.test(text) &&
    stripAddress(text) === text &&
    officeWordsOf(text) === 0 &&
    !ADDRESSED_ALONE.test(text)
  );
}

const LONGEST_PLAIN = 60;
const USUAL_LETTERS = /^[A-Za-z ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]+$/u;
const USUAL_WORDS = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,6}$/u;

/**
 * What lists and footnotes put around a name, and nobody is called: `1. …`, `(1) …`, `- …`, `… (*)`, `…¹`, `… (2)`, a stop at
 * the end. A letter in brackets stays: it tells people of one name apart.
 */
function withoutListMarks(text: string): string {
  if (text.length > LONGEST) return text;
  const led = text.replace(LED, '');
  let rest = led;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = withoutEnd(rest, FOOTNOTES).trim();
    const noted = rest.slice(-LONGEST_NOTE).search(NOTED);
    if (noted >= 0) rest = rest.slice(0, Math.max(0, rest.length - LONGEST_NOTE) + noted).trim();
  }
  return /\p{L}/u.test(rest) ? rest : text;
}

/** Quotes around the whole. */
const QUOTED = /^\s*["“”'‘’«]([^"“”«»]+)["“”'‘’»]\s*$/u;

/** A running number or a dash before a name. */
const LED = /^(?:\d{1,3}\s?[.)/]|[([]\d{1,3}[)\]]|[①-⑳❶-❿]|[-–—•+*†‡#★☆])\s*(?=\p{L})/u;

/** Signs of a footnote, and stops. */
const FOOTNOTES = '*¹²³⁴⁵⁶⁷⁸⁹⁰₁₂₃₄₅₆₇₈₉₀⁽⁾⁺ªº°†‡§#★☆✓✔※①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾.;,';

/** A footnote sign in brackets at the end: `(1)`, `[12]`, `(*)`, `(2*)`; a year has four digits. */
const NOTED = /[([]\s?(?:\d{1,2}\s?\*?|\*{1,3}\s?\d{0,2}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s?[)\]]$/u;
const LONGEST_NOTE = 8;

/** Two people in one cell. */
function areTwo(name: string): boolean {
  const [first = '', second = '', ...others] = name.split(/\s(?:và|&|\+)\s|\s?\/\s?/u);
  return others.length > 0 || (second !== '' && first.includes(' ') && second.includes(' '));
}

function doubtOf(name: string): NameDoubt | null {
  if (/\d/.test(name)) return 'digits';
  if (areTwo(name)) return 'more-words';
  if (STRANGE.test(name) || !/\p{L}/u.test(name)) return 'signs';
  if (officeWordsOf(name) > 0) return 'office';
  if (ADDRESSED_ALONE.test(name)) return 'one-word';
  if (holdsShortening(name)) return 'office';
  const words = name.split(/\s+/u).length;
  if (words === 1) return 'one-word';
  return words > MOST_WORDS ? 'more-words' : null;
}

/** What no name has: a letter that was lost (`?`, U+FFFD), one of an old encoding (`ThÞnh`), signs of the keyboard, pictures. */
const STRANGE = /[?\uFFFD@#$%^*=<>{}\\|~_!Þþßæø§¨©«»¬®±µ¶¸º¼½¾×÷]|\p{Extended_Pictographic}/u;

/** `Thầy Thịnh`: how people speak of somebody, and one word of the name. */
const ADDRESSED_ALONE = /^(?:thầy|cô|anh|chị|bà)(?: giáo)?\s+\S+$/iu;

/** Degrees in capitals that may stand behind another or behind a name. */
const DEGREES = new Set('BS CK CKI CKII TS KS CN DS PGS GS TSKH NGƯT NGND NSƯT NSND'.split(' '));

/** `CC Đỗ Văn Thịnh`, `Đỗ Văn Thịnh CB`: capitals that are no word, in a name that is not all in capitals. */
function holdsShortening(name: string): boolean {
  if (!/\p{Ll}/u.test(name)) return false;
  return stripTitles(name)
    .split(' ')
    .some((word) => /^\p{Lu}{2,5}$/u.test(word) && !DEGREES.has(word) && !isLegalSyllable(word));
}

type Bracketed = Pick<TypedName, 'post' | 'born' | 'sex'> & { readonly rest: string };

/** What stands in brackets goes where it belongs; what belongs nowhere stays in the name. */
function takeBrackets(text: string): Bracketed {
  if (!text.includes('(')) return { rest: text, post: null, born: null, sex: null };
  let found: Omit<Bracketed, 'rest'> = { post: null, born: null, sex: null };
  const rest = text.replace(/\(([^()]*)\)/gu, (whole, inner: string) => {
    const words = inner.trim();
    const born = BORN.exec(words)?.[1];
    if (born !== undefined) found = { ...found, born };
    else if (/^(?:nam|nữ)$/iu.test(words))
      found = { ...found, sex: /^nam$/iu.test(words) ? 'male' : 'female' };
    else if (namesOffice(words) || isShortPost(words)) found = { ...found, post: words };
    else return whole;
    return ' ';
  });
  return { ...found, rest: rest.trim() };
}

/** A year at the end: `Hồ Văn Mẫu, 1980`, `Hồ Văn Mẫu - SN 1980`. */
function takeBorn(text: string): { readonly rest: string; readonly born: string | null } {
  if (!/(?:19|20)\d{2}$/.test(text)) return { rest: text, born: null };
  const at = Math.max(
    text.lastIndexOf(','),
    text.lastIndexOf(' - '),
    text.lastIndexOf(' – '),
    text.lastIndexOf('\n'),
  );
  const cut = at > 0 ? at : text.lastIndexOf(' ');
  const born = BORN.exec(text.slice(cut).replace(/^[\s,–-]+/u, ''))?.[1];
  return born === undefined ? { rest: text, born: null } : { rest: text.slice(0, cut).trim(), born };
}

type Parts = { readonly name: string; readonly post: string | null; readonly isUnclear: boolean };

/** The name before a line break, a dash or a comma, and the post after it. */
function partsOf(text: string): Parts {
  const whole = oneLine(text);
  if (PLAIN.test(text)) return { name: whole, post: null, isUnclear: false };
  const at = firstOf(text, ['\n', ' - ', ' – ', ' — ', ',', ';']);
  if (at === null) {
    const dash = text.indexOf('-');
    const post = dash > 0 ? text.slice(dash + 1).trim() : '';
    const isPost = post !== '' && (officeWordsOf(post) > 0 || isShortPost(post));
    return isPost
      ? { name: oneLine(text.slice(0, dash)), post: oneLine(post), isUnclear: false }
      : { name: whole, post: null, isUnclear: false };
  }
  const head = oneLine(text.slice(0, at.index));
  const rest = oneLine(text.slice(at.index + at.mark.length));
  if (rest === '' || head === '') return { name: head === '' ? rest : head, post: null, isUnclear: false };
  if (namesOffice(rest) || isShortPost(rest)) return { name: head, post: rest, isUnclear: false };
  // A name that was broken where the cell was too narrow.
  const isWrapped =
    at.mark === '\n' &&
    !(isWholeName(head) && isWholeName(rest)) &&
    rest.split(' ').every((word) => /^\p{Lu}\p{L}*$/u.test(word));
  return isWrapped
    ? { name: `${head} ${rest}`, post: null, isUnclear: false }
    : { name: whole, post: null, isUnclear: true };
}

/** A family name and two more words at least; below another such it is somebody else. */
function isWholeName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 3 && isFamilyName(words[0] ?? '');
}

/** `Chủ tịch Lê Thị Hằng`: a post only where a family name follows it. */
function takeLeadingPost(name: string): { readonly name: string; readonly post: string | null } {
  const count = officeWordsOf(name) || shortPostAhead(name);
  if (count === 0) return { name, post: null };
  const words = name.split(' ');
  const at = words.findIndex(
    (word, index) => index >= count && isFamilyName(word) && words.length - index >= 2,
  );
  return at === -1
    ? { name, post: null }
    : { name: words.slice(at).join(' '), post: words.slice(0, at).join(' ').replace(/:$/u, '') };
}

/** `Lê Thị Hằng PCT`: letters of no name behind it. */
function takePostBehind(name: string): { readonly name: string; readonly post: string | null } {
  const count = shortPostBehind(name);
  if (count === 0) return { name, post: null };
  const words = name.split(' ');
  return { name: words.slice(0, -count).join(' '), post: words.slice(-count).join(' ') };
}

function firstOf(
  text: string,
  marks: readonly string[],
): { readonly index: number; readonly mark: string } | null {
  const found = marks.flatMap((mark) => (text.includes(mark) ? [{ index: text.indexOf(mark), mark }] : []));
  return found.toSorted((a, b) => a.index - b.index)[0] ?? null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
