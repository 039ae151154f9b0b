import type { RawCell } from '../../domain/raw-workbook.ts';
import { remembering } from '../../text/remembering.ts';
import type { OwnWords } from '../accounting/own-words.ts';
import { LONGEST_TEXT } from '../cap-texts.ts';
import { shownText } from '../cells/shown-text.ts';
import { isPlainUnicode } from '../decode-texts.ts';
import {
  isGroupWords,
  isSummaryWords,
  saysOfSomebody,
  speaksOfDiscipline,
} from '../furniture/furniture-words.ts';
import { tellsPunishment } from '../furniture/punished.ts';
import { infoKeyOf } from '../info-labels.ts';
import { isHeaderLike } from '../match-header.ts';
import type { OfUnit, Slot } from './plan.ts';

/**
 * Whether what stands in a cell of data changes nothing but its value: none of the steps that a plan of the form spares would
 * have minded it. They are asked themselves; in doubt it is not so.
 */
export function isInert(cell: RawCell, slot: Slot): boolean {
  const { content, marks } = cell;
  if (marks !== undefined) return false;
  if (slot === 'points') return content.kind === 'number' && cell.formula === undefined;
  // An answer may be anything that is told of in its own cell.
  const isAnswer = slot === 'answer' || slot === 'evidence';
  if (content.kind !== 'text')
    return isAnswer || (slot !== 'name' && (content.kind === 'number' || content.kind === 'date'));
  if (!isWhole(cell) || !isPlainUnicode(cell)) return false;
  const shown = shownText(cell);
  if (shown === '') return isAnswer && content.text === '';
  return MINDED[slot](shown);
}

/** Whether nothing will be cut off. */
export function isWhole({ content }: RawCell): boolean {
  return content.kind !== 'text' || content.text.length <= LONGEST_TEXT;
}

/** Whose words a text is, as the account of cells takes it. */
export function whoseWords(own: OwnWords, shown: string): OfUnit['words'] {
  if (!own.has(shown)) return 'somebody';
  return own.isOfAnotherYear(shown) ? 'another-year' : 'form';
}

/** Whether a text may be a header of some table; of two in a row headers are made. */
export function mayBeHeader({ content }: RawCell): boolean {
  return content.kind === 'text' && isHeaderLike(content.text);
}

const isPlainName = remembering(
  (text) => /^\p{L}{2}/u.test(text) && !isSummaryWords(text) && !isGroupWords(text) && !saysOfSomebody(text),
);
const isPlainAbout = remembering((text) => !saysOfSomebody(text));
const isPlainNote = remembering((text) => !speaksOfDiscipline(text));
const isPlainInfo = remembering((text) => {
  const [label = ''] = text.split(':', 1);
  return infoKeyOf(text) === null && infoKeyOf(label) === null;
});

/** What may be written in each kind of cell, beside what no text may be. */
const MINDED: Readonly<Record<Slot, (text: string) => boolean>> = {
  answer: () => true,
  evidence: (text) => !tellsPunishment(text),
  words: () => true,
  info: isPlainInfo,
  name: isPlainName,
  about: isPlainAbout,
  note: isPlainNote,
  points: () => false,
};
