import type { WriteOptions } from 'hucre/xlsx';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Rows and columns that each printed page repeats. */
export type Repeated = {
  readonly rows?: readonly [number, number] | null;
  /** `A:B` */
  readonly columns?: string | null;
};

/** Written here because hucre leaves the sheet's name unquoted, and Excel repairs a file whose name has a space. */
export function printTitlesOf(sheet: string, { rows, columns }: Repeated): readonly NamedRange[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const ranges = [
    ...(columns ? [`${quoted}!${columns.replace(/[A-Z]+/g, '$$$&')}`] : []),
    ...(rows ? [`${quoted}!$${rows[0]}:$${rows[1]}`] : []),
  ];
  return ranges.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: ranges.join(','), scope: sheet }];
}
