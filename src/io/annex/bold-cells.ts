import { readWorkbookPart } from '../formats/xlsx/workbook-part.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { relationshipsOf, requiredPart } from '../zip/package-parts.ts';

/**
 * Addresses of the cells of each sheet whose style is bold (ECMA-376-1 18.8.2, 18.8.10), by the name of the sheet. Cells whose
 * letters were made bold piece by piece inside the text are not among them. Throws `Refusal`.
 */
export function boldCells(zip: Zip, main: string, file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const relations = relationshipsOf(zip, main, file);
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  const bytes = styles === undefined ? null : zip.part(styles);
  const bold = styles === undefined || bytes === null ? new Set<number>() : boldStyles(bytes, file, styles);
  const found = new Map<string, ReadonlySet<string>>();
  if (bold.size === 0) return found;
  for (const { name, relation } of readWorkbookPart(requiredPart(zip, main, file), file, main).sheets) {
    const part = relations.find(({ id }) => id === relation)?.target;
    const sheet = part === undefined ? null : zip.part(part);
    if (part !== undefined && sheet !== null) found.set(name, cellsIn(sheet, bold, file, part));
  }
  return found;
}

/** Numbers of the cell styles whose font is bold. */
function boldStyles(bytes: Uint8Array, file: string, part: string): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const bold = new Set<number>();
  let styles = 0;
  walkXml(bytes, file, part, {
    open: ({ name, path, attribute }) => {
      const place = path.slice(1).join('/');
      if (place === 'fonts' && name === 'font') fonts.push(false);
      else if (place === 'fonts/font' && name === 'b' && isOn(attribute('val')))
        fonts[fonts.length - 1] = true;
      else if (place === 'cellXfs' && name === 'xf') {
        if (fonts[Number(attribute('fontId') ?? 0)] === true) bold.add(styles);
        styles += 1;
      }
    },
  });
  return bold;
}

function cellsIn(
  bytes: Uint8Array,
  bold: ReadonlySet<number>,
  file: string,
  part: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  walkXml(bytes, file, part, {
    open: ({ name, attribute }) => {
      const address = name === 'c' && bold.has(Number(attribute('s') ?? 0)) ? attribute('r') : undefined;
      if (address !== undefined) found.add(address);
    },
  });
  return found;
}

function isOn(value: string | undefined): boolean {
  return !/^(0|false)$/u.test(value ?? '1');
}
