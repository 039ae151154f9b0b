import { withoutEnd } from './letters.ts';

/**
 * Posts as people shorten them beside a name: `PCT`, `HT`, `GĐ`. All are letters that no word of a name is made of (no
 * vowel), so that they are told wherever they stand; the letter Đ may have lost its stroke.
 */
const HEADS = new Set(
  `CT PCT BT PBT HT PHT HP GĐ PGĐ TP PTP PP TB PTB PB CVP PCVP CTT PCTT KTT TKT TKTT CHT CHP PCHT TPT TT TTCM TPCM PTT
  ĐT ĐP TK PTK TTr PTTr TTrT CTCĐ PCTCĐ BTĐ BTCB PBTCB`
    .split(/\s+/u)
    .flatMap(spellings),
);

/** Others that a post may be shortened to, but not before a name, where they are a degree or a form of address. */
const OTHERS = new Set(
  'CV CVC CVCC CB CC VC CBCC CBCCVC NV GV VT TQ KT TV BV LX YS BS ĐD CS QS CA PCA TCA PTCA HĐ NLĐ TVTL TVLT ĐCTC VHXH TPHT LĐ ĐCXD KTNN UV UVTV UVBTV UVBCH'
    .split(' ')
    .flatMap(spellings),
);

/** Where the holder of a post works, as it is shortened behind it. */
const PLACES =
  /^(UBND|HĐND|HDND|UBMTTQ|MTTQ|ĐTN|DTN|LHPN|HPN|HND|CCB|CĐ|CD|LĐLĐ|CM|TT|CA|QS|VP|ĐU|DU|TX|TP|H|X|P)$/u;

/** Whether a text is a post, shortened: `PCT`, `P.CT`, `PCT UBND`, `Phó CT`, `GĐ/Trưởng khoa`. */
export function isShortPost(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', ...rest] = words;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isLed = /^(phó|p)$/iu.test(first);
  const post = isLed ? (rest[0] ?? '') : first;
  const after = isLed ? rest.slice(1) : rest;
  const shout = post.toUpperCase();
  if (!HEADS.has(shout) && !OTHERS.has(shout)) return false;
  // `TP Thanh Hóa` is a place: behind the post stand its own words, small or shortened.
  return after.every(
    (word) => PLACES.test(word.toUpperCase()) || HEADS.has(word.toUpperCase()) || /^\p{Ll}+$/u.test(word),
  );
}

/** How many words at the beginning of a text are a post, shortened, in capitals; 0 where none are. */
export function shortPostAhead(text: string): number {
  const [first = '', ...rest] = text.split(' ');
  const word = withoutEnd(first, '.:');
  if (!HEADS.has(word) || word === 'TT') return 0;
  const places = rest.findIndex((place) => !PLACES.test(withoutEnd(place, '.:,')));
  return 1 + (places === -1 ? rest.length : places);
}

/** How many words at the end of a text are a post, shortened, in capitals; 0 where none are. */
export function shortPostBehind(text: string): number {
  const words = text.split(' ');
  const at = words.findLastIndex((word) => HEADS.has(word));
  const isEnd = at >= 2 && words.slice(at + 1).every((place) => PLACES.test(place));
  return isEnd ? words.length - at : 0;
}

const MOST_WORDS = 6;

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s./,&+-]+/u).filter((word) => word !== '');
}

function spellings(post: string): readonly string[] {
  const shout = post.toUpperCase();
  return shout.includes('Đ') ? [shout, shout.replaceAll('Đ', 'D')] : [shout];
}
