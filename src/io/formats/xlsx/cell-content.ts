import type { CellMarks, RawCell, RawContent } from '../../../domain/raw-workbook.ts';
import { pictureOf } from '../../cells/picture-formula.ts';
import { readRuns } from './marked-runs.ts';
import { type RichText, SYMBOL_FONT } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** What is known of a cell's value and looks. */
export type CellFacts = {
  readonly content: RawContent;
  readonly runs: RichText['runs'];
  readonly style: CellStyle | undefined;
  readonly formula: string | undefined;
  /** The sheet shows nothing in cells that hold nought. */
  readonly hidesZeros: boolean;
  /** Its value is a picture. */
  readonly hasPicture: boolean;
  /** Colours do not count, because something else may colour the cell. */
  readonly isColourBlind?: boolean;
};

type Marked = Pick<RawCell, 'content' | 'marks'>;

/** What stands for a picture in a cell that shows nothing else. */
export const PICTURE = '(ảnh)';
/** What stands for an embedded file there. */
export const EMBEDDED = '(tệp đính kèm)';
export const TICKED = '☑';
export const UNTICKED = '☐';

/**
 * The content as the eye finds it: what is struck out or not seen is not read, ticks of symbol fonts are ticks, a box is a
 * box and a picture a picture; a number that shows as another is read as it is stored.
 */
export function cellContent(facts: CellFacts): Marked {
  const { content, style, runs } = facts;
  const picture = pictureIn(facts);
  if (picture !== null) return { content: { kind: 'text', text: PICTURE }, marks: { picture } };
  const isHiddenNought = facts.hidesZeros && content.kind === 'number' && content.value === 0;
  if (isHiddenNought) return gone({ unseen: { by: 'format', text: '0' } });
  if (style === undefined && runs === undefined) return { content };
  if (style?.isBox === true && content.kind === 'boolean') return boxed(content.value);
  const shown = style?.display == null ? null : shownBy(style.display, content);
  const typed = content.kind === 'text' ? content.text : shownPlainly(content);
  if (typed === null) return { content };
  if (shown !== null && shown.trim() === '') {
    return typed.trim() === '' ? { content } : gone({ unseen: { by: 'format', text: inWords(content) } });
  }
  const other = shown === null ? {} : { shownAs: shown };
  if (!isMarked(facts)) return shown === null ? { content } : { content, marks: other };
  const plain = [{ text: typed, font: undefined, isStruck: null, isRaised: false }];
  const own = {
    isStruck: style?.isStruck ?? false,
    font: style?.font,
    hides: whyUnseen(facts),
  };
  const { text, ...marks } = readRuns(content.kind === 'text' ? (runs ?? plain) : plain, own);
  const all: CellMarks = { ...marks, ...other };
  if (Object.keys(marks).length === 0) return shown === null ? { content } : { content, marks: all };
  if (content.kind !== 'text' && text === typed) return { content, marks: all };
  const left = text.trim() === '' ? '' : text;
  const unseen =
    marks.unseen === undefined || left !== '' ? {} : { unseen: { ...marks.unseen, text: inWords(content) } };
  return { content: { kind: 'text', text: left }, marks: { ...all, ...unseen } };
}

function gone(marks: CellMarks): Marked {
  return { content: { kind: 'text', text: '' }, marks };
}

function boxed(isTicked: boolean): Marked {
  return { content: { kind: 'text', text: isTicked ? TICKED : UNTICKED }, marks: { isBox: true } };
}

/** A picture where nothing else is shown: the error of a program that has none, an empty text, the formula itself. */
function pictureIn({ content, formula, hasPicture }: CellFacts): { readonly address?: string } | null {
  if (hasPicture && content.kind === 'error') return pictureOf(formula ?? '') ?? {};
  switch (content.kind) {
    case 'error':
    case 'formula-without-value':
      return formula === undefined ? null : pictureOf(formula);
    case 'text':
      if (content.text.trim() === '') return formula === undefined ? null : pictureOf(formula);
      return /^=\s?(?:_xlfn\.)?(?:_xlws\.)?(?:DISPIMG|IMAGE)\s?\(/iu.test(content.text)
        ? pictureOf(content.text)
        : null;
    default:
      return null;
  }
}

const usual = new WeakMap<CellStyle, boolean>();

/** Whether a style says nothing of how its cells are read; asked for once a style. */
export function isUsual(style: CellStyle | undefined): boolean {
  if (style === undefined) return true;
  const known = usual.get(style);
  if (known !== undefined) return known;
  const { display, isStruck, isBox, font, hides } = style;
  const is = display === null && !isStruck && !isBox && !SYMBOL_FONT.test(font ?? '') && hides() === null;
  usual.set(style, is);
  return is;
}

function isMarked(facts: CellFacts): boolean {
  const { runs, style } = facts;
  if (runs !== undefined || style?.isStruck === true || SYMBOL_FONT.test(style?.font ?? '')) return true;
  return whyUnseen(facts)() !== null;
}

function whyUnseen({ style, content, runs, isColourBlind }: CellFacts): CellStyle['hides'] {
  // The colour of a number format comes before that of the font.
  const ink = runs === undefined && style?.display != null ? inkOf(style.display, content) : null;
  return (look) => {
    if (style === undefined) return (look?.size ?? 2) <= 1 ? 'size' : null;
    const own = style.hides(look);
    const why =
      ink === null || own === 'size' ? own : style.hides({ colour: { indexed: ink + BEFORE_PALETTE } });
    return why === 'colour' && isColourBlind === true ? null : why;
  };
}

function inkOf(display: NonNullable<CellStyle['display']>, content: RawContent): number | null {
  switch (content.kind) {
    case 'number':
      return display.ink(content.value);
    case 'date':
      return display.ink(undefined);
    case 'text':
      return display.ink(null);
    default:
      return null;
  }
}

/** Styles number the palette from 8, formats from 1. */
const BEFORE_PALETTE = 7;

function shownBy(display: NonNullable<CellStyle['display']>, content: RawContent): string | null {
  switch (content.kind) {
    case 'number':
      return display.number(content.value);
    case 'text':
      return display.text;
    case 'boolean':
      // Truth is shown as a text is, and the one format for it is the one that hides everything.
      return display.text === '' && display.number(1) === '' ? '' : null;
    default:
      return null;
  }
}

/** A value that is no text, as far as it can be struck out; null where there is none. */
function shownPlainly(content: RawContent): string | null {
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    default:
      return null;
  }
}

/** The same as a clerk writes it. */
function inWords(content: RawContent): string {
  if (content.kind === 'text') return content.text.trim();
  if (content.kind === 'number') return String(content.value).replace('.', ',');
  return shownPlainly(content) ?? '';
}
