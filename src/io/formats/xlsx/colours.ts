import { unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';

/** A colour as a style names it (ECMA-376-1 18.8.3). */
export type Colour =
  | { readonly rgb: string }
  | { readonly theme: number; readonly tint: number }
  | { readonly indexed: number };

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour from the attributes of `<color>`, `<fgColor>`; undefined where it is automatic or not to be told. */
export function colourOf(attribute: (name: string) => string | undefined): Colour | undefined {
  const rgb = attribute('rgb');
  if (rgb !== undefined)
    return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/iu.test(rgb) ? { rgb: rgb.slice(-6) } : undefined;
  const theme = attribute('theme');
  if (theme !== undefined) return { theme: Number(theme), tint: Number(attribute('tint') ?? 0) };
  const indexed = attribute('indexed');
  return indexed === undefined ? undefined : { indexed: Number(indexed) };
}

/** Colours of the theme in the order in which styles number them: light 1, dark 1, light 2, dark 2, accents … */
export type Theme = readonly (Rgb | undefined)[];

/** Office's own, where a file has none. */
const OFFICE = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];
const NUMBERS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

export const officeTheme: Theme = OFFICE.map(rgbOf);

/** The colours of a theme part (ECMA-376-1 20.1.6.2); Office's own where it cannot be read. */
export function readTheme(bytes: Uint8Array, file: string, part: string): Theme {
  const colours: (Rgb | undefined)[] = [...officeTheme];
  const read = unlessRefused(() => {
    walkXml(bytes, file, part, {
      open: ({ name, path, attribute }) => {
        if (path.at(-2) !== 'clrScheme') return;
        const at = NUMBERS.indexOf(path.at(-1) ?? '');
        const stated = attribute(name === 'sysClr' ? 'lastClr' : 'val') ?? '';
        if (at >= 0 && /^[0-9a-f]{6}$/iu.test(stated)) colours[at] = rgbOf(stated);
      },
    });
    return colours;
  });
  return read ?? officeTheme;
}

/** What a colour is on the screen; null where it is not to be told. */
export function resolve(colour: Colour, theme: () => Theme): Rgb | null {
  if ('rgb' in colour) return rgbOf(colour.rgb);
  if ('indexed' in colour) return indexedColour(colour.indexed);
  const base = theme()[colour.theme];
  return base === undefined ? null : tinted(base, colour.tint);
}

/** Whether nobody tells one from the other. */
export function isSameColour(one: Rgb, other: Rgb): boolean {
  return one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= NEAREST);
}

/** Nearest that two colours stand without being told apart on paper, of 255. */
const NEAREST = 10;

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** 8 to 63 of the palette that Excel numbers (ECMA-376-1 18.8.27); 0 to 7 repeat its first, 64 is ink and 65 paper. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
    .split(' ')
    .map(rgbOf);

function indexedColour(index: number): Rgb | null {
  if (index === 64) return BLACK;
  if (index === 65) return WHITE;
  return PALETTE[index < 8 ? index : index - 8] ?? null;
}

function rgbOf(hex: string): Rgb {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** A lighter (tint above 0) or darker colour: its lightness moves, which for equal parts comes to this for each part. */
function tinted(colour: Rgb, tint: number): Rgb {
  if (!(Math.abs(tint) <= 1) || tint === 0) return colour;
  const lightness = (Math.max(...colour) + Math.min(...colour)) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (255 - lightness) * tint;
  const toward = target < lightness ? 0 : 255;
  const share = lightness === toward ? 0 : (target - lightness) / (toward - lightness);
  return colour.map((value) => Math.round(value + (toward - value) * share)) as unknown as Rgb;
}
