import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { isDde } from './cells/dde.ts';
import { readNames } from './formats/registry.ts';

/** What is said of a file that carries more than cells: macros, links to other files. `names` are those inside it. */
export function remarksOnParts(names: readonly string[], file: string): readonly Diagnostic[] {
  const remarks: Diagnostic[] = [];
  if (names.some((name) => macroParts.test(name))) remarks.push(diagnose('TD1033', { file }, {}));
  if (names.some((name) => linkParts.test(name))) remarks.push(diagnose('TD1034', { file }, {}));
  return remarks;
}

const macroParts =
  /(^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^(Basic|Scripts)\/.*\.(xml|xlb|py|js)$|^_VBA_PROJECT(_CUR)?$/i;
const linkParts = /^xl\/externalLinks\/[^/]+$/i;

/** The first cell that would call another program, if any. */
export function remarksOnCells({ file, sheets }: RawWorkbook): readonly Diagnostic[] {
  for (const { name: sheet, rows } of sheets) {
    for (const { row, cells } of rows) {
      for (const { column, content, formula } of cells) {
        const text = formula ?? (content.kind === 'text' && content.text.startsWith('=') ? content.text : '');
        if (text === '' || !isDde(text)) continue;
        return [diagnose('TD1035', { file, sheet, cell: cellAddress(row, column), found: text }, {})];
      }
    }
  }
  return [];
}

/** Names its content by another extension than it has. */
export function remarksOnName(file: string, format: string): readonly Diagnostic[] {
  const named = /\.([^./]*)$/.exec(file)?.[1] ?? '';
  const fits = named.toLowerCase() === format || (readNames[format] ?? []).includes(named.toLowerCase());
  const shown = named === '' ? file : `.${named}`;
  return fits ? [] : [diagnose('TD1012', { file, found: shown }, { named: shown, actual: format })];
}
