import { decodeXml } from '../../../ooxml/parse.ts';
import { walkText } from '../../../ooxml/walk.ts';
import { remembering } from '../../../text/remembering.ts';
import { copyText } from '../../cells/copy-text.ts';
import { type ShownAs, shownAs, shownAsBuiltin } from '../../cells/number-format.ts';
import { type Display, displayOf, displayOfBuiltIn } from '../../cells/shown-format.ts';
import { refusingFaults } from '../../xml/walk-xml.ts';
import { BLACK, type Colour, colourOf, isSameColour, resolve, type Theme, WHITE } from './colours.ts';

/** How letters look, as far as it decides whether anybody sees them; what is not stated is as usual. */
export type Look = { readonly colour?: Colour | undefined; readonly size?: number | undefined };

/** What a cell's style says about how to read the cell. */
export type CellStyle = {
  readonly shownAs: ShownAs;
  /** How its number format shows values, where that is not as they are. */
  readonly display: Display | null;
  readonly font: string | undefined;
  /** The whole cell is struck out. */
  readonly isStruck: boolean;
  /** TRUE and FALSE are shown as a box to tick. */
  readonly isBox: boolean;
  /** Why letters of this look, or of the cell's own, are not seen on the ground of the cell. */
  readonly hides: (look?: Look) => 'colour' | 'size' | null;
};

/** `size` in points. */
export type Font = {
  name: string | undefined;
  isStruck: boolean;
  colour: Colour | undefined;
  size: number;
};

/** Null: no ground of its own, so paper; undefined: a pattern or a gradient, of which nothing is said. */
export type Ground = Colour | null | undefined;

/** Cell styles in the order of their numbers (ECMA-376-1 18.8, `cellXfs`); `theme` is asked for only where it decides. */
export function readStyles(
  bytes: Uint8Array,
  file: string,
  part: string,
  theme: () => Theme,
): readonly CellStyle[] {
  const { formats, fonts, fills, styles } = refusingFaults(file, part, () => stylesIn(decodeXml(bytes)));
  return styles.map(({ format, font: number, fill, isBox }) => {
    const font = fonts[number];
    return {
      shownAs: formats.get(format)?.shownAs ?? shownAsBuiltin(format),
      display: formats.has(format) ? (formats.get(format)?.display ?? null) : displayOfBuiltIn(format),
      font: font?.name,
      isStruck: font?.isStruck ?? false,
      isBox,
      hides: hider(font, fills[fill] === undefined ? null : fills[fill].ground, theme),
    };
  });
}

/** What the part says, whatever the theme is. */
type StyleLists = {
  readonly formats: ReadonlyMap<number, { readonly shownAs: ShownAs; readonly display: Display | null }>;
  readonly fonts: readonly Readonly<Font>[];
  readonly fills: readonly { readonly ground: Ground }[];
  readonly styles: readonly {
    readonly format: number;
    readonly font: number;
    readonly fill: number;
    readonly isBox: boolean;
  }[];
};

/** Files of one form have the same styles. */
const stylesIn = remembering(readLists, { most: 16, longest: 100_000 });

/** Throws `XmlFault`. */
function readLists(xml: string): StyleLists {
  const formats = new Map<number, { readonly shownAs: ShownAs; readonly display: Display | null }>();
  const fonts: Font[] = [];
  const fills: { ground: Ground; isSolid: boolean }[] = [];
  const styles: { format: number; font: number; fill: number; isBox: boolean }[] = [];
  walkText(xml, {
    open: ({ name, path, attribute }) => {
      // Other lists (`dxfs`, `cellStyleXfs`, extensions) hold the same elements for other purposes.
      switch (path.slice(1).join('/')) {
        case 'numFmts':
          if (name === 'numFmt') {
            const code = attribute('formatCode') ?? '';
            formats.set(Number(attribute('numFmtId')), { shownAs: shownAs(code), display: displayOf(code) });
          }
          break;
        case 'fonts':
          if (name === 'font')
            fonts.push({ name: undefined, isStruck: false, colour: undefined, size: USUAL_SIZE });
          break;
        case 'fonts/font':
          addToFont(fonts.at(-1), name, attribute);
          break;
        case 'fills':
          if (name === 'fill') fills.push({ ground: null, isSolid: false });
          break;
        case 'fills/fill':
          addPattern(fills.at(-1), name, attribute('patternType') ?? 'none');
          break;
        case 'fills/fill/patternFill': {
          const fill = fills.at(-1);
          if (fill?.isSolid && name === 'fgColor') fill.ground = colourOf(attribute);
          break;
        }
        case 'cellXfs':
          if (name === 'xf') {
            styles.push({
              format: Number(attribute('numFmtId') ?? 0),
              font: Number(attribute('fontId') ?? 0),
              fill: Number(attribute('fillId') ?? 0),
              isBox: false,
            });
          }
          break;
        case 'cellXfs/xf/extLst/ext': {
          const style = styles.at(-1);
          if (style !== undefined && name === 'xfComplement') style.isBox = true;
        }
      }
    },
  });
  return { formats, fonts, fills, styles };
}

/** Points of letters of which no size is stated. */
export const USUAL_SIZE = 11;
/** Points; no printer and no eye tells such letters from dust. */
const TOO_SMALL = 1;

/** Why letters in a font on a ground are not seen; most cells are dark on paper: told without asking for the theme. */
export function hider(font: Font | undefined, ground: Ground, theme: () => Theme): CellStyle['hides'] {
  let own: 'colour' | 'size' | null | undefined;
  const why = (colour: Colour | undefined, size: number): 'colour' | 'size' | null => {
    if (size <= TOO_SMALL) return 'size';
    if (ground === undefined) return null;
    if (ground === null && isUsualInk(colour)) return null;
    const ink = colour === undefined ? BLACK : resolve(colour, theme);
    const paper = ground === null ? WHITE : resolve(ground, theme);
    return ink !== null && paper !== null && isSameColour(ink, paper) ? 'colour' : null;
  };
  return (look) => {
    if (look !== undefined) return why(look.colour, look.size ?? USUAL_SIZE);
    if (own === undefined) own = why(font?.colour, font?.size ?? USUAL_SIZE);
    return own;
  };
}

function isUsualInk(colour: Colour | undefined): boolean {
  if (colour === undefined) return true;
  if ('theme' in colour) return colour.theme === 1 && colour.tint === 0;
  return 'rgb' in colour ? colour.rgb === '000000' : colour.indexed === 64 || colour.indexed === 8;
}

function addPattern(
  fill: { ground: Ground; isSolid: boolean } | undefined,
  name: string,
  pattern: string,
): void {
  if (fill === undefined) return;
  if (name === 'patternFill' && pattern === 'none') return;
  fill.isSolid = name === 'patternFill' && pattern === 'solid';
  // Until its colour is read, and for good where there is no single one.
  fill.ground = undefined;
}

function addToFont(
  font: Font | undefined,
  name: string,
  attribute: (name: string) => string | undefined,
): void {
  if (font === undefined) return;
  if (name === 'name') font.name = copyText(attribute('val') ?? '');
  if (name === 'strike') font.isStruck = !/^(0|false)$/u.test(attribute('val') ?? '1');
  if (name === 'color') font.colour = colourOf(attribute);
  if (name === 'sz') font.size = Number(attribute('val') ?? USUAL_SIZE);
}
