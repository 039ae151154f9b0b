import { remembering } from './remembering.ts';

const ONSETS = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx', ''];

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt
  oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt
  uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưc ưi ưng ưt ưu ưa
  ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
);

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word can be a syllable of Vietnamese by its spelling: a known onset and rime, at most one tone, and
 * only sắc or nặng before a final c, ch, p, t. Says nothing of meaning.
 */
export const isLegalSyllable = remembering((word): boolean => {
  const parts = word.normalize('NFD').toLowerCase();
  const tones = parts.match(TONE_MARK) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONE_MARK, '').normalize('NFC');
  const tone = tones[0] ?? '';
  return ONSETS.some((onset) => bare.startsWith(onset) && isLegalRime(onset, bare.slice(onset.length), tone));
});

function isLegalRime(onset: string, rime: string, tone: string): boolean {
  if (!RIMES.has(rime)) return false;
  if (/(?:c|ch|p|t)$/.test(rime) && !/[\u0301\u0323]/.test(tone)) return false;
  const isFront = /^[ieêy]/.test(rime);
  if (/^(?:k|gh|ngh)$/.test(onset)) return isFront;
  if (/^(?:c|ng)$/.test(onset)) return !isFront;
  return onset !== 'g' || !/^[eêy]/.test(rime);
}
