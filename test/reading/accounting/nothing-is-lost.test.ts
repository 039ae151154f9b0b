import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../../src/domain/location.ts';
import type { RawContent, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import type { Result } from '../../../src/domain/result.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { cellAt, shownCells, withChange, withContent } from '../../support/change-cell.ts';
import { effort } from '../../support/effort.ts';
import { type FilledForm, filledForm } from '../../support/filled-form.ts';
import { resultOfWorkbook } from '../../support/result-of-workbook.ts';
import {
  goodSheets,
  infoRows,
  intakeContext,
  peopleRows,
  personHeader,
  unitHeader,
  unitLinesRows,
  workbookOf,
} from '../../support/submission-workbook.ts';
import { withNote } from '../../support/with-note.ts';

/** More by hand: `CHANGES=2000 SEED=7 npx vitest run test/reading/accounting`. */
const CHANGES = Number(process.env.CHANGES ?? effort({ short: 50, long: 300 }));
const SEED = Number(process.env.SEED ?? 1);

let form: FilledForm;
beforeAll(async () => {
  form = await filledForm();
}, 120_000);

const retyped = workbookOf({
  'Phiếu tự chấm': {
    rows: [
      ['UBND PHƯỜNG SAO MAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2022'],
      ...infoRows,
      [],
      unitHeader,
      ...unitLinesRows,
      [null, 'Tổng cộng', null, 100, null, null, null, 86],
      [null, 'Xếp loại', null, null, null, null, 'Tốt'],
      [null, 'Ghi chú: biểu này lập thành hai bản.'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'CHỦ TỊCH'],
      [null, 'Đỗ Thị Thử', null, null, null, null, 'Hồ Văn Mẫu'],
    ],
  },
  'Danh sách': {
    rows: [
      ['DANH SÁCH TỰ CHẤM'],
      [...personHeader, 'Tổng điểm', 'Xếp loại', 'Quê quán'],
      ['I', 'Ban lãnh đạo'],
      ...peopleRows.map((row, index) => [...row, index === 0 ? 98 : 70.5, 'Tốt', 'Thanh Hóa']),
      [null, 'Điểm trung bình', null, null, null, null, 74.25, 20],
      [null, 'Danh sách này có 02 người.'],
      [null, 'Người lập biểu', null, null, null, null, null, 'Thủ trưởng đơn vị'],
      [null, 'Đỗ Thị Thử', null, null, null, null, null, 'Hồ Văn Mẫu'],
    ],
  },
  'Đề nghị': goodSheets['Đề nghị khen thưởng'],
  'Kiến nghị': goodSheets['Khó khăn, kiến nghị'],
});

const CSV = [
  'Mã;Tiêu chí;Điểm tối đa;Số đạt;Tổng số;Mức tự đánh giá;Điểm tự chấm;Minh chứng;Giải trình',
  'TT1.1;Nhiệm vụ đúng hạn;40;45;50;;36;Báo cáo số 5/BC;Đã đối chiếu',
  'TT1.2;Có quy chế;20;;;Có;20;;Quy chế số 3',
  'TT2.1;Đoàn kiểm tra chấm;40;;;;30;Biên bản số 7;',
  ';Tổng cộng;100;;;;86;;',
].join('\r\n');

function withoutHash(result: Result): string {
  return JSON.stringify(result);
}

function lostIn(workbook: RawWorkbook, context: ReadingContext): readonly string[] {
  const before = withoutHash(resultOfWorkbook(workbook, context));
  const lost = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...shownCells(workbook)), fc.nat({ max: 9 }), (place, salt) => {
      const after = withoutHash(resultOfWorkbook(withChange(workbook, place, salt), context));
      if (after === before) lost.add(cellAt(workbook, place));
    }),
    { numRuns: CHANGES, seed: SEED },
  );
  return [...lost];
}

describe(`one shown cell of a good file changed, ${CHANGES} times from seed ${SEED}: the Result or a diagnostic changes`, () => {
  it('the form, filled in', { timeout: 600_000 }, () => {
    expect(lostIn(form.workbook, form.context)).toEqual([]);
  });

  it('the small form', { timeout: 600_000 }, () => {
    expect(lostIn(workbookOf(goodSheets), intakeContext())).toEqual([]);
  });

  it('tables typed anew', { timeout: 600_000 }, () => {
    expect(lostIn(retyped, intakeContext())).toEqual([]);
  });

  it('a CSV file', { timeout: 600_000 }, async () => {
    const bytes = new TextEncoder().encode(`\u{FEFF}${CSV}`);
    const { value: workbook } = await readWorkbook(bytes, 'px-sao-mai.csv');
    if (workbook === null) throw new Error('refused');
    const context = {
      ...intakeContext(),
      decided: new Map([[workbook.file, 'DV01']]),
    };
    expect(lostIn(workbook, context)).toEqual([]);
  });
});

describe('what stands over a table, changed to something that the file says elsewhere: the Result or a diagnostic changes', () => {
  it('maxima, the title, the name of the unit', () => {
    const { workbook, context } = form;
    const before = withoutHash(resultOfWorkbook(workbook, context));
    const lost: string[] = [];
    for (const [sheet, { name, rows }] of workbook.sheets.entries()) {
      if (name !== 'Cá nhân' && name !== 'Tập thể') continue;
      for (const [at, { row, cells }] of rows.slice(0, 4).entries()) {
        for (const [index, { column, content }] of cells.entries()) {
          const others: readonly RawContent[] =
            content.kind === 'number'
              ? [3, 4, 8].map((value) => ({ kind: 'number', value: value === content.value ? 6 : value }))
              : content.kind === 'text' && content.text.includes('2022')
                ? [2021, 2019].map((year) => ({
                    kind: 'text',
                    text: content.text.replace('2022', String(year)),
                  }))
                : [];
          for (const other of others) {
            const changed = withContent(workbook, { sheet, row: at, cell: index }, other);
            if (withoutHash(resultOfWorkbook(changed, context)) === before)
              lost.push(`${name}!${cellAddress(row, column)} ${JSON.stringify(other)}`);
          }
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

describe(`a note written beside a cell of a good file, and changed: the Result or a diagnostic changes, from seed ${SEED}`, () => {
  const places = (workbook: RawWorkbook) =>
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        // The cells that hold something, and the first free one to their right.
        [...cells.map(({ column }) => column), (cells.at(-1)?.column ?? 0) + 1].map((column) => ({
          sheet: name,
          cell: cellAddress(row, column),
        })),
      ),
    );
  const notes = ['đã có', 'chưa', '45', 'bị khiển trách', 'x', 'xem Quyết định số 15/QĐ-UBND'];

  it.each([
    ['the form, filled in', () => form.workbook, () => form.context],
    ['the small form', () => workbookOf(goodSheets), () => intakeContext()],
    ['tables typed anew', () => retyped, () => intakeContext()],
  ] as const)('%s', { timeout: 600_000 }, (_, workbookOfCase, contextOfCase) => {
    const [workbook, context] = [workbookOfCase(), contextOfCase()];
    const none = withoutHash(resultOfWorkbook(workbook, context));
    fc.assert(
      fc.property(
        fc.constantFrom(...places(workbook)),
        fc.shuffledSubarray(notes, { minLength: 2, maxLength: 2 }),
        ({ sheet, cell }, [one = '', other = '']) => {
          const results = [one, other].map((note) =>
            withoutHash(resultOfWorkbook(withNote(workbook, sheet, cell, note), context)),
          );
          expect(new Set([none, ...results]).size).toBe(3);
        },
      ),
      { numRuns: Math.ceil(CHANGES / 4), seed: SEED },
    );
  });
});
