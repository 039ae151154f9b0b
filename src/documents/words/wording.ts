import { lowerFirst, upperFirst, withoutEnd } from '../../text/letters.ts';
import { formatNumber, formatPoints } from '../../text/numbers.ts';
import { percentOf } from '../figures/statistics.ts';

/** A count in running text: under ten with a leading zero (`05`), as administrative texts write it. */
export function tally(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count, 0);
}

/** `05 đơn vị`; `không có đơn vị nào` for none. */
export function counted(count: number, noun: string): string {
  return count === 0 ? `không có ${noun} nào` : `${tally(count)} ${noun}`;
}

/**
 * A unit's name within a sentence: `phường Ba Đình`, `xã Đông Vinh`, but `Phường 1` and all other names as they are
 * (NĐ 30/2020, PL II, III).
 */
export function nameInText(name: string): string {
  return /^(Phường|Xã|Thị trấn) (?!\d)/u.test(name) ? lowerFirst(name) : name;
}

/** `A, B và C`; all of them, parted by semicolons where a name has a comma of its own. */
export function joined(names: readonly string[], conjunction = 'và'): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${inRow(names.slice(0, -1), names)} ${conjunction} ${last}`;
}

/**
 * `A, B, C và 09 đơn vị khác` where there are more than `limit`; a list that is only one longer is said in full.
 */
export function listed(names: readonly string[], limit: number, noun: string): string {
  if (names.length <= limit + 1) return joined(names);
  const shown = names.slice(0, limit);
  return `${inRow(shown, shown)} và ${tally(names.length - limit)} ${noun} khác`;
}

function inRow(names: readonly string[], all: readonly string[]): string {
  const hasOwnComma = all.some((name) => name.replace(/“[^”]*”/gu, '').includes(', '));
  return names.join(hasOwnComma ? '; ' : ', ');
}

/** `part / whole` in percent to two decimals, rounded half up: `71,43%`; `–` of nothing. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(percentOf(part, whole));
}

/** How shares of so few units or people are said; the office's rules have it. */
export type ShareRule = { readonly standout: { readonly percentFrom: number } };

/** `71/82`; of a few `06 trong 07`, which has no percentage behind it. */
export function partOf(part: number, whole: number, rule: ShareRule): string {
  return isSaidInPercent(whole, rule)
    ? `${tally(part)}/${tally(whole)}`
    : `${tally(part)} trong ${tally(whole)}`;
}

/** ` (86,59%)` behind what it is a share of; blank where these are too few. */
export function shareAside(part: number, whole: number, rule: ShareRule): string {
  return isSaidInPercent(whole, rule) ? ` (${shareOf(part, whole)})` : '';
}

/** A share in a column of shares; `–` where it is one of too few. */
export function shareCell(part: number, whole: number, rule: ShareRule): string {
  return isSaidInPercent(whole, rule) ? shareOf(part, whole) : '–';
}

export function isSaidInPercent(whole: number, { standout }: ShareRule): boolean {
  return whole > 0 && whole >= standout.percentFrom;
}

/** `97,14%`: two decimals, always. */
export function percent(value: number): string {
  return `${formatNumber(value, 2)}%`;
}

/** Points for a table cell; `–` where they are not known. */
export function pointsOrDash(points: number | null): string {
  return points === null ? '–' : formatPoints(points);
}

/** A maximum as the criteria file has it: `7`, `2,5`. */
export function maximum(points: number): string {
  return formatNumber(points);
}

/** With a capital first letter: for a sentence that starts with a count or a name. */
export function sentence(text: string): string {
  return upperFirst(text);
}

/** A quotation: what was typed, on one line, without a dash before it or a full stop after it; marks inside are single. */
export function quoted(text: string): string {
  const line = withoutEnd(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[-–+•]\s*/u, ''),
    '.;,',
  );
  const bare = /^["“]([^"“”]*)["”]$/u.exec(line)?.[1] ?? line;
  return `“${bare.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q'];

/** The letter of a điểm, in the Vietnamese alphabet: a, b, c, d, đ, e, g … (NĐ 30/2020, PL I, II.5). */
export function itemLetter(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}
