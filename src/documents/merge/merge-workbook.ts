import type { Merged, MergedCandidate, MergedOffice, MergedUnit } from '../../merge/merged.ts';
import type { WorkbookModel } from '../document-model.ts';
import { NOMINATION_WORDS, SUBMISSION_WORDS } from '../words/state-words.ts';
import { type ColumnOf, integer, ordinal, points, sheetOf, text } from '../workbooks/columns.ts';
import { gradeTitleIn, mergeOccasion, titleOfAward } from './merge-words.ts';

/** Several offices' results as tables to filter; `name` is that of the file. */
export function mergeWorkbook(merged: Merged, name: string, date: string): WorkbookModel {
  const title = `Tổng hợp kết quả ${mergeOccasion(merged)}`;
  const head = (what: string) => `${what} ${mergeOccasion(merged)}`.toLocaleUpperCase('vi');
  return {
    format: 'xlsx',
    name,
    title,
    date,
    sheets: [
      sheetOf('Các nơi gửi', head('Tổng hợp các nơi gửi'), officeColumns(merged), merged.offices, 3),
      sheetOf('Xếp hạng chung', head('Xếp hạng chung các đơn vị'), unitColumns(merged), merged.units, 3),
      sheetOf(
        'Đề nghị lên cấp trên',
        head('Đề nghị khen thưởng lên cấp trên'),
        candidateColumns(merged),
        merged.candidates,
        3,
      ),
      sheetOf('Chưa có kết quả', head('Nơi chưa có kết quả'), MISSING_COLUMNS, merged.missing),
    ],
  };
}

function officeColumns({ criteria }: Merged): readonly ColumnOf<MergedOffice>[] {
  return [
    ordinal(),
    text('Mã', 9, ({ id }) => id ?? ''),
    text('Nơi gửi', 34, ({ name }) => name),
    text('Cụm thi đua', 20, ({ cluster }) => cluster),
    integer('Hạng theo điểm bình quân', 10, ({ rank }) => rank),
    integer('Hạng trong cụm', 9, ({ rankInCluster }) => rankInCluster),
    points('Điểm bình quân', 10, ({ mean }) => mean),
    integer('Số đơn vị', 9, ({ units }) => units),
    integer('Đã nộp', 9, ({ submitted }) => submitted),
    integer('Được xếp hạng', 9, ({ ranked }) => ranked),
    ...criteria.grades.map(({ id, title }) =>
      integer<MergedOffice>(title, 10, ({ grades }) => grades.find(({ grade }) => grade === id)?.count ?? 0),
    ),
    ...criteria.groups.map(({ id, short, max }) =>
      points<MergedOffice>(
        `Bình quân ${short} (tối đa ${String(max).replace('.', ',')})`,
        14,
        ({ groups }) => groups.find(({ group }) => group === id)?.mean ?? null,
      ),
    ),
    integer('Số người', 9, ({ people }) => people),
    integer('Đề nghị khen thưởng', 10, ({ nominated }) => nominated),
    integer('Trong đó, trình cấp trên', 10, ({ raised }) => raised),
    text('Tệp', 40, ({ file }) => file),
    text('SHA-256', 20, ({ sha256 }) => sha256),
  ];
}

function unitColumns({ criteria }: Merged): readonly ColumnOf<MergedUnit>[] {
  return [
    integer('Hạng chung', 8, ({ rankOverAll }) => rankOverAll),
    text('Đơn vị', 34, ({ name }) => name),
    text('Nơi gửi', 30, ({ office }) => office),
    text('Mã', 9, ({ id }) => id),
    text('Cụm thi đua', 20, ({ cluster }) => cluster),
    integer('Hạng trong cụm', 9, ({ rankInClusterOverAll }) => rankInClusterOverAll),
    integer('Hạng tại nơi gửi', 9, ({ rank }) => rank),
    points('Điểm tự chấm', 10, ({ selfTotal }) => selfTotal),
    points('Tổng điểm', 10, ({ total }) => total),
    text('Xếp loại', 14, ({ grade }) => gradeTitleIn(criteria.grades, grade)),
    text('Tình trạng nộp', 14, ({ submission }) => SUBMISSION_WORDS[submission]),
  ];
}

function candidateColumns(merged: Merged): readonly ColumnOf<MergedCandidate>[] {
  return [
    ordinal(),
    text('Hình thức', 34, ({ award }) => titleOfAward(merged, award)),
    text('Tên', 30, ({ name }) => name),
    text('Đối tượng', 10, ({ subject }) => (subject === 'unit' ? 'Tập thể' : 'Cá nhân')),
    text('Chức vụ', 22, ({ position }) => position),
    text('Đơn vị', 30, ({ unitName }) => unitName),
    text('Nơi gửi', 28, ({ office }) => office),
    integer('Hạng chung của đơn vị', 10, ({ rankOverAll }) => rankOverAll),
    points('Tổng điểm của đơn vị', 10, ({ total }) => total),
    text('Tình trạng', 14, ({ outcome }) => NOMINATION_WORDS[outcome]),
    text('Lý do của nơi gửi', 60, ({ because }) => because.join(' ')),
  ];
}

const MISSING_COLUMNS: readonly ColumnOf<Merged['missing'][number]>[] = [
  ordinal(),
  text('Mã', 10, ({ id }) => id),
  text('Tên', 40, ({ name }) => name),
  text('Cụm thi đua', 24, ({ cluster }) => cluster),
];
