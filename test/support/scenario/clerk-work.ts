import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { read, utils, type WorkBook, write } from 'xlsx';
import { readDocx } from '../read-docx.ts';

const samples = join(import.meta.dirname, '../../../samples/thanh-pho-thanh-hoa');

/** What a clerk does beside typing `thidua`, by the first word of the step; answers the lines to show. */
export const CLERK_WORK: Readonly<
  Record<
    string,
    (folder: string, words: readonly string[], content: readonly string[]) => Promise<readonly string[]>
  >
> = {
  /** `ghi <tệp>`: a file of plain text. */
  ghi: async (folder, [file = ''], content) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content.map((line) => `${line}\n`).join(''));
    return [];
  },
  /** `điền <tệp> <trang> <ô>`: rows of cells parted by `|`, from that cell on. */
  điền: async (folder, [file = '', sheet = '', cell = ''], content) => {
    await editWorkbook(join(folder, file), (workbook) => {
      const page = workbook.Sheets[sheet];
      if (page === undefined) throw new Error(`${file}: no sheet “${sheet}”`);
      utils.sheet_add_aoa(
        page,
        content.map((row) => row.split('|').map(cellOf)),
        { origin: cell },
      );
    });
    return [];
  },
  /** `trả-lời-đủ <biểu mẫu>`: every line of the unit's sheet, with the best that its own words allow. */
  'trả-lời-đủ': async (folder, [file = '']) => {
    await editWorkbook(join(folder, file), answerAll);
    return [];
  },
  /** `chép <tệp> <nơi>` */
  chép: async (folder, [from = '', to = '']) => {
    await cp(join(folder, from), join(folder, to), { recursive: true });
    return [];
  },
  xóa: async (folder, [file = '']) => {
    await rm(join(folder, file), { recursive: true });
    return [];
  },
  /** `lấy-mẫu <đường dẫn…>`: these parts of the sample workspace. */
  'lấy-mẫu': async (folder, paths) => {
    for (const path of paths) await cp(join(samples, path), join(folder, path), { recursive: true });
    return [];
  },
  /** `xem <tệp> [số dòng]`: the text of a file, of Word files as well. */
  xem: async (folder, [file = '', most = '1000']) => {
    const text = textIn(file, await readFile(join(folder, file)));
    const lines = text.trimEnd().split(/\r?\n/u).slice(0, Number(most));
    return lines.map((line) => `| ${line}`.trimEnd());
  },
};

function textIn(file: string, bytes: Buffer): string {
  if (file.endsWith('.docx')) return readDocx(new Uint8Array(bytes)).text;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function editWorkbook(path: string, edit: (workbook: WorkBook) => void): Promise<void> {
  const workbook = read(await readFile(path));
  edit(workbook);
  await writeFile(path, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

/** A number as a person types it; codes with a 0 in front stay text. */
function cellOf(typed: string): string | number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^(0|[1-9]\d*)(,\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text;
}

const WAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly (string | number | null)[]])[] =
  [
    [/^Chọn một mức: ([^(]+?) \(/u, ([, level = '']) => [null, null, level]],
    [/^Có: /u, () => [null, null, 'Có']],
    [/^Số đạt \/ Tổng số/u, () => [20, 20]],
    [/^Số đạt \/ (\d+) nội dung/u, ([, total = '']) => [Number(total)]],
    [/^Số đạt từ (\d+) trở lên/u, ([, from = '']) => [Number(from)]],
    [/^Số đạt là số/u, () => [0]],
  ];

/** `Cách chấm` stands in C; `Số đạt`, `Tổng số` and `Mức tự đánh giá` in E to G, `Minh chứng` in I. */
function answerAll(workbook: WorkBook): void {
  const page = workbook.Sheets['Tập thể'];
  if (page === undefined) throw new Error('no sheet “Tập thể”');
  for (const [index, row] of utils
    .sheet_to_json<readonly unknown[]>(page, { header: 1, blankrows: true })
    .entries()) {
    const words = String(row[2] ?? '');
    for (const [way, answer] of WAYS) {
      const match = way.exec(words);
      if (match === null) continue;
      utils.sheet_add_aoa(page, [[...answer(match)]], { origin: `E${index + 1}` });
      if (words.includes('minh chứng'))
        utils.sheet_add_aoa(page, [['Báo cáo số 01/BC']], { origin: `I${index + 1}` });
    }
  }
}
