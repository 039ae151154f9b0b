import { pathToFileURL } from 'node:url';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { WordDocumentModel } from '../src/documents/document-model.ts';
import { readBytes } from '../src/io/read-bytes.ts';
import { shippedFolder } from '../src/io/shipped.ts';
import { wordRenderer } from '../src/render/docx/render-word.ts';
import { shown } from './measure.ts';

const ROWS = 10_000;
const COLUMNS = 8;
const TIMES = 3;

/** A table of 10,000 rows of 8 cells as a Word file: the tool's own way beside objects of the docx library, in pairs, one process. */
export async function table(print: (line: string) => void): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => `Đơn vị số ${row + 1}, cột ${column + 1}`),
  );
  const bytes = await readBytes(`${shippedFolder('templates')}/phieu-ket-qua.docx`);
  const byTool = wordRenderer({ name: 'phieu-ket-qua.docx', bytes });
  const pairs: (readonly [tool: number, library: number])[] = [];
  for (let count = 0; count < TIMES; count += 1) {
    const tool = await cpuOf(async () => {
      const { value, diagnostics } = await byTool(modelOf(rows));
      if (value === null) throw new Error(JSON.stringify(diagnostics));
    });
    pairs.push([tool, await cpuOf(() => byLibrary(rows))]);
  }
  const best = (at: 0 | 1) => Math.min(...pairs.map((pair) => pair[at]));
  print(`table of ${ROWS} rows × ${COLUMNS} in a Word file, CPU seconds, best of ${TIMES}:`);
  print(`  thidua ${shown(best(0))}, docx library ${shown(best(1))}: 1/${shown(best(1) / best(0), 1)}`);
}

async function byLibrary(rows: readonly (readonly string[])[]): Promise<void> {
  const all = rows.map(
    (row) =>
      new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows: all })] }] }));
}

function modelOf(rows: readonly (readonly string[])[]): WordDocumentModel {
  const field = (text: string) => [{ text }];
  return {
    format: 'docx',
    name: 'bang',
    template: 'phieu-ket-qua',
    title: 'Bảng',
    date: '2022-12-05',
    letterhead: {
      parentAgency: 'UBND thành phố',
      issuingAgency: 'Phòng Nội vụ',
      symbol: 'PKQ',
      place: 'Thanh Hóa',
      recipients: ['Như trên'],
      signer: { authority: null, position: 'Trưởng phòng', name: '' },
    },
    fields: {
      nam: field('2022'),
      dot_xet: field('năm 2022'),
      don_vi_nhan: field('Đơn vị'),
      noi_gui: field('địa chỉ'),
      dien_thoai: field('số'),
      don_vi_lap: field('Phòng Nội vụ'),
      phong_trao: field('phong trào'),
    },
    blocks: {
      noi_dung: [
        {
          type: 'table',
          widths: rows[0]?.map(() => 1) ?? [],
          header: [],
          rows: rows.map((row) => ({ cells: row.map((text) => ({ runs: [{ text }] })) })),
        },
      ],
    },
  };
}

async function cpuOf(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await table(console.log);
}
