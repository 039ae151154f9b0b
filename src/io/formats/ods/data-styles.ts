import { copyText } from '../../cells/copy-text.ts';
import type { ShownAs } from '../../cells/number-format.ts';
import { type Display, displayOf } from '../../cells/shown-format.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';

export type OdsShownAs = ShownAs | 'boolean';

/** How a data style shows a number, and what it makes of values. */
export type DataStyle = { readonly shownAs: OdsShownAs; readonly display: Display | null };

/** Hears the data styles of OpenDocument (ODF 1.3, 16.29) among all others. */
export type DataStyleReader = {
  readonly open: (element: OpenElement) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly styleOf: (name: string) => DataStyle | undefined;
};

type Stored = {
  shownAs: OdsShownAs;
  /** The pieces of a section as Excel writes its format codes, for one set of rules for all formats. */
  code: string;
  /** The colour of its letters, as format codes name it. */
  ink: string;
  /** It shows powers, fractions, days or times: other rules read these. */
  isOther: boolean;
  readonly isForText: boolean;
  readonly maps: { readonly condition: string; readonly style: string }[];
};

/** A date style counts as one only with a part of a day in it; some programs write `h:mm` as a date style. */
const KINDS: Readonly<Record<string, OdsShownAs>> = {
  'number-style': 'number',
  'currency-style': 'number',
  'text-style': 'number',
  'percentage-style': 'percent',
  'date-style': 'time',
  'time-style': 'time',
  'boolean-style': 'boolean',
};
const DAYS = new Set(['day', 'day-of-week', 'week-of-year', 'month', 'quarter', 'year', 'era']);
const OTHERS = new Set(['scientific-number', 'fraction', 'boolean', 'hours', 'minutes', 'seconds', 'am-pm']);

/** A reader of data styles; what each means is asked when all are there, since they refer to one another. */
export function createDataStyleReader(): DataStyleReader {
  const styles = new Map<string, Stored>();
  const known = new Map<string, DataStyle>();
  let current: Stored | null = null;
  let words: string | null = null;
  const sectionOf = ({ code, ink, isOther }: Stored): string =>
    ink + (isOther ? 'General' : code === '' ? '""' : code);
  const displayFor = (style: Stored): Display | null => {
    if (style.shownAs !== 'number' && style.shownAs !== 'percent') return null;
    const mapped = style.maps.slice(0, 3).map(({ condition, style: name }) => {
      const other = styles.get(name);
      return `${condition}${other === undefined ? 'General' : sectionOf(other)}`;
    });
    // Words have the fourth place in a format code.
    while (style.isForText && mapped.length > 0 && mapped.length < 3) mapped.push('General');
    return displayOf([...mapped, sectionOf(style)].join(';'));
  };
  return {
    open: ({ name, path, attribute }) => {
      const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
      if (kind !== undefined) {
        current = {
          shownAs: kind,
          code: '',
          ink: '',
          isOther: false,
          isForText: name === 'text-style',
          maps: [],
        };
        styles.set(copyText(attribute('style:name') ?? ''), current);
      } else if (current === null || !Object.hasOwn(KINDS, path.at(-1) ?? '')) return;
      else if (DAYS.has(name)) {
        current.isOther = true;
        if (path.at(-1) === 'date-style') current.shownAs = 'date';
      } else if (OTHERS.has(name)) current.isOther = true;
      else if (name === 'number') current.code += digitsOf(attribute, current);
      else if (name === 'text-content') current.code += '@';
      else if (name === 'text-properties') current.ink = inkOf(attribute('fo:color'));
      else if (name === 'text' || name === 'currency-symbol') words = '';
      else if (name === 'map') {
        const condition = /^value\(\)\s*(<=|>=|!=|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(
          (attribute('style:condition') ?? '').trim(),
        );
        if (condition === null) current.isOther = true;
        else
          current.maps.push({
            condition: `[${condition[1] === '!=' ? '<>' : condition[1]}${condition[2]}]`,
            style: copyText(attribute('style:apply-style-name') ?? ''),
          });
      }
    },
    text: (text) => {
      if (words !== null && words.length < LONGEST) words += text;
    },
    close: (name) => {
      if (Object.hasOwn(KINDS, name)) current = null;
      if (words === null || (name !== 'text' && name !== 'currency-symbol')) return;
      if (current !== null) current.code += literal(words, current.shownAs);
      words = null;
    },
    styleOf: (name) => {
      const found = known.get(name);
      const style = styles.get(name);
      if (found !== undefined || style === undefined) return found;
      const made = { shownAs: style.shownAs, display: displayFor(style) };
      known.set(name, made);
      return made;
    },
  };
}

/** Colours that a format code has names for. */
const INKS: Readonly<Record<string, string>> = {
  '#000000': '[Black]',
  '#ffffff': '[White]',
  '#ff0000': '[Red]',
  '#00ff00': '[Green]',
  '#0000ff': '[Blue]',
  '#ffff00': '[Yellow]',
  '#ff00ff': '[Magenta]',
  '#00ffff': '[Cyan]',
};

function inkOf(colour = ''): string {
  return INKS[colour.toLowerCase()] ?? '';
}

/** Longer words beside a number are no format. */
const LONGEST = 200;

/** `number:number` (ODF 1.3, 16.29.3): without a stated number of decimals, as many as there are. */
function digitsOf(attribute: OpenElement['attribute'], style: Stored): string {
  const stated = attribute('number:decimal-places');
  if (stated === undefined || !/^\d{1,2}$/.test(stated)) {
    style.isOther = true;
    return '';
  }
  const whole = attribute('number:min-integer-digits') === '0' ? '#' : '0';
  const thousands = Math.log10(Number(attribute('number:display-factor') ?? 1)) / 3;
  const scale = Number.isInteger(thousands) && thousands > 0 ? ','.repeat(Math.min(thousands, 4)) : '';
  const decimals = Number(stated);
  return `${whole}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${scale}`;
}

/** Words of a format: a percent sign is a sign, anything else stands as it is. */
function literal(words: string, shownAs: OdsShownAs): string {
  if (shownAs === 'percent' && words.trim() === '%') return '%';
  return words === '' ? '' : words === '-' ? '-' : `"${words.replaceAll('"', '')}"`;
}
