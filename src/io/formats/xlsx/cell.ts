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

/** Hears what lies inside one `<c>` and makes the cell of it. */
export type CellReader = {
  readonly begin: (element: OpenElement, place: Place) => void;
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The sheet shows nothing in cells that hold nought. */
  readonly hideZeros: (isHidden: boolean) => void;
  /** Null for a blank cell. */
  readonly take: () => RawCell | null;
  /** The cell just taken, where its letters have the colour of its ground: as it is if that does not count. */
  readonly unjudged: () => RawCell | null;
};

/** A reader of the cells of one sheet (ECMA-376-1 18.3.1.4); it remembers the sheet's shared formulas. */
export function createCellReader(tables: CellTables, file: string, sheet: string): CellReader {
  const shared = new Map<string, { shift: ReturnType<typeof shiftable>; place: Place }>();
  const inline = createTextCollector();
  let place: Place = { row: 0, column: 0 };
  let type = 'n';
  let style: CellStyle | undefined;
  let value: string | null = null;
  let formula: string | null = null;
  let sharedId: string | null = null;
  let inside: 'v' | 'f' | 'is' | null = null;
  let hasInline = false;
  let valueMetadata: string | undefined;
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

  const occasion = (found: string) => ({
    file,
    sheet,
    cell: cellAddress(place.row, place.column),
    found: found.slice(0, 100),
  });

  const sharedString = (): RichText => {
    const index = (value ?? '').trim();
    const text = /^\d+$/.test(index) ? tables.strings[Number(index)] : undefined;
    return text ?? refuse('TD1029', occasion(index), { found: index });
  };

  const number = (): number => {
    const text = (value ?? '').trim();
    return parseNumber(text) ?? refuse('TD1039', occasion(text), { found: text });
  };

  const boolean = (): boolean => {
    const text = (value ?? '').trim();
    if (text === '1' || text === 'true') return true;
    return text === '0' || text === 'false' ? false : refuse('TD1039', occasion(text), { found: text });
  };

  const fullFormula = (): string | undefined => {
    if (formula === null) return undefined;
    if (sharedId === null) return unescapeCellText(copyText(formula.slice(0, longestFormula)));
    if (formula !== '')
      shared.set(sharedId, { shift: shiftable(copyText(formula.slice(0, longestFormula))), place });
    const master = shared.get(sharedId);
    if (master === undefined) return '';
    return master.shift(place.row - master.place.row, place.column - master.place.column);
  };

  const content = (): RawContent | null => {
    if (hasInline && (type === 'inlineStr' || value === null))
      return textContent(copyText(inline.take().text), formula !== null);
    if (value === null || (value === '' && type !== 'str')) {
      return formula === null ? null : { kind: 'formula-without-value' };
    }
    switch (type) {
      case 's':
        return textContent(sharedString().text, formula !== null);
      case 'str':
      case 'inlineStr':
        return textContent(copyText(unescapeCellText(value)), formula !== null);
      case 'b':
        return { kind: 'boolean', value: boolean() };
      case 'e':
        return { kind: 'error', error: value.trim() };
      case 'd':
        return isoContent(value.trim());
      case 'n':
        return shownNumber(number(), style?.shownAs, tables.base1904);
      default:
        return refuse('TD1039', occasion(value), { found: value });
    }
  };

  return {
    begin: ({ attribute }, at) => {
      place = at;
      type = attribute('t') ?? 'n';
      style = tables.styles[Number(attribute('s') ?? 0)];
      value = null;
      formula = null;
      sharedId = null;
      inside = null;
      hasInline = false;
      valueMetadata = attribute('vm');
    },
    open: (element) => {
      const { name, path, attribute } = element;
      if (path.length > 4) {
        if (inside === 'is') inline.open(element);
      } else if (name === 'v') {
        inside = 'v';
        value ??= '';
      } else if (name === 'f') {
        inside = 'f';
        formula ??= '';
        sharedId = attribute('t') === 'shared' ? (attribute('si') ?? '') : null;
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
      if (inside === 'v') value = (value ?? '') + text;
      else if (inside === 'f') formula = (formula ?? '') + text;
      else if (inside === 'is') inline.text(text);
    },
    hideZeros: (isHidden) => {
      hidesZeros = isHidden;
    },
    take: () => {
      const rich = hasInline
        ? inline.take()
        : type === 's' && value !== null && value !== ''
          ? sharedString()
          : undefined;
      const font = rich?.font ?? style?.font;
      const found = content();
      const whole = fullFormula();
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
