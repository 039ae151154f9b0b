import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { otherListOn } from '../../src/reading/other-lists.ts';
import { understandAll } from '../../src/reading/understand.ts';
import { unitNames } from '../../src/reading/unit-names.ts';
import { fileNameOf } from '../../src/text/file-name.ts';
import { expectGolden } from '../support/golden.ts';
import { rawSheet } from '../support/raw-workbook.ts';
import { FILES, wordsIn } from './known-words.ts';
import { typedTexts } from './typed-texts.ts';
import { context } from './wild/ground.ts';
import { bookOf, type Row } from './wild/wild.ts';

/** A column of a table, filled with texts; and what is told of each, by the row in which it stands. */
type Column = {
  readonly sheet: string;
  readonly header: Row;
  readonly row: (text: string, number: number) => Row;
  readonly told: (submission: Submission) => readonly (readonly [cell: string, words: string])[];
};

const PEOPLE: Row = [
  ...[
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Chức vụ',
    'Lãnh đạo',
    'Giới tính',
    'CN1.1',
    'CN1.2',
    'Vi phạm, kỷ luật',
  ],
  'Ghi chú',
];
const person = (at: number, given: Readonly<Record<number, string>>): Row =>
  [at, 'Lê Văn Ba', '05/11/1980', 'Công chức', null, null, 55, 18, null, null].map(
    (cell, column) => given[column] ?? cell,
  );

const COLUMNS: Readonly<Record<string, Column>> = {
  'Loại of remarks': {
    sheet: 'Kiến nghị',
    header: ['STT', 'Loại', 'Nội dung'],
    row: (text, number) => [number, text, 'Thiếu máy quét'],
    told: ({ remarks }) => remarks.map(({ kind, from }) => [from.cell, kind]),
  },
  'Nội dung of remarks': {
    sheet: 'Kiến nghị',
    header: ['STT', 'Loại', 'Nội dung'],
    row: (text, number) => [number, 'Khó khăn', text],
    told: ({ remarks }) => remarks.map(({ from }) => [from.cell, 'a remark']),
  },
  'Đối tượng of proposals': {
    sheet: 'Đề nghị',
    header: ['STT', 'Đối tượng', 'Tên', 'Hình thức đề nghị'],
    row: (text, number) => [number, text, 'Tổ dân phố 3', 'Giấy khen'],
    told: ({ proposals }) => proposals.map(({ subject, from }) => [from.cell, subject]),
  },
  'Tên of proposals': {
    sheet: 'Đề nghị',
    header: ['STT', 'Đối tượng', 'Tên', 'Hình thức đề nghị'],
    row: (text, number) => [number, null, text, 'Giấy khen'],
    told: ({ proposals }) => proposals.map(({ subject, from }) => [from.cell, subject]),
  },
  'Họ và tên of people with scores': {
    sheet: 'Cá nhân',
    header: PEOPLE,
    row: (text, number) => person(number, { 1: text }),
    told: ({ people }) =>
      people.map(({ name, doubt }) => [name.from.cell, doubt === undefined ? 'a person' : 'in doubt']),
  },
  'Lãnh đạo of people': {
    sheet: 'Cá nhân',
    header: PEOPLE,
    row: (text, number) => person(number, { 4: text }),
    told: ({ people }) => people.map(({ name, isLeader }) => [name.from.cell, `leader: ${isLeader}`]),
  },
  'Giới tính of people': {
    sheet: 'Cá nhân',
    header: PEOPLE,
    row: (text, number) => person(number, { 5: text }),
    told: ({ people }) => people.map(({ name, sex }) => [name.from.cell, `sex: ${sex}`]),
  },
  'Vi phạm, kỷ luật of people': {
    sheet: 'Cá nhân',
    header: PEOPLE,
    row: (text, number) => person(number, { 8: text }),
    told: ({ people }) =>
      people.map(({ name, violation }) => [name.from.cell, violation === null ? 'none' : 'a violation']),
  },
  'Ghi chú of people': {
    sheet: 'Cá nhân',
    header: PEOPLE,
    row: (text, number) => person(number, { 9: text }),
    told: ({ people }) =>
      people.map(({ name, aside }) => [
        name.from.cell,
        aside === undefined ? 'nothing held' : 'an award is held',
      ]),
  },
  'Tiêu chí of a row without a code': {
    sheet: 'Tập thể',
    header: ['Mã', 'Tiêu chí', 'Số đạt', 'Điểm tự chấm'],
    row: (text) => [null, text, null, 5],
    told: ({ lines, statedSums = [], statedTotal }) => [
      ...[...lines.values()].map(({ line, selfPoints }) => [selfPoints.from?.cell ?? '', line] as const),
      ...statedSums.map(({ stated }) => [stated.from.cell, 'a sum of some lines'] as const),
      ...(statedTotal ? [[statedTotal.from.cell, 'the total'] as const] : []),
    ],
  },
};

const rowOf = (cell: string) => Number(cell.replaceAll(/\D/gu, ''));
const texts = [...new Set([...FILES.flatMap(wordsIn), ...typedTexts])].filter(
  (text) => text.length < 60 && !/\s{2}|\n/u.test(text),
);
/** An outcome of more texts than these is the usual one, and told by their number. */
const MANY = texts.length / 3;

/** Texts with the same outcome stand together. */
async function keptByOutcome(name: string, outcomeOf: (text: string, at: number) => string): Promise<void> {
  const alike = groupBy(
    texts.map((text, at) => [text, outcomeOf(text, at)] as const),
    ([, outcome]) => outcome,
  );
  expect(alike.size).toBeGreaterThan(1);
  const lines = [...alike].map(([outcome, own]) =>
    own.length > MANY
      ? `${outcome}: ${own.length} others`
      : `${outcome}:\n  ${own.map(([text]) => text).join(' | ')}`,
  );
  await expectGolden(
    `${lines.join('\n')}\n`,
    join(import.meta.dirname, 'golden', 'columns', `${fileNameOf(name)}.txt`),
  );
}

/** Rows of a sheet without any table of the form, with a text in them. */
const LISTS: Readonly<Record<string, (text: string) => readonly Row[]>> = {
  'a column beside pay': (text) => [
    ['Họ và tên', text, 'Thực lĩnh'],
    ['Lê A', 1, 2],
  ],
  'a title over a column of pay': (text) => [[text], ['Họ và tên', 'Bậc', 'Thực lĩnh'], ['Lê A', 1, 2]],
  'a column beside codes': (text) => [
    ['Mã', text],
    ['A1', 'x'],
    ['A2', 'y'],
  ],
  'a column of codes': (text) => [
    ['Tên', text],
    ['x', 'A1'],
    ['y', 'A2'],
  ],
  'a title over codes': (text) => [[text], ['STT', 'Tên', 'Số'], ['A1', 'x', 'z'], ['A2', 'y', 'z']],
  'a column beside names': (text) => [
    ['Họ và tên', text],
    ['Lê A', 'x'],
  ],
  'a column of names': (text) => [
    [text, 'Chức vụ'],
    ['Lê A', 'x'],
  ],
  'a column beside days': (text) => [
    ['Tên', text, '1', '2', '3', '4', '5'],
    ['Lê A', 'x'],
  ],
  'a title over days': (text) => [[text], ['Tên', '1', '2', '3', '4', '5'], ['Lê A', 'x']],
};

/** The same words head a column of a list that is none of the form, or stand over it. */
describe('every known word', () => {
  it.each(Object.entries(LISTS))('as %s tells of the list what it did', async (name, rowsOf) => {
    await keptByOutcome(
      `list ${name}`,
      (text) => otherListOn('Sheet1', rawSheet(rowsOf(text), 'Sheet1').rows) ?? 'nothing',
    );
  });

  it('as a name of a unit is whose it was', async () => {
    const names = unitNames(context.register);
    await keptByOutcome('name of a unit', (text) => {
      const named = [
        names.byName(text),
        names.within(text),
        names.byCode(text),
        names.within(`UBND phường ${text} Sao Mai`),
      ];
      return named.map((units) => units.map(({ id }) => id).join('+') || '–').join(' ');
    });
  });
});

/** Whatever word the code knows is typed down a column: what each is taken for there is as it was. */
describe('every known word, typed under', () => {
  it.each(Object.entries(COLUMNS))(
    '%s, is taken for what it was',
    async (name, { sheet, header, row, told }) => {
      const rows = [header, ...texts.map((text, at) => row(text, at + 1))];
      const received = { file: 'x.xlsx', sha256: '0', receivedOn: null, sender: null };
      const read = understandAll(bookOf([{ name: sheet, rows }]), received, context);
      const outcomes = new Map<number, string>();
      const tell = (cell: string, words: string) => {
        const before = outcomes.get(rowOf(cell));
        outcomes.set(rowOf(cell), before === undefined ? words : `${before}, ${words}`);
      };
      for (const submission of read.value) {
        for (const [cell, words] of told(submission)) tell(cell, words);
        for (const { because, rows: left } of submission.skippedRows)
          for (const each of left) tell(`A${each}`, because);
      }
      for (const { code, cell = '', sheet: on } of read.diagnostics)
        if (on === sheet && /^TD(?:2[12]|3)/u.test(code)) tell(cell, code);
      await keptByOutcome(name, (_, at) => outcomes.get(at + 2) ?? 'nothing');
    },
  );
});
