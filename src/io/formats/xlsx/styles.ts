import { copyText } from '../../cells/copy-text.ts';
import { type ShownAs, shownAs, shownAsBuiltin } from '../../cells/number-format.ts';
import { walkXml } from '../../xml/walk-xml.ts';

/** What a cell's style says about how to read the cell. */
export type CellStyle = {
  readonly shownAs: ShownAs;
  readonly font: string | undefined;
  /** The whole cell is struck out. */
  readonly isStruck: boolean;
};

/** Cell styles in the order of their numbers (ECMA-376-1 18.8, `cellXfs`). */
export function readStyles(bytes: Uint8Array, file: string, part: string): readonly CellStyle[] {
  const formats = new Map<number, ShownAs>();
  const fonts: { name: string | undefined; isStruck: boolean }[] = [];
  const styles: { format: number; font: number }[] = [];
  walkXml(bytes, file, part, {
    open: ({ name, path, attribute }) => {
      // Other lists (`dxfs`, `cellStyleXfs`, extensions) hold the same elements for other purposes.
      switch (path.slice(1).join('/')) {
        case 'numFmts':
          if (name === 'numFmt')
            formats.set(Number(attribute('numFmtId')), shownAs(attribute('formatCode') ?? ''));
          break;
        case 'fonts':
          if (name === 'font') fonts.push({ name: undefined, isStruck: false });
          break;
        case 'fonts/font':
          addToFont(fonts.at(-1), name, attribute('val'));
          break;
        case 'cellXfs':
          if (name === 'xf') {
            styles.push({
              format: Number(attribute('numFmtId') ?? 0),
              font: Number(attribute('fontId') ?? 0),
            });
          }
      }
    },
  });
  return styles.map(({ format, font }) => ({
    shownAs: formats.get(format) ?? shownAsBuiltin(format),
    font: fonts[font]?.name,
    isStruck: fonts[font]?.isStruck ?? false,
  }));
}

function addToFont(
  font: { name: string | undefined; isStruck: boolean } | undefined,
  name: string,
  value: string | undefined,
): void {
  if (font === undefined) return;
  if (name === 'name') font.name = copyText(value ?? '');
  if (name === 'strike') font.isStruck = !/^(0|false)$/u.test(value ?? '1');
}
