import type { Chance } from '../../../samples/make/random.ts';
import type { RawCell, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { encodeTcvn3, encodeVni } from '../../support/encode-legacy.ts';
import { beside } from './beside.ts';
import { proposalsTable, remarksTable } from './list-tables.ts';
import { peopleTable } from './people-table.ts';
import { unitTable } from './unit-table.ts';
import { type Block, bookOf, marked, type Row, type Wild } from './wild.ts';

type Table = (chance: Chance) => readonly Row[];

/** The tables of the form, each with the names that its sheet may have. */
const TABLES = {
  unit: [unitTable, ['Tập thể', 'Bảng chấm điểm', 'Phiếu tự chấm điểm', '2. Tập thể', 'Sheet1']],
  people: [peopleTable, ['Cá nhân', 'Danh sách CBCCVC', 'CN', 'Sheet2', '3. Cá nhân']],
  proposals: [proposalsTable, ['Đề nghị khen thưởng', 'ĐNKT', 'Đề nghị', 'Sheet3', '4. Đề nghị KT']],
  remarks: [remarksTable, ['Khó khăn, kiến nghị', 'KKKN', 'Kiến nghị', 'Sheet4', 'Đề xuất, kiến nghị']],
} as const satisfies Readonly<Record<string, readonly [Table, readonly string[]]>>;

const INFO: readonly Row[] = [
  ['Mã đơn vị', 'DV01'],
  ['Tên đơn vị', 'Phường Sao Mai'],
  ['Năm', 2022],
  ['Tổng số cán bộ, công chức, viên chức', 4],
];

const TITLES: readonly Row[] = [
  ['UBND PHƯỜNG SAO MAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BẢNG TỰ CHẤM ĐIỂM NĂM 2022'],
  ['(Kèm theo Báo cáo số 15/BC-UBND)'],
  ['Đơn vị: Phường Sao Mai', null, 'Điểm tối đa', 60],
  ['Ghi theo mẫu của Phòng Nội vụ'],
  ['Đơn vị có một đồng chí đang bị xem xét kỷ luật'],
  [null, null, null, null, null, null, 60, 20, 20],
];

function titlesBy(chance: Chance): readonly Row[] {
  return chance.shuffle(TITLES).slice(0, chance.pick([0, 0, 1, 2, 3]));
}

/** One table of the form on a sheet of its own, under titles. */
function sheetOf(kind: keyof typeof TABLES, chance: Chance): Block {
  const [table, names] = TABLES[kind];
  return {
    name: chance.happens(0.6) ? names[0] : chance.pick<string>(names),
    rows: [...titlesBy(chance), ...table(chance)],
  };
}

const filled = (chance: Chance, blocks: readonly Block[], share = 0.02): Wild => {
  const book = bookOf([{ name: 'Thông tin', rows: INFO }, ...blocks]);
  return { workbook: chance.happens(0.5) ? marked(book, chance, share) : book };
};

/** A file with one table of the form. */
export const oneTable = (kind: keyof typeof TABLES) => (chance: Chance) =>
  filled(chance, [sheetOf(kind, chance)]);

/** A file with several tables of the form: on sheets of their own, one below the other, or twice. */
export function severalTables(chance: Chance): Wild {
  const kinds = chance.shuffle(Object.keys(TABLES) as (keyof typeof TABLES)[]).slice(0, chance.between(2, 4));
  const blocks = kinds.map((kind) => sheetOf(kind, chance));
  const way = chance.between(1, 4);
  if (way === 1)
    return filled(chance, [{ name: 'Tổng hợp', rows: blocks.flatMap(({ rows }) => [...rows, []]) }]);
  if (way === 2)
    return filled(chance, [...blocks, { ...sheetOf(chance.pick(kinds), chance), name: 'Bản cũ' }]);
  return filled(chance, blocks);
}

/** A file with sheets that are none of the form, beside some that are, or alone. */
export function otherSheets(chance: Chance): Wild {
  const kinds = chance.pick<readonly (keyof typeof TABLES)[]>([
    [],
    [],
    ['unit'],
    ['people'],
    ['unit', 'people'],
  ]);
  const blocks = [
    ...kinds.map((kind) => sheetOf(kind, chance)),
    ...Array.from({ length: chance.between(1, 3) }, () => beside(chance)),
  ];
  const named = blocks.map((block, at) =>
    blocks.findIndex(({ name }) => name === block.name) < at
      ? { ...block, name: `${block.name} ${at}` }
      : block,
  );
  const book = bookOf(
    chance.happens(0.5) ? [{ name: 'Thông tin', rows: INFO }, ...named] : named,
    'DV01.xlsx',
  );
  return { workbook: book };
}

const OWNERS = [
  'Phường Sao Mai',
  'Phường Sao Hôm',
  'Trường Tiểu học Sao Mai',
  'Xã Sao Băng',
  'Xã Hoằng Quang',
  'DV02',
  '070',
];
const HEADINGS: readonly ((name: string) => readonly Row[])[] = [
  (name) => [[`Đơn vị: ${name}`]],
  (name) => [[`1. ${name}`]],
  (name) => [[`BẢNG TỰ CHẤM CỦA ${name.toUpperCase()}`]],
  (name) => [[null, name, 12]],
  (name) => [['ỦY BAN NHÂN DÂN'], [], [name], ['Năm 2022']],
  (name) => [[`II) ${name}`, 'Cụm 1']],
  () => [['BẢNG TỰ CHẤM']],
  () => [],
];

/** A file with the tables of several units: a sheet or a heading for each, or one header for all. */
export function severalUnits(chance: Chance): Wild {
  const owners = chance.shuffle(OWNERS).slice(0, chance.between(2, 3));
  const kind = chance.pick(['unit', 'people', 'people', 'unit', 'remarks'] as const);
  const [table] = TABLES[kind];
  const way = chance.between(1, 5);
  const shared = chance.happens(0.4)
    ? [
        {
          name: 'Thông tin',
          rows: chance.pick([
            INFO,
            [
              ['Năm', 2022],
              ['Số báo cáo', '5/BC'],
            ],
          ]),
        },
      ]
    : [];
  const loose = chance.happens(0.3) ? [beside(chance)] : [];
  if (way <= 2) {
    const sheets = owners.map(
      (name): Block => ({
        name,
        rows: [...(chance.happens(0.3) ? chance.pick(HEADINGS)(chance.pick(OWNERS)) : []), ...table(chance)],
      }),
    );
    const nobodys = chance.happens(0.3) ? [sheetOf(chance.pick(['unit', 'people'] as const), chance)] : [];
    return { workbook: marked(bookOf([...shared, ...sheets, ...nobodys, ...loose]), chance, 0.01) };
  }
  if (way === 3) {
    const [header = [], ...rows] = peopleTable(chance).slice(0, 5);
    const parts = owners.flatMap((name): readonly Row[] => [
      [chance.pick(['', 'I. ']) + name],
      ...rows.slice(0, 2),
    ]);
    return {
      workbook: bookOf([
        ...shared,
        { name: 'Danh sách', rows: [...titlesBy(chance), header, ...parts] },
        ...loose,
      ]),
    };
  }
  const stacked = owners.flatMap((name) => [...chance.pick(HEADINGS)(name), ...table(chance), []]);
  return { workbook: bookOf([...shared, { name: 'Tổng hợp', rows: stacked }, ...loose]) };
}

const MARKS_BETWEEN = ['\t', '|', ' | ', ';', '    '];

/** Tables pasted as text, a line in a cell or all in one; some lines with too many marks, or too few. */
export function pasted(chance: Chance): Wild {
  const kind = chance.pick(['unit', 'people', 'proposals', 'remarks'] as const);
  const between = chance.pick(MARKS_BETWEEN);
  const lines = TABLES[kind][0](chance).map((row) => {
    const words = row.map((cell) =>
      (cell === null || typeof cell === 'object' ? '' : String(cell)).replaceAll(/\s+/gu, ' '),
    );
    const spoilt = chance.happens(0.08) ? [...words, 'thừa'] : words;
    const line = spoilt.join(between);
    return chance.happens(0.1) ? `| ${line} |` : between === '    ' ? line.trim() : line;
  });
  const drawn = chance.happens(0.3)
    ? lines.flatMap((line, at) => (at === 0 ? [line, '|---|:--|---|'] : [line]))
    : lines;
  const column = chance.pick([0, 0, 2]);
  const cell = (text: string): Row => [...Array.from({ length: column }, () => null), text];
  const inOne = [...titlesBy(chance), cell(drawn.join('\n'))];
  const rows = chance.happens(0.3)
    ? [...inOne, ...(chance.happens(0.3) ? [['Ghi chú']] : [])]
    : [...titlesBy(chance), ...drawn.map(cell)];
  return filled(chance, [{ name: chance.pick([TABLES[kind][1][0], 'Sheet1', 'Hướng dẫn']), rows }], 0.01);
}

type Typist = (text: string) => Pick<RawCell, 'content' | 'font'>;

const TYPISTS: readonly Typist[] = [
  (text) => ({ content: { kind: 'text', text: encodeTcvn3(text) } }),
  (text) => ({ content: { kind: 'text', text: encodeTcvn3(text) }, font: '.VnTime' }),
  (text) => ({ content: { kind: 'text', text: encodeTcvn3(text) }, font: '.VnArialH' }),
  (text) => ({ content: { kind: 'text', text: encodeVni(text) } }),
  (text) => ({ content: { kind: 'text', text: encodeVni(text) }, font: 'VNI-Times' }),
  (text) => ({ content: { kind: 'text', text }, font: '.VnTime' }),
  (text) => ({ content: { kind: 'text', text: `${text} ${encodeTcvn3('Nguyễn Thị Bưởi')}` } }),
];

/** Tables typed in old letters: all of a sheet, a column of it, a few cells; in one encoding or two. */
export function oldLetters(chance: Chance): Wild {
  const { workbook } = filled(
    chance,
    [sheetOf(chance.pick(['unit', 'people', 'remarks'] as const), chance)],
    0,
  );
  const typist = chance.pick(TYPISTS);
  const other = chance.happens(0.2) ? chance.pick(TYPISTS) : typist;
  const column = chance.between(1, 9);
  const reaches = chance.pick<(cell: RawCell) => boolean>([
    () => true,
    ({ column: own }) => own === column,
    ({ column: own }) => own === column || own === column + 1,
    () => chance.happens(0.1),
    () => chance.happens(0.7),
  ]);
  const typed = (cell: RawCell): RawCell =>
    cell.content.kind === 'text' && reaches(cell)
      ? { ...cell, ...(chance.happens(0.8) ? typist : other)(cell.content.text) }
      : cell;
  const made: RawWorkbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(typed) })),
    })),
  };
  return { workbook: made };
}
