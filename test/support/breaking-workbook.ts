import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';

/** A workbook that no code can look into: what a mistake of the tool itself does to one file. */
export function breakingWorkbook(file: string): RawWorkbook {
  return {
    file,
    format: 'xlsx',
    get sheets(): never {
      throw new TypeError('x is not a function');
    },
  };
}
