import type { LetterWords, MailPlace } from '../../domain/mail-words.ts';
import { withoutStop } from '../../text/letters.ts';
import type { RemindedUnit } from './reminded-units.ts';

/** What stands in the places of a letter; what nobody knows is blank. */
export type MailFacts = Readonly<Partial<Record<MailPlace, string>>>;

/** Subject, and text by lines. */
export type MailText = { readonly subject: string; readonly lines: readonly string[] };

/**
 * A letter by mail in the office's words. A line that holds a place of which nothing is known is left out whole; in the
 * subject such a place is blank.
 */
export function mailToUnit({ subject, text }: LetterWords, facts: MailFacts): MailText {
  return {
    subject: fill(subject, facts).replace(/\s+/gu, ' ').trim(),
    lines: text
      .filter((line) => placesIn(line).every((place) => factOf(facts, place) !== ''))
      .map((line) => fill(line, facts)),
  };
}

function fill(text: string, facts: MailFacts): string {
  return text.normalize('NFC').replace(PLACE, (_, place: string) => factOf(facts, place));
}

const PLACE = /\{([a-z_]+)\}/gu;

function placesIn(line: string): readonly string[] {
  return [...line.matchAll(PLACE)].map(([, place = '']) => place);
}

/** A name with a line break in it must not begin another line, let alone another header. */
function factOf(facts: MailFacts, place: string): string {
  return (facts[place as MailPlace] ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** What a unit still has to do, in the sentence of a letter; blank where it has nothing more to send. */
export function leftToDo({ states, refused, lacking }: RemindedUnit): string {
  if (states.includes('missing')) return 'chưa nhận được bản tự chấm điểm';
  if (states.includes('unusable')) {
    const why = [...new Set(refused.flatMap((each) => (each.why === '' ? [] : [withoutStop(each.why)])))];
    return `bản tự chấm điểm đã gửi không sử dụng được${why.length === 0 ? '' : ` (${why.join('; ')})`}, cần gửi lại bảng tính theo biểu mẫu`;
  }
  return states.includes('faulty') ? `bản tự chấm điểm đã gửi còn ${lacking}` : '';
}
