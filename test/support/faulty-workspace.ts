import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildXlsx, textRow } from './hostile/build-xlsx.ts';
import { inNewWorkspace } from './new-workspace.ts';

const HEADER = [
  'Mã',
  'Tiêu chí',
  'Cách chấm',
  'Điểm tối đa',
  'Số đạt',
  'Tổng số',
  'Mức tự đánh giá',
  'Điểm tự chấm',
  'Minh chứng',
  'Giải trình',
];

/** `Thông tin` and `Tập thể` of a ward: one line, with 187 of `achieved`; more achieved than there was is a fault. */
export function sentBy(unit: string, achieved: number, year = 2022): Uint8Array {
  return buildXlsx({
    sheets: [
      {
        name: 'Thông tin',
        rows: textRow(1, 'Mã đơn vị', unit) + textRow(2, 'Năm', String(year)),
      },
      {
        name: 'Tập thể',
        rows:
          textRow(1, ...HEADER) +
          textRow(2, 'TT1.1', 'Đúng hạn', '', '7', String(achieved), '187', '', '', 'Báo cáo số 1/BC', ''),
      },
    ],
    styles:
      '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>',
  });
}

/** The same as a table in plain text. */
export function sentAsText(unit: string, achieved: number): string {
  return [
    `Mã đơn vị;${unit}`,
    'Năm;2022',
    '',
    HEADER.join(';'),
    `TT1.1;Đúng hạn;;7;${achieved};187;;;Báo cáo số 1/BC;`,
  ].join('\r\n');
}

/** A fresh workspace in which these files were received for 2022. */
export function inFaultyWorkspace<T>(
  received: Readonly<Record<string, Uint8Array | string>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  return inNewWorkspace(async (folder) => {
    for (const [name, content] of Object.entries(received)) await place(folder, name, content);
    return run(folder);
  });
}

/** Puts a file into `2022/nhan/`. */
export async function place(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const path = join(folder, '2022', 'nhan', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
