import { lastColumn } from '../../cells/address.ts';
import { isTooNarrow } from '../../cells/too-small.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { isCollapsed, repeats } from './attributes.ts';
import { type Band, finderIn } from './bands.ts';
import type { OdsStyles } from './styles.ts';

/** Inches. */
const USUAL_WIDTH = 0.889;
/** Inches that a digit is wide. */
const DIGIT = 0.125;

/** The columns of a table as they are told, from the left: which are hidden, how their cells look, which lies where. */
export function createColumns(styles: Pick<OdsStyles, 'sizeOf'>) {
  const hidden = new Set<number>();
  const looks: { readonly until: number; readonly style: string | undefined }[] = [];
  const widths: Band[] = [];
  let told = 0;
  return {
    hidden: hidden as ReadonlySet<number>,
    open: ({ attribute }: OpenElement): void => {
      const isCut = isCollapsed(attribute('table:visibility'));
      const width = isCut ? 0 : (styles.sizeOf(attribute('table:style-name')) ?? USUAL_WIDTH);
      const until = Math.min(told + repeats(attribute('table:number-columns-repeated')), lastColumn);
      if (isCut || isTooNarrow(width / DIGIT)) {
        for (let column = told + 1; column <= until; column += 1) hidden.add(column);
      }
      widths.push({ until, size: width });
      looks.push({ until, style: attribute('table:default-cell-style-name') });
      told = until;
    },
    /** The style of a column's cells that name none themselves. */
    styleOf: (column: number): string | undefined => looks.find(({ until }) => until >= column)?.style,
    /** Finds the column that lies so many inches from the left. */
    finder: () => finderIn(widths, USUAL_WIDTH, lastColumn),
  };
}
