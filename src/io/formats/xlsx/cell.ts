import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawContent } from '../../../domain/raw-workbook.ts';
import { copyText } from '../../cells/copy-text.ts';
import { parseNumber } from '../../cells/parse-number.ts';
import { longestFormula, shiftable } from '../../cells/shift-formula.ts';
import { shownNumber } from '../../cells/shown-number.ts';
import { refuse } from '../../refusal.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { type CellFacts, cellContent, isUsual } from './cell-content.ts';
import { createTextCollector, type RichText, unescapeCellText } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** What cells point into. */
export type CellTables = {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly base1904: boolean;
  /** Whether the value of a cell (its `vm`, ECMA-376-1 18.3.1.4) is a picture that the file holds. */
  readonly isPicture: (valueMetadata: string) => boolean;
};

type Place = { readonly row: number; readonly column: number };

/** What a `<c>` says, before anything is made of it; texts in memory of their own. */
export type CellParts = {
  place: Place;
  type: string;
  style: CellStyle | undefined;
  /** Of `<v>` and `<f>`; null where there is none. */
  value: string | null;
  formula: string | null;
  /** Number of the shared formula, as written; null where the formula is the cell's own. */
  sharedId: string | null;
  /** Of `<is>`. */
  inline: RichText | null;
  valueMetadata: string | undefined;
};

/** Makes the cells of one sheet (ECMA-376-1 18.3.1.4); it remembers the sheet's shared formulas. */
export type CellMaker = {
  /** The sheet shows nothing in cells that hold nought. */
  readonly hideZeros: (isHidden: boolean) => void;
  /** Null for a blank cell. */
  readonly make: (parts: Readonly<CellParts>) => RawCell | null;
  /** The cell just made, where its letters have the colour of its ground: as it is if that does not count. */
  readonly unjudged: () => RawCell | null;
};

/** Parts of a cell that says nothing. */
export function noParts(): CellParts {
  return {
    place: { row: 0, column: 0 },
    type: 'n',
    style: undefined,
    value: null,
    formula: null,
    sharedId: null,
    inline: null,
    valueMetadata: undefined,
  };
}

export function createCellMaker(tables: CellTables, file: string, sheet: string): CellMaker {
  const shared = new Map<string, { shift: ReturnType<typeof shiftable>; place: Place }>();
  let hidesZeros = false;
  let facts: CellFacts | null = null;
  let taken: RawCell | null = null;

  const isPlainValue = (content: RawContent, whole: string | undefined): boolean => {
    switch (content.kind) {
      case 'text':
        return whole === undefined && content.text.charCodeAt(0) !== EQUALS;
      case 'number':
        return !hidesZeros || content.value !== 0;
      case 'error':
      case 'formula-without-value':
        return false;
      default:
        return true;
    }
  };

  const occasion = ({ place }: CellParts, found: string) => ({
    file,
    sheet,
    cell: cellAddress(place.row, place.column),
    found: found.slice(0, 100),
  });

  const sharedString = (parts: CellParts): RichText => {
    const index = (parts.value ?? '').trim();
    const text = /^\d+$/.test(index) ? tables.strings[Number(index)] : undefined;
    return text ?? refuse('TD1029', occasion(parts, index), { found: index });
  };

  const number = (parts: CellParts): number => {
    const text = (parts.value ?? '').trim();
    return parseNumber(text) ?? refuse('TD1039', occasion(parts, text), { found: text });
  };

  const boolean = (parts: CellParts): boolean => {
    const text = (parts.value ?? '').trim();
    if (text === '1' || text === 'true') return true;
    return text === '0' || text === 'false'
      ? false
      : refuse('TD1039', occasion(parts, text), { found: text });
  };

  const fullFormula = ({ formula, sharedId, place }: CellParts): string | undefined => {
    if (formula === null) return undefined;
    const cut = formula.length > longestFormula ? copyText(formula.slice(0, longestFormula)) : formula;
    if (sharedId === null) return unescapeCellText(cut);
    if (formula !== '') shared.set(sharedId, { shift: shiftable(cut), place });
    const master = shared.get(sharedId);
    if (master === undefined) return '';
    return master.shift(place.row - master.place.row, place.column - master.place.column);
  };

  const contentOf = (parts: CellParts): RawContent | null => {
    const { type, value, formula, inline, style } = parts;
    if (inline !== null && (type === 'inlineStr' || value === null))
      return textContent(inline.text, formula !== null);
    if (value === null || (value === '' && type !== 'str')) {
      return formula === null ? null : { kind: 'formula-without-value' };
    }
    switch (type) {
      case 's':
        return textContent(sharedString(parts).text, formula !== null);
      case 'str':
      case 'inlineStr':
        return textContent(unescapeCellText(value), formula !== null);
      case 'b':
        return { kind: 'boolean', value: boolean(parts) };
      case 'e':
        return { kind: 'error', error: value.trim() };
      case 'd':
        return isoContent(value.trim());
      case 'n':
        return shownNumber(number(parts), style?.shownAs, tables.base1904);
      default:
        return refuse('TD1039', occasion(parts, value), { found: value });
    }
  };

  return {
    hideZeros: (isHidden) => {
      hidesZeros = isHidden;
    },
    make: (parts) => {
      const { place, type, style, value, inline, valueMetadata } = parts;
      const rich =
        inline ?? (type === 's' && value !== null && value !== '' ? sharedString(parts) : undefined);
      const font = rich?.font ?? style?.font;
      const found = contentOf(parts);
      const whole = fullFormula(parts);
      if (found === null) return null;
      facts = null;
      const cell = {
        column: place.column,
        content: found,
        ...(font === undefined ? {} : { font }),
        ...(whole === undefined ? {} : { formula: whole }),
      };
      // Nearly every cell: nothing in its looks or its value asks for more.
      if (rich?.runs === undefined && isUsual(style) && isPlainValue(found, whole)) return cell;
      facts = {
        content: found,
        runs: rich?.runs,
        style,
        formula: whole,
        hidesZeros,
        hasPicture: valueMetadata !== undefined && tables.isPicture(valueMetadata),
      };
      taken = { ...cell, ...cellContent(facts) };
      return taken;
    },
    unjudged: () => {
      if (facts === null || taken?.marks?.unseen?.by !== 'colour') return null;
      const { marks: _, ...rest } = taken;
      return { ...rest, ...cellContent({ ...facts, isColourBlind: true }) };
    },
  };
}

/** Hears what lies inside one `<c>`. */
export type CellReader = {
  readonly begin: (element: OpenElement, place: Place) => void;
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The cell heard; null for a blank one. */
  readonly take: () => RawCell | null;
};

/** A reader of the cells of one sheet, for whoever makes them. */
export function createCellReader({ styles }: CellTables, { make }: CellMaker): CellReader {
  const inline = createTextCollector();
  let parts = noParts();
  let inside: 'v' | 'f' | 'is' | null = null;
  let hasInline = false;

  return {
    begin: ({ attribute }, place) => {
      parts = {
        ...noParts(),
        place,
        type: attribute('t') ?? 'n',
        style: styles[Number(attribute('s') ?? 0)],
        valueMetadata: attribute('vm'),
      };
      inside = null;
      hasInline = false;
    },
    open: (element) => {
      const { name, path, attribute } = element;
      if (path.length > 4) {
        if (inside === 'is') inline.open(element);
      } else if (name === 'v') {
        inside = 'v';
        parts.value ??= '';
      } else if (name === 'f') {
        inside = 'f';
        parts.formula ??= '';
        parts.sharedId = attribute('t') === 'shared' ? (attribute('si') ?? '') : null;
      } else if (name === 'is') {
        inside = 'is';
        hasInline = true;
        inline.begin();
      } else inside = null;
    },
    close: (name) => {
      if (inside === 'is' && name !== 'is') inline.close(name);
      else inside = null;
    },
    text: (text) => {
      if (inside === 'v') parts.value = (parts.value ?? '') + text;
      else if (inside === 'f') parts.formula = (parts.formula ?? '') + text;
      else if (inside === 'is') inline.text(text);
    },
    take: () => {
      if (hasInline) {
        const taken = inline.take();
        parts.inline = { ...taken, text: copyText(taken.text) };
      }
      if (parts.formula !== null) parts.formula = copyText(parts.formula);
      if (parts.type === 'str' || parts.type === 'inlineStr') parts.value &&= copyText(parts.value);
      return make(parts);
    },
  };
}

/** A text that begins so may be the formula of a picture. */
const EQUALS = '='.charCodeAt(0);

/** A formula that gives an empty text is not the same as a blank cell. */
function textContent(text: string, hasFormula: boolean): RawContent | null {
  return text === '' && !hasFormula ? null : { kind: 'text', text };
}

function isoContent(value: string): RawContent {
  const day = /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(value)?.[1];
  return day === undefined ? { kind: 'text', text: value } : { kind: 'date', iso: day };
}
