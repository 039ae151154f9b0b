import type { MeetingResult } from '../../domain/result-council.ts';
import { captionedTable, centre, headingRow, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, Cell, TableRow } from '../document-model.ts';
import { tally } from '../words/wording.ts';

type Member = MeetingResult['members'][number];

/** How many members there are, who was present, who was not and why, and who was invited. */
export function attendance({ members, invitees }: MeetingResult): readonly Block[] {
  return [
    ...(members.length === 0
      ? [
          paragraph(
            'body',
            'Thành viên Hội đồng: ',
            toFill('họ tên, chức vụ người dự và người vắng, lý do vắng'),
          ),
        ]
      : [paragraph('body', countsOf(members)), ...membersTable(members)]),
    ...(invitees.length === 0
      ? [paragraph('body', 'Khách mời: ', toFill('họ tên, chức vụ; không có thì bỏ dòng này'))]
      : [
          paragraph('body', `Khách mời: ${tally(invitees.length)} người.`),
          ...invitees.map((name, index) =>
            paragraph('dash', `- ${name}${index === invitees.length - 1 ? '.' : ';'}`),
          ),
        ]),
  ];
}

function countsOf(members: readonly Member[]): string {
  const absent = members.filter(({ isPresent }) => !isPresent);
  const written = absent.filter(({ hasWrittenOpinion }) => hasWrittenOpinion);
  const away =
    absent.length === 0
      ? 'không có thành viên nào vắng mặt'
      : `vắng mặt ${tally(absent.length)} thành viên${written.length === 0 ? '' : `, trong đó ${tally(written.length)} thành viên gửi ý kiến bằng văn bản`}`;
  return `Hội đồng có ${tally(members.length)} thành viên; có mặt ${tally(members.length - absent.length)} thành viên; ${away}.`;
}

function membersTable(members: readonly Member[]): readonly Block[] {
  const present = members.filter(({ isPresent }) => isPresent);
  const absent = members.filter(({ isPresent }) => !isPresent);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Họ và tên', 24],
      ['Chức vụ', 30],
      ['Vai trò trong Hội đồng', 18],
      ['Ghi chú', 23],
    ],
    rows: [...membersOf('Có mặt', present), ...membersOf('Vắng mặt', absent)],
    fontSize: 12,
    whenEmpty: '',
  });
}

function membersOf(title: string, members: readonly Member[]): readonly TableRow[] {
  if (members.length === 0) return [];
  return [
    headingRow(`${title}: ${tally(members.length)} thành viên`, 5),
    ...members.map((member, index) =>
      row(
        centre(String(index + 1)),
        left(member.name),
        left(member.position),
        left(member.role),
        remark(member),
      ),
    ),
  ];
}

function remark({ isPresent, absence, hasWrittenOpinion }: Member): Cell {
  if (isPresent) return left('');
  const written = hasWrittenOpinion ? '; có ý kiến bằng văn bản' : '';
  return {
    runs: [
      ...(absence === '' ? [toFill('lý do vắng')] : [{ text: absence }]),
      ...(written === '' ? [] : [{ text: written }]),
    ],
  };
}
