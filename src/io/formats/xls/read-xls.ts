import { diagnose } from '../../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../../diagnostics/diagnostic.ts';
import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { copyText } from '../../cells/copy-text.ts';
import { errorName } from '../../cells/error-names.ts';
import { isWithin } from '../../cells/ranges.ts';
import { shownNumber } from '../../cells/shown-number.ts';
import { Refusal, refuse } from '../../refusal.ts';
import type { ForeignCell, ForeignSheet } from '../../sheetjs/foreign-book.ts';
import { cellContent } from '../xlsx/cell-content.ts';
import { withPictures } from '../xlsx/pictures.ts';
import { withOver } from '../xlsx/place-over.ts';
import type { CellStyle } from '../xlsx/styles.ts';
import { withRuns } from '../xlsx/with-runs.ts';
import { placeKey, surveyXls, type XlsSheet, type XlsSurvey } from './survey.ts';

/**
 * Reads the sound stream of an .xls: SheetJS its values and formulas, we what it does not tell (struck out, symbol fonts,
 * pictures, hidden columns), and that it lost no cell. Throws `Refusal`.
 */
export async function readXls(stream: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  const survey = surveyXls(stream);
  const { formatCode, readBook } = await import('../../sheetjs/read-book.ts');
  try {
    const { sheets, base1904 } = readBook(survey.stream, file);
    if (sheets.length === 0 || sheets.length !== survey.sheets.length)
      refuse('TD1032', { file }, { format: 'xls' });
    const names = namesOf(sheets, survey);
    const context = { file, base1904, formatCode, styleOf: survey.styleOf, countCell: cellCounter(file) };
    const read = sheets.map((sheet, index): RawSheet => {
      const name = names[index] ?? sheet.name;
      const known = survey.sheets[index];
      if (known === undefined || !known.isTable)
        return { name, isHidden: sheet.isHidden, rows: [], merges: [], hiddenColumns: new Set() };
      return sheetOf(sheet, known, name, context);
    });
    return staged({ file, format: 'xls', sheets: read }, []);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    return staged(null, [diagnose('TD1032', { file }, { format: 'xls' })]);
  }
}

/** Names as the file has them, also where SheetJS was given another. */
function namesOf(sheets: readonly ForeignSheet[], survey: XlsSurvey): readonly string[] {
  return sheets.map(({ name }, index) => {
    const same = survey.sheets[index]?.sameAs ?? null;
    if (same === null) return name;
    return same === '__proto__' ? same : (sheets[same]?.name ?? name);
  });
}

type Context = {
  readonly file: string;
  readonly base1904: boolean;
  readonly formatCode: (format: string | number) => string;
  readonly styleOf: XlsSurvey['styleOf'];
  /** Counts cells with content over all sheets; refuses the file beyond the cap. */
  readonly countCell: () => void;
};

function sheetOf(
  { isHidden, rows, merges, hiddenRows }: ForeignSheet,
  { looks, cells, hiddenColumns, drawn, hidesZeros, conditional }: XlsSheet,
  name: string,
  context: Context,
): RawSheet {
  let withValue = 0;
  const read = rows.flatMap(({ row, cells }): RawRow[] => {
    const kept = cells.flatMap((cell): RawCell[] => {
      if (cell.value.kind !== 'none') withValue += 1;
      const look = looks.get(placeKey(row, cell.column));
      const style = context.styleOf(look?.style ?? 0, context.formatCode(cell.format));
      const content = contentOf(cell, style, context.base1904);
      if (content === null) return [];
      context.countCell();
      const rich =
        content.kind === 'text' && look !== undefined && look.starts.length > 0
          ? withRuns(content.text, look.starts)
          : undefined;
      const font = rich?.font ?? style.font;
      const { formula } = cell;
      const isColourBlind = isWithin(conditional, row, cell.column);
      const facts = { content, runs: rich?.runs, style, formula, hidesZeros, hasPicture: false };
      return [
        {
          column: cell.column,
          ...cellContent({ ...facts, isColourBlind }),
          ...(font === undefined ? {} : { font: copyText(font) }),
          ...(formula === undefined ? {} : { formula }),
        },
      ];
    });
    return kept.length === 0 ? [] : [{ row, isHidden: hiddenRows.has(row), cells: kept }];
  });
  if (withValue < cells) refuse('TD1046', { file: context.file, sheet: name }, { sheet: name });
  const { pictures, over } = drawn;
  const sheet = withOver({ name, isHidden, rows: read, merges, hiddenColumns }, over);
  if (pictures.length === 0) return sheet;
  return {
    ...sheet,
    rows: withPictures(sheet.rows, pictures),
    pictures: pictures.map(({ row, column }) => cellAddress(row, column)),
  };
}

function contentOf({ value, formula }: ForeignCell, style: CellStyle, base1904: boolean): RawContent | null {
  switch (value.kind) {
    case 'text':
      return value.text === '' && formula === undefined ? null : { kind: 'text', text: value.text };
    case 'number':
      return shownNumber(value.number, style.shownAs, base1904);
    case 'boolean':
      return { kind: 'boolean', value: value.isTrue };
    case 'error':
      return { kind: 'error', error: errorName(value.code) };
    case 'none':
      return formula === undefined ? null : { kind: 'formula-without-value' };
  }
}
