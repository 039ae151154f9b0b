import { read } from 'xlsx';
import { readXlsx } from '../src/io/formats/xlsx/read-xlsx.ts';
import { readWorkbook } from '../src/io/read-workbook.ts';
import { openZip } from '../src/io/zip/open-zip.ts';
import { buildXlsx, textRow } from '../test/support/hostile/build-xlsx.ts';

const FILES = 100;
const ROUNDS = 3;

/** A submission as units send it: 41 people by 30 columns, and 25 lines of the unit's own. */
function submission(seed: number): Uint8Array {
  const people = Array.from({ length: 41 }, (_, row) =>
    textRow(row + 1, ...Array.from({ length: 20 }, (_, column) => `Nguyễn Văn ${seed}-${row}-${column}`)),
  );
  const lines = Array.from({ length: 25 }, (_, row) => {
    const cells = Array.from(
      { length: 10 },
      (_, column) => `<c r="${'ABCDEFGHIJ'[column]}${row + 1}"><v>${row + column}.5</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return buildXlsx({
    sheets: [
      { name: 'Tập thể', rows: lines.join('') },
      { name: 'Cá nhân', rows: people.join('') },
    ],
  });
}

/** Fastest of a few rounds over all files, in milliseconds. */
async function time(files: readonly Uint8Array[], run: (bytes: Uint8Array) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const bytes of files) await run(bytes);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Our readers beside SheetJS, on the same generated files; read the ratios, not the times. */
export async function reading(): Promise<readonly string[]> {
  const files = Array.from({ length: FILES }, (_, index) => submission(index));
  const unzip = await time(files, (bytes) => {
    const zip = openZip(bytes, 'a.xlsx');
    for (const name of zip.names) zip.part(name);
  });
  const rows: readonly (readonly [string, number])[] = [
    ['guard and unzip only', unzip],
    [
      'strict reader',
      await time(files, (bytes) => readXlsx(openZip(bytes, 'a.xlsx'), 'xl/workbook.xml', 'a.xlsx', 'xlsx')),
    ],
    ['readWorkbook (all checks)', await time(files, (bytes) => readWorkbook(bytes, 'a.xlsx'))],
    ['SheetJS, default', await time(files, (bytes) => read(bytes))],
    [
      'SheetJS, dense',
      await time(files, (bytes) =>
        read(bytes, { dense: true, nodim: true, cellText: false, cellHTML: false, cellFormula: false }),
      ),
    ],
  ];
  return [
    `reading ${FILES} .xlsx, ${ROUNDS} rounds:`,
    ...rows.map(
      ([name, ms]) =>
        `  ${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms  × ${(ms / unzip).toFixed(1)} unzip`,
    ),
  ];
}
