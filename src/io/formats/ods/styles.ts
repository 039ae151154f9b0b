import type { RawRange } from '../../../domain/raw-workbook.ts';
import { parseRange } from '../../cells/address.ts';
import { copyText } from '../../cells/copy-text.ts';
import { EVERYWHERE, MOST_RANGES } from '../../cells/ranges.ts';
import { type OpenElement, walkXml } from '../../xml/walk-xml.ts';
import { officeTheme } from '../xlsx/colours.ts';
import { type CellStyle, type Ground, hider, type Look, USUAL_SIZE } from '../xlsx/styles.ts';
import { createDataStyleReader, type OdsShownAs } from './data-styles.ts';

/** What letters of a style look like; what it does not state is absent. */
export type OdsLetters = {
  readonly font?: string;
  readonly isStruck?: boolean;
  readonly isRaised?: boolean;
  /** `#rrggbb`, or blank for ink as usual. */
  readonly colour?: string;
  /** Points. */
  readonly size?: number;
};

/** A cell's style: `shownAs` also for truth values, which are numbers there. */
export type OdsCellStyle = Omit<CellStyle, 'shownAs'> & {
  readonly shownAs: OdsShownAs | undefined;
  readonly look: Look;
};

/** What the styles of an OpenDocument spreadsheet say about reading it. */
export type OdsStyles = {
  readonly hiddenTables: ReadonlySet<string>;
  /** Where something else than its style may colour a cell, by the place of its table in the document. */
  readonly conditional: ReadonlyMap<number, readonly RawRange[]>;
  /** A cell style with all that it has from its parents. */
  readonly cellOf: (style: string | undefined) => OdsCellStyle;
  /** A style of some letters in a text. */
  readonly lettersOf: (style: string) => OdsLetters;
  /** Width of a column style, height of a row style, in inches. */
  readonly sizeOf: (style: string | undefined) => number | undefined;
};

type Stored = {
  readonly family: string;
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  letters: OdsLetters;
  /** As stated: `#rrggbb` or `transparent`. */
  ground: string | undefined;
  /** Another style takes its place where a condition holds. */
  isConditional: boolean;
};

/** Reads the styles of `styles.xml` and the automatic ones of `content.xml`. */
export function readOdsStyles(parts: ReadonlyMap<string, Uint8Array>, file: string): OdsStyles {
  const families = new Map<string, string>();
  const styles = new Map<string, Stored>();
  const dataStyles = createDataStyleReader();
  const hiddenTables = new Set<string>();
  const conditional = new Map<number, RawRange[]>();
  const sizes = new Map<string, number>();
  const cells = new Map<string, OdsCellStyle>();
  const at = (table: number): RawRange[] => {
    const ranges = conditional.get(table) ?? [];
    conditional.set(table, ranges);
    return ranges;
  };
  for (const [part, bytes] of parts) {
    let style: Stored | null = null;
    let named = '';
    let table = -1;
    walkXml(bytes, file, part, {
      open: (element) => {
        const { name, path, attribute } = element;
        // The cells themselves are as many elements again, and none of them is a style.
        if (path[1] === 'body') {
          if (name === 'table' && path.length === 3) table += 1;
          if (name === 'conditional-format')
            addRanges(attribute('calcext:target-range-address') ?? '', at(table));
          return;
        }
        if (name === 'font-face') {
          families.set(attribute('style:name') ?? '', unquote(attribute('svg:font-family') ?? ''));
        } else if (name === 'style' || name === 'default-style') {
          named = copyText(attribute('style:name') ?? '');
          const parent = attribute('style:parent-style-name');
          const data = attribute('style:data-style-name');
          style = {
            family: attribute('style:family') ?? '',
            parent: parent === undefined ? undefined : copyText(parent),
            dataStyle: data === undefined ? undefined : copyText(data),
            letters: {},
            ground: undefined,
            isConditional: false,
          };
          if (name === 'style') styles.set(`${style.family} ${named}`, style);
        } else if (path.at(-1) !== 'style' || style === null) dataStyles.open(element);
        else if (name === 'table-properties' && style.family === 'table') {
          if (attribute('table:display') === 'false') hiddenTables.add(named);
        } else if (name === 'table-column-properties' || name === 'table-row-properties') {
          const size = attribute(name === 'table-row-properties' ? 'style:row-height' : 'style:column-width');
          const inches = inchesOf(size);
          if (inches !== undefined) sizes.set(named, inches);
        } else if (name === 'table-cell-properties') style.ground = attribute('fo:background-color');
        else if (name === 'text-properties') style.letters = lettersIn(element, families);
        else if (name === 'map') style.isConditional = true;
      },
      text: dataStyles.text,
      close: (name) => dataStyles.close(name),
    });
  }
  return {
    hiddenTables,
    conditional,
    sizeOf: (style) => (style === undefined ? undefined : sizes.get(style)),
    lettersOf: (style) => styles.get(`text ${style}`)?.letters ?? {},
    cellOf: (style = '') => {
      const known = cells.get(style);
      if (known !== undefined) return known;
      const chain = withParents(style, styles);
      const letters: OdsLetters = Object.assign({}, ...chain.map((each) => each.letters).reverse());
      const stated = chain.find(({ ground }) => ground !== undefined)?.ground;
      const data = chain.find(({ dataStyle }) => dataStyle !== undefined)?.dataStyle;
      const found = data === undefined ? undefined : dataStyles.styleOf(data);
      const look = lookOf(letters);
      const font = {
        name: letters.font,
        isStruck: letters.isStruck ?? false,
        colour: look.colour,
        size: letters.size ?? USUAL_SIZE,
      };
      const why = hider(font, groundOf(stated), () => officeTheme);
      const isConditional = chain.some((each) => each.isConditional);
      const made: OdsCellStyle = {
        shownAs: found?.shownAs,
        display: found?.display ?? null,
        font: letters.font,
        isStruck: letters.isStruck ?? false,
        isBox: false,
        look,
        hides: (own) => {
          const reason = why(own);
          return reason === 'colour' && isConditional ? null : reason;
        },
      };
      cells.set(style, made);
      return made;
    },
  };
}

/** `'Tập thể'.E6:'Tập thể'.E47 'Tập thể'.G6`: ranges of one sheet, each end with the sheet's name or none. */
function addRanges(addresses: string, ranges: RawRange[]): void {
  const bare = addresses.length > LONGEST_LIST ? '' : addresses.replace(/'(?:[^']|'')*'/gu, '').trim();
  const listed = bare.split(/\s+/u).map((range) => {
    const ends = range.split(':').map((end) => end.slice(end.lastIndexOf('.') + 1).replaceAll('$', ''));
    return parseRange(ends.join(':'));
  });
  const known = listed.filter((range) => range !== null);
  if (known.length < listed.length || ranges.length + known.length > MOST_RANGES)
    ranges.splice(0, ranges.length, EVERYWHERE);
  else ranges.push(...known);
}

const LONGEST_LIST = 20_000;

/** A style and those that it has its properties from, nearest first; bounded, so that styles that name each other end. */
function withParents(style: string, styles: ReadonlyMap<string, Stored>): readonly Stored[] {
  const chain: Stored[] = [];
  let name: string | undefined = style;
  for (let step = 0; step < 16 && name !== undefined; step += 1) {
    const found = styles.get(`table-cell ${name}`);
    if (found === undefined) break;
    chain.push(found);
    name = found.parent;
  }
  return chain;
}

function lettersIn({ attribute }: OpenElement, families: ReadonlyMap<string, string>): OdsLetters {
  const named = attribute('style:font-name');
  const font = named === undefined ? attribute('fo:font-family') : (families.get(named) ?? named);
  const line = attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type');
  const position = attribute('style:text-position');
  const colour =
    attribute('style:use-window-font-color') === 'true' ? '' : attribute('fo:color')?.toLowerCase();
  const size = inchesOf(attribute('fo:font-size'));
  return {
    ...(font !== undefined && { font: copyText(unquote(font)) }),
    ...(line !== undefined && { isStruck: line !== 'none' }),
    ...(position !== undefined && { isRaised: !/^0%/.test(position) }),
    ...(colour !== undefined && { colour: copyText(colour) }),
    ...(size !== undefined && { size: Math.round(size * 72 * 100) / 100 }),
  };
}

/** As a look of the other formats. */
export function lookOf({ colour, size }: OdsLetters): Look {
  const rgb = /^#([0-9a-f]{6})$/.exec(colour ?? '')?.[1];
  return { colour: rgb === undefined ? undefined : { rgb }, size };
}

function groundOf(stated: string | undefined): Ground {
  if (stated === undefined || stated === 'transparent') return null;
  const rgb = /^#([0-9a-f]{6})$/i.exec(stated)?.[1];
  return rgb === undefined ? undefined : { rgb: rgb.toLowerCase() };
}

/** A length with its unit; undefined for a share of another (`58%`), or none. */
export function inchesOf(length: string | undefined): number | undefined {
  const [, digits, unit = ''] = /^(-?\d{1,7}(?:\.\d{1,9})?)(in|cm|mm|pt|pc|px)$/.exec(length ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits) / (UNITS[unit] ?? 1);
}

const UNITS: Readonly<Record<string, number>> = { in: 1, cm: 2.54, mm: 25.4, pt: 72, pc: 6, px: 96 };

function unquote(family: string): string {
  return family.replace(/^'(.*)'$/, '$1');
}
