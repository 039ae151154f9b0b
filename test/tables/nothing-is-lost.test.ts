import { describe, expect, it } from 'vitest';
import { COUNCIL_SHEETS } from '../../src/domain/council.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { readCouncil } from '../../src/tables/council/read-council.ts';
import { BALLOTS, CHOICES } from '../../src/tables/council/shapes.ts';
import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { FACTS, FACTS_FILE } from '../../src/tables/facts/shape.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { HONOURS, HONOURS_FILE } from '../../src/tables/honours/shape.ts';
import { readRegister } from '../../src/tables/register/read-register.ts';
import { REGISTER } from '../../src/tables/register/shape.ts';
import { readVerification } from '../../src/tables/verification/read-verification.ts';
import { VERIFICATION } from '../../src/tables/verification/shape.ts';
import { type CellPlace, lostCells, shownCells } from '../support/change-cell.ts';
import { ballotRow, choiceRow, councilContext, councilWorkbook } from '../support/council.ts';
import { effort } from '../support/effort.ts';
import { rawWorkbook } from '../support/raw-workbook.ts';
import { factRow, honourRow, recordsContext, recordWorkbook } from '../support/records.ts';
import { REGISTER_HEADER, registerRow } from '../support/register-rows.ts';
import { VERIFICATION_HEADER, verificationContext, verificationRow } from '../support/verification.ts';

type Book = { readonly workbook: RawWorkbook; readonly read: (workbook: RawWorkbook) => unknown };

const BOOKS: Readonly<Record<string, Book>> = {
  'don-vi.xlsx': {
    workbook: rawWorkbook(
      [
        REGISTER_HEADER,
        registerRow({ aliases: 'Đông Vệ; P. Đông Vệ', from: '01/01/2020', uniformed: 'x' }),
        registerRow({ id: '002', name: 'Phường Lam Sơn', to: '30/6/2022', heirs: '001' }),
        registerRow({ id: '003', name: 'Trường Tiểu học Hàm Rồng', type: 'Trường học', cluster: 'Cụm 2' }),
      ],
      { file: 'don-vi.xlsx', sheet: REGISTER.sheet },
    ),
    read: (workbook) => readRegister(workbook, '2023-06-30'),
  },
  'tham-dinh.xlsx': {
    workbook: rawWorkbook(
      [VERIFICATION_HEADER, verificationRow(), verificationRow({ line: 'TT1.2', verified: 15 })],
      {
        file: 'tham-dinh.xlsx',
        sheet: VERIFICATION.sheet,
      },
    ),
    read: (workbook) => readVerification(workbook, verificationContext),
  },
  'xu-ly.xlsx': {
    workbook: recordWorkbook(
      FACTS,
      [
        factRow(),
        factRow({ unit: '02002', unitName: 'Phòng Nội vụ', name: 'Hồ Thị Bính', disqualifier: 'H1' }),
      ],
      FACTS_FILE,
    ),
    read: (workbook) => readFacts(workbook, recordsContext),
  },
  'khen-thuong.xlsx': {
    workbook: recordWorkbook(
      HONOURS,
      [
        honourRow({ unitName: 'Phường Sao Mai' }),
        honourRow({ unit: '02002', unitName: 'Phòng Nội vụ', number: '100/QĐ-UBND' }),
      ],
      HONOURS_FILE,
    ),
    read: (workbook) => readHonours(workbook, recordsContext),
  },
  'hoi-dong.xlsx': {
    workbook: councilWorkbook({
      meeting: { date: '20/12/2022', startedAt: '14 giờ 00', endedAt: '16 giờ 30', place: 'Phòng họp số 1' },
      members: [
        { name: 'Lê Văn Thử', position: 'Chủ tịch UBND phường', role: 'Chủ tịch', present: 'x' },
        { name: 'Hoàng Thị Mẫu', position: 'Chuyên viên', role: 'Thư ký', present: 'x' },
      ],
      choices: [
        choiceRow(),
        choiceRow({ unit: 'PX02', unitName: 'UBND phường Lam Sơn', decision: 'Không chọn' }),
      ],
      ballots: [
        ballotRow(),
        ballotRow({ number: 2, unit: 'PX02', unitName: 'UBND phường Lam Sơn', yes: 9, no: 4 }),
      ],
    }),
    read: (workbook) => readCouncil(workbook, councilContext),
  },
};

/** What a table keeps beside what is read: of the tool itself, or a remark that nothing hangs on; and who a name says it is of. */
const ASIDE: ReadonlySet<string> = new Set([
  ...[VERIFICATION, FACTS, HONOURS, CHOICES, BALLOTS].flatMap((shape) =>
    Object.values<{ header: string; isAside?: boolean; isCounter?: boolean }>(shape.columns).flatMap(
      ({ header, isAside = false, isCounter = false }) => (isAside || isCounter ? [header] : []),
    ),
  ),
  // A clerk may copy the title behind the code: words there are no other code.
  FACTS.columns.disqualifier.header,
]);

/** The cells that are read: not a title, not a header or label of nothing, not what is aside. */
function isRead({ sheets }: RawWorkbook, { sheet, row, cell }: CellPlace): boolean {
  const { rows = [], name = '' } = sheets[sheet] ?? {};
  const { column = 0, content = null } = rows[row]?.cells[cell] ?? {};
  if (content?.kind === 'text' && content.text === 'SỔ') return false;
  const inColumn = rows.flatMap(({ cells }) => cells.filter((each) => each.column === column));
  if (name === COUNCIL_SHEETS.meeting) return column > 1 || (rows[row]?.cells.length ?? 0) > 1;
  const header = inColumn.find(({ content: { kind } }) => kind === 'text' && inColumn.length > 0);
  const headers = inColumn.flatMap(({ content: each }) => (each.kind === 'text' ? [each.text] : []));
  const isHeaderOfNothing = inColumn.at(-1) === rows[row]?.cells[cell] && header === inColumn.at(-1);
  return !isHeaderOfNothing && !headers.some((text) => ASIDE.has(text));
}

describe('one shown cell of an own book changed: what is read, or a diagnostic, changes', () => {
  it.each(Object.entries(BOOKS))('%s', (_, { workbook, read }) => {
    const places = shownCells(workbook).filter((place) => isRead(workbook, place));
    expect(places.length).toBeGreaterThan(15);
    expect(lostCells(workbook, read, { numRuns: effort({ short: 200, long: 1000 }), places })).toEqual([]);
  });
});
