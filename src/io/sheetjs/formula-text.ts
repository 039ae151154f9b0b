import { copyText } from '../cells/copy-text.ts';
import { longestFormula } from '../cells/shift-formula.ts';

/**
 * The words of a formula as SheetJS returns them: a formula that is nothing but `TRUE` or a number comes as the value, and what
 * it cannot say as anything at all. Blank where there are no words; undefined where there is no formula.
 */
export function formulaText(found: unknown): string | undefined {
  switch (typeof found) {
    case 'undefined':
      return undefined;
    case 'string':
      // Put together of what was not there.
      if (/\bundefined\b/.test(found)) return '';
      return copyText(found.slice(0, longestFormula));
    case 'boolean':
      return found ? 'TRUE' : 'FALSE';
    case 'number':
      return String(found);
    default:
      return '';
  }
}
