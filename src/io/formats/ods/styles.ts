import { copyText } from '../../cells/copy-text.ts';
import type { ShownAs } from '../../cells/number-format.ts';
import { walkXml } from '../../xml/walk-xml.ts';

/** What the styles of an OpenDocument spreadsheet say about reading it. */
export type OdsStyles = {
  readonly hiddenTables: ReadonlySet<string>;
  /** Font of a cell style, its own or its parent's. */
  readonly fontOf: (style: string | undefined) => string | undefined;
  /** How a cell style shows a number, its own way or its parent's. */
  readonly shownAsOf: (style: string | undefined) => OdsShownAs | undefined;
};

export type OdsShownAs = ShownAs | 'boolean';

/** Reads the styles of `styles.xml` and the automatic ones of `content.xml`. */
export function readOdsStyles(parts: ReadonlyMap<string, Uint8Array>, file: string): OdsStyles {
  const families = new Map<string, string>();
  const fonts = new Map<string, string>();
  const parents = new Map<string, string>();
  const dataStyles = new Map<string, OdsShownAs>();
  const dataStyleOf = new Map<string, string>();
  const hiddenTables = new Set<string>();
  for (const [part, bytes] of parts) {
    let style = '';
    let family = '';
    let dataStyle = '';
    walkXml(bytes, file, part, {
      open: ({ name, path, attribute }) => {
        if (name === 'font-face') {
          families.set(attribute('style:name') ?? '', unquote(attribute('svg:font-family') ?? ''));
        } else if (Object.hasOwn(dataStyleElements, name)) {
          dataStyle = copyText(attribute('style:name') ?? '');
          dataStyles.set(dataStyle, dataStyleElements[name] ?? 'number');
        } else if (path.at(-1) === 'date-style' && dayElements.has(name)) {
          dataStyles.set(dataStyle, 'date');
        } else if (name === 'style') {
          style = copyText(attribute('style:name') ?? '');
          family = attribute('style:family') ?? '';
          const parent = attribute('style:parent-style-name');
          if (family === 'table-cell' && parent !== undefined) parents.set(style, copyText(parent));
          const data = attribute('style:data-style-name');
          if (family === 'table-cell' && data !== undefined) dataStyleOf.set(style, copyText(data));
        } else if (path.at(-1) !== 'style') {
          return;
        } else if (name === 'table-properties' && family === 'table') {
          if (attribute('table:display') === 'false') hiddenTables.add(style);
        } else if (name === 'text-properties' && family === 'table-cell') {
          const font = attribute('style:font-name');
          const own = font === undefined ? attribute('fo:font-family') : (families.get(font) ?? font);
          if (own !== undefined) fonts.set(style, copyText(unquote(own)));
        }
      },
    });
  }
  return {
    hiddenTables,
    fontOf: (style) => inherited(style, fonts, parents),
    shownAsOf: (style) => dataStyles.get(inherited(style, dataStyleOf, parents) ?? ''),
  };
}

/** A date style counts as one only with a part of a day in it; some programs write `h:mm` as a date style. */
const dataStyleElements: Readonly<Record<string, OdsShownAs>> = {
  'number-style': 'number',
  'currency-style': 'number',
  'text-style': 'number',
  'percentage-style': 'percent',
  'date-style': 'time',
  'time-style': 'time',
  'boolean-style': 'boolean',
};
const dayElements = new Set(['day', 'day-of-week', 'week-of-year', 'month', 'quarter', 'year', 'era']);

function inherited(
  style: string | undefined,
  own: ReadonlyMap<string, string>,
  parents: ReadonlyMap<string, string>,
): string | undefined {
  let name = style;
  // Bounded, so that styles that name each other as parent end.
  for (let step = 0; step < 16 && name !== undefined; step += 1) {
    const found = own.get(name);
    if (found !== undefined) return found;
    name = parents.get(name);
  }
  return undefined;
}

function unquote(family: string): string {
  return family.replace(/^'(.*)'$/, '$1');
}
