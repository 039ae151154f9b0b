import { withoutEnd } from './letters.ts';

/** A title for narrow columns: its first words, not in capitals alone, without what stands in brackets. */
export function shortTitle(title: string): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  const isCapitals = words === words.toUpperCase() && /\p{L}{2}/u.test(words);
  const plain = isCapitals ? words.charAt(0) + words.slice(1).toLowerCase() : words;
  const whole = plain.replace(/\s*\([^)]*\)\s*/gu, ' ').trim();
  const base = whole === '' ? plain : whole;
  if (base.length <= LONGEST) return base;
  const cut = base.slice(0, LONGEST);
  return `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)), ',;:–-')}…`;
}

const LONGEST = 60;
