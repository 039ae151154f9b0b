import type { Chance } from '../../../samples/make/random.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { typedBy } from './typing.ts';
import type { Row } from './wild.ts';

/** A column of a table as units head it: what it is asked by here, and the headers that it may have, the form's own first. */
export type HeadedColumn = readonly [key: string, headers: readonly string[]];

/** A table with its header laid: a column a key, `''` for one that nobody knows. */
export type Laid = { readonly keys: readonly string[]; readonly header: readonly Row[] };

/** Headers that no table knows, or that look like one of it. */
const STRANGE = [
  'Mã hồ sơ',
  'Ý kiến của phòng',
  'Người chấm',
  'Nam sinh viên',
  '',
  'Kết quả',
  'Tổng hợp',
  'Điểm thưởng',
];

/** The columns that somebody kept, in the order in which they were put, headed as they type; one may come twice. */
export function laidBy(columns: readonly HeadedColumn[], chance: Chance): Laid {
  const kept = columns.filter(() => chance.happens(0.9));
  const inOrder = chance.happens(0.15) ? chance.shuffle(kept) : kept;
  const isFaithful = chance.happens(0.35);
  const headed = inOrder.map(([key, headers]): readonly [string, string] => [
    key,
    isFaithful
      ? (headers[0] ?? '')
      : typedBy(chance.happens(0.5) ? (headers[0] ?? '') : chance.pick(headers), chance, 0.8),
  ]);
  const twice = chance.happens(0.12) ? [chance.pick(inOrder)] : [];
  const all = [
    ...headed,
    ...twice.map(([key, headers]): readonly [string, string] => [key, chance.pick(headers)]),
    ...(chance.happens(0.25) ? [['', chance.pick(STRANGE)] as const] : []),
  ];
  const words = all.map(([, header]) => (header === '' ? null : header));
  return { keys: all.map(([key]) => key), header: headerRows(words, chance) };
}

/** The header in one row; or under a row of groups, with its columns numbered below it, or parted over two rows. */
function headerRows(words: Row, chance: Chance): readonly Row[] {
  const way = chance.between(1, 8);
  if (way === 1) return [words, words.map((_, at) => `(${at + 1})`)];
  if (way === 2) return [words, words.map((_, at) => at + 1)];
  if (way === 3) return [words.map((_, at) => (at === 2 ? 'TỰ ĐÁNH GIÁ' : null)), words];
  if (way === 4) {
    return [0, 1].map((half) =>
      words.map((header) => {
        const parts = String(header ?? '').split(' ');
        const cut = Math.ceil(parts.length / 2);
        return (half === 0 ? parts.slice(0, cut) : parts.slice(cut)).join(' ') || null;
      }),
    );
  }
  return [words];
}

/** A row of a table from what stands in its columns by key; `''` fills the column that nobody knows. */
export function rowBy({ keys }: Laid, cells: Readonly<Record<string, TestCell>>): Row {
  return keys.map((key) => cells[key] ?? null);
}

export const NUMBERING: HeadedColumn = ['number', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự']];

/** The end of a table: who made it and who signs it. */
export function signatures(chance: Chance): readonly Row[] {
  const blocks: readonly (readonly Row[])[] = [
    [
      ['Thanh Hóa, ngày 28 tháng 11 năm 2022'],
      ['NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      [],
      ['Đỗ Thị Thử', null, null, 'Hồ Văn Mẫu'],
    ],
    [
      [null, 'TM. ỦY BAN NHÂN DÂN', null],
      [null, 'KT. CHỦ TỊCH'],
      [null, '(Ký tên, đóng dấu)'],
      [null, 'Hồ Văn Mẫu'],
    ],
    [
      ['Người lập', 'Hiệu trưởng'],
      ['(Đã ký)', '(Đã ký)'],
      [null, null, 'Lê Thị Nháp'],
    ],
    [['Xác nhận của thủ trưởng cơ quan'], ['Nơi nhận:'], ['- Như trên;']],
    [
      [null, null, 'Kế toán'],
      [null, null, 'Trần Thị B'],
    ],
    [['Chủ tịch UBND phường', 'Thư ký']],
  ];
  return chance.pick(blocks);
}
