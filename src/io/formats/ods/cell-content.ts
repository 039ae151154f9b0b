import type { RawContent } from '../../../domain/raw-workbook.ts';
import { parseNumber } from '../../cells/parse-number.ts';
import { longestFormula } from '../../cells/shift-formula.ts';
import { shownNumber } from '../../cells/shown-number.ts';
import { refuse } from '../../refusal.ts';
import type { OdsShownAs } from './data-styles.ts';

/** What an OpenDocument cell says of itself. */
export type OdsCell = {
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly value: string | undefined;
  /** Its paragraphs, as shown. */
  readonly text: string;
  readonly hasFormula: boolean;
  /** How its style shows a number; programs that know no value types but this write dates as numbers. */
  readonly shownAs: OdsShownAs | undefined;
};

/** Content of a cell by its value type (ODF 1.3, 19.389); null when blank. `where` names it in a refusal. */
export function odsContent(
  cell: OdsCell,
  where: { file: string; sheet: string; cell: string },
): RawContent | null {
  const { type, value, text, hasFormula } = cell;
  if (cell.isError || (hasFormula && shownError.test(text))) return { kind: 'error', error: text };
  switch (type) {
    case 'float':
    case 'currency':
      return value === undefined
        ? { kind: 'formula-without-value' }
        : odsNumber(number(value), isTruthValue(text) ? 'boolean' : cell.shownAs);
    case 'percentage':
      return value === undefined
        ? { kind: 'formula-without-value' }
        : { kind: 'number', value: number(value), isPercent: true };
    case 'boolean':
      return { kind: 'boolean', value: value === 'true' };
    case 'date': {
      const day = /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(value ?? '')?.[1];
      return day === undefined ? { kind: 'text', text } : { kind: 'date', iso: day };
    }
    case 'time':
      return { kind: 'text', text: clock(value ?? '') ?? text };
    case 'string':
      return string(value ?? text);
    default:
      return text === '' && hasFormula ? { kind: 'formula-without-value' } : string(text);
  }

  function string(content: string): RawContent | null {
    return content === '' && !hasFormula ? null : { kind: 'text', text: content };
  }

  function number(written: string): number {
    const found = written.slice(0, 100);
    return parseNumber(written) ?? refuse('TD1039', { ...where, found }, { found });
  }
}

/** LibreOffice stores `TRUE()` as the number 1 and shows the word. */
function isTruthValue(text: string): boolean {
  return text === 'TRUE' || text === 'FALSE';
}

function odsNumber(value: number, shownAs: OdsShownAs | undefined): RawContent {
  return shownAs === 'boolean' ? { kind: 'boolean', value: value !== 0 } : shownNumber(value, shownAs, false);
}

const shownError = /^(#[A-Z0-9/]+[!?]|#N\/A|Err:\d+)$/;

/** `PT08H05M00S` as `08:05`. */
function clock(duration: string): string | null {
  const found = /^(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration);
  if (found === null) return null;
  const [, sign = '', hours = '', minutes = '', seconds = ''] = found;
  const tail = Number(seconds) === 0 ? '' : `:${seconds.padStart(2, '0')}`;
  return `${sign}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}${tail}`;
}

/** `of:=SUM([.C2:.C3])` as a person reads it: `SUM(C2:C3)`. */
export function plainFormula(formula: string): string {
  return formula
    .slice(0, longestFormula)
    .replace(/^[a-z]+:/i, '')
    .replace(/^=/, '')
    .replace(/\[([^\]]*)\]/g, (_, reference: string) => reference.replace(/(^|:)\./g, '$1'));
}
