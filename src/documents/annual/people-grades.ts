import { formatInteger } from '../../text/numbers.ts';
import { captionedTable, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { PeopleSet } from '../figures/annual-statistics.ts';
import { shareOf } from '../words/wording.ts';

/** How many people have each grade, those in leading posts and the others apart. */
export function peopleGrades(people: PeopleSet): readonly Block[] {
  const lots = [
    ...people.grades.map(({ grade, members }) => ({ title: grade.title, members })),
    ...(people.ungraded.length > 0 ? [{ title: 'Không xếp loại', members: people.ungraded }] : []),
    { title: 'Chưa đủ căn cứ', members: people.unscored },
  ];
  const total = people.members.length;
  const known = total - people.unscored.length;
  const figuresOf = (members: PeopleSet['members']) => {
    const leaders = members.filter(({ person }) => person.leader).length;
    return [members.length, leaders, members.length - leaders].map(formatInteger);
  };
  const rows = lots.map(({ title, members }, index) =>
    row(
      centre(String(index + 1)),
      left(title),
      ...figuresOf(members).map(centre),
      centre(members === people.unscored ? '–' : shareOf(members.length, known)),
    ),
  );
  return captionedTable({
    caption: 'Kết quả xếp loại cá nhân',
    columns: [
      ['TT', 6],
      ['Xếp loại', 28],
      ['Số người', 14],
      ['Lãnh đạo, quản lý', 18],
      ['Không giữ chức vụ', 18],
      ['Tỷ lệ trên số đủ căn cứ', 16],
    ],
    rows:
      total === 0
        ? []
        : [...rows, totalRow('Tổng số', 2, ...figuresOf(people.members), shareOf(known, known))],
    fontSize: 12,
    whenEmpty: 'Không có bản nộp nào ghi danh sách cá nhân.',
  });
}
