/**
 * What somebody writes in an hour: reads every workbook of a folder with the library's default options and puts one
 * table into a Word file. No checks, no ranks, nothing kept of where a number came from. For comparison only.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import XLSX from 'xlsx';

const [folder = '.', target = 'bang.docx'] = process.argv.slice(2);
const rows: string[][] = [['STT', 'Đơn vị', 'TT1', 'TT2', 'TT3', 'TT4', 'TT5', 'Số người']];
for (const name of await readdir(folder, { recursive: true })) {
  if (!/\.(xlsx|xls|xlsb|ods|csv)$/.test(name) || /(^|\/)~\$/.test(name)) continue;
  try {
    const book = XLSX.read(await readFile(join(folder, name)));
    const unit = book.Sheets['Tập thể'];
    const people = book.Sheets['Cá nhân'];
    if (!unit || !people) continue;
    const lines = XLSX.utils.sheet_to_json<unknown[]>(unit, { header: 1 });
    const sums = ['TT1', 'TT2', 'TT3', 'TT4', 'TT5'].map((group) =>
      lines
        .filter((row) => String(row[0] ?? '').startsWith(`${group}.`))
        .reduce((sum, row) => sum + (Number(row[7]) || 0), 0),
    );
    const listed = XLSX.utils.sheet_to_json<unknown[]>(people, { header: 1 }).filter((row) => row[1]);
    rows.push([
      String(rows.length),
      String(lines[1]?.[0] ?? name),
      ...sums.map((sum) => sum.toFixed(2)),
      String(listed.length),
    ]);
  } catch {
    // As such a script does: what cannot be read is passed over.
  }
}
const table = new Table({
  rows: rows.map(
    (row) =>
      new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  ),
});
const word = new Document({ sections: [{ children: [table] }] });
await writeFile(target, await Packer.toBuffer(word));
console.log(`${rows.length - 1} units`);
