import { looseKey, matchKey } from './fold.ts';
import { isFamilyName, stripTitles } from './names.ts';
import { remembering } from './remembering.ts';

/** An address of mail, or the number of a telephone; a sum of money has dots as well, and no nought before it. */
export const CONTACT =
  /[^\s@]+@[^\s@]+|(?<![\d.,])(?:\+84[ .-]?\d{2,3}|\(?0\d{2,3}\)?)[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/u;
/** What stands before one, or before who wrote. */
const LABEL =
  /^(?:[-–•*]\s*)?(?:đt|đtdđ|sđt|điện thoại|di động|số máy|tel|phone|mobile|hotline|zalo|fax|e-?mail|thư điện tử|hộp thư|địa chỉ|người (?:lập|viết|soạn|gửi|báo cáo)|liên hệ)(?![\p{L}\p{N}])[^.;\n]{0,90}$/iu;
const RULE = /^[-–_=*]{2,}$/u;
const LONGEST_LINE = 90;
const LONGEST_NAME = 6;
/** Lines of name, post and office that may stand between a farewell and the end. */
const MOST_LINES = 8;

/**
 * What somebody says, without the end of the letter that it was copied from: a farewell (`phrases`, `Sent from my *` for
 * what only begins so), who wrote, telephone and address of mail. What is left is verbatim; the text itself where it ends in
 * nothing of the kind, or is nothing else.
 */
export function withoutLetterEnding(text: string, phrases: readonly string[]): string {
  const farewells = phrases.map(farewellOf);
  const isFarewell = (words: string) => farewells.some((is) => is(words));
  const said = withoutClosing(withoutLastLines(text, isFarewell), isFarewell).trimEnd();
  return /\p{L}/u.test(said) ? said : text;
}

type IsFarewell = (words: string) => boolean;

/** As the phrase is spelled, or without any marks: `Trần Trọng` is somebody's name. Every text is held against the same few. */
const farewellOf = remembering((phrase): IsFarewell => {
  const key = keyOf(phrase.replace(/\*$/u, ''));
  const keys = [key, looseKey(key)].filter((each) => each !== '');
  return phrase.endsWith('*')
    ? (words) => words.length <= LONGEST_LINE && keys.some((each) => keyOf(words).startsWith(each))
    : (words) => keys.includes(keyOf(words));
});

/** Words alone, with their marks. */
const keyOf = remembering((words) => (matchKey(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));

/** Of a text in lines: from the farewell on, or from who wrote where a contact stands below. */
function withoutLastLines(text: string, isFarewell: IsFarewell): string {
  const lines = text.split('\n');
  let begin = lines.length;
  let isEnding = false;
  for (let at = lines.length - 1; at > 0 && lines.length - at <= MOST_LINES; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (isFarewell(line)) return lines.slice(0, withoutRule(lines, at)).join('\n');
    if (line === '' || RULE.test(line)) continue;
    const isContact = isContactLine(line);
    if (isContact || (isEnding && isWriter(line))) {
      isEnding = true;
      begin = at;
    } else if (isEnding || !isShort(line)) {
      break;
    }
  }
  return isEnding ? lines.slice(0, withoutRule(lines, begin)).join('\n') : text;
}

/** The rule that a mail program draws above belongs to what follows. */
function withoutRule(lines: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && /^(?:[-–_=*]{2,})?$/u.test((lines[at - 1] ?? '').trim())) at -= 1;
  return at;
}

function isContactLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return LABEL.test(line)
    ? CONTACT.test(line)
    : CONTACT.test(line) && !/\p{Ll}{2,}/u.test(line.replace(CONTACT, ''));
}

/** A name, a post, an office: a few words in a line of their own. */
function isWriter(line: string): boolean {
  return isName(line) || LABEL.test(line);
}

function isName(line: string): boolean {
  const name = stripTitles(line);
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= LONGEST_NAME &&
    isFamilyName(words[0] ?? '') &&
    !/[\d.,;:]/u.test(name)
  );
}

function isShort(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[.;:]$/u.test(line);
}

/** `… hồ sơ. Trân trọng! Nguyễn Văn A, ĐT 0912 345 678`: a farewell after a sentence, and nothing but who wrote after it. */
function withoutClosing(text: string, isFarewell: IsFarewell): string {
  const parts = [...text.matchAll(/[^.!?;,\n]+[.!?;,/]*/gu)];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    const [words, index] = [parts[at]?.[0] ?? '', parts[at]?.index ?? 0];
    const rest = text.slice(index + words.length).trim();
    if (rest.length > LONGEST_LINE * 2) return text;
    if (isFarewell(words) && isSigned(rest)) return text.slice(0, index);
  }
  return text;
}

function isSigned(rest: string): boolean {
  if (rest === '' || !/\p{L}/u.test(rest)) return true;
  return isName(rest) || CONTACT.test(rest);
}
