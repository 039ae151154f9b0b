import { remembering } from './remembering.ts';

/** With the day of the week in brackets, where it is said. */
const DAYS =
  /(?:\b\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}\b|ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d{2}\b)(?: \((?:chủ nhật|thứ \p{L}+)\))?/giu;
/** Also a version, which is named by its year: `2019.1`. */
const YEARS = /\b(?:19|20)\d{2}(?:\.\d{1,2})?\b/gu;

/** A text with a sign in the place of every day and year: what is said every year in the same words is the same then. */
export function withoutYears(text: string): string {
  return /(?:19|20)\d\d/.test(text) ? replaced(text) : text;
}

/** Words of forms come in every file. */
const replaced = remembering((text) => text.replace(DAYS, '#').replace(YEARS, '#'), {
  most: 5000,
  longest: 400,
});
