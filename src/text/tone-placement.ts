import { remembering } from './remembering.ts';

/** `old` writes `hòa, khỏe, thủy`; `new` (QĐ 1989/QĐ-BGDĐT 2018) writes `hoà, khoẻ, thuỷ`. */
export type TonePlacement = 'old' | 'new';

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;
const OPEN_SYLLABLE = /^([^aeiouy]*)(oa|oe|uy)$/i;

/** Writes every open syllable in oa, oe, uy in one style; other words, `quý` among them, stay as they are. */
export function placeTones(text: string, style: TonePlacement): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, style === 'old' ? placedOld : placedNew);
}

/** The same few syllables make up all names. */
const placedOld = remembering((word) => placedIn('old', word));
const placedNew = remembering((word) => placedIn('new', word));

function placedIn(style: TonePlacement, word: string): string {
  const parts = word.normalize('NFD');
  const tones = parts.match(TONE_MARK);
  if (tones?.length !== 1) return word;
  const syllable = OPEN_SYLLABLE.exec(parts.replace(TONE_MARK, ''));
  const [, onset = '', rime = ''] = syllable ?? [];
  if (syllable === null || /q$/i.test(onset)) return word;
  const marked = style === 'old' ? `${rime[0]}${tones[0]}${rime[1]}` : `${rime}${tones[0]}`;
  return (onset + marked).normalize('NFC');
}
