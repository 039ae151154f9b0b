import { judgesPeople } from '../../domain/judges-people.ts';
import type { Result } from '../../domain/result.ts';
import type { MeetingResult } from '../../domain/result-council.ts';
import {
  bodyOf,
  type Column,
  captionedTable,
  centre,
  field,
  left,
  paragraph,
  row,
  toFill,
  totalRow,
} from '../blocks.ts';
import type { Block, Run, WordDocumentModel } from '../document-model.ts';
import { nomineesOf } from '../figures/nominees.ts';
import { letterheadBy } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { asked, titlesOf } from '../words/nominee-counts.ts';
import { commonFields, occasionWords, reviewSuffix } from '../words/review-and-movement.ts';
import { subjectsOf } from '../words/subjects.ts';
import { gradeTitle } from '../words/titles.ts';
import { counted, type ShareRule, shareCell, tally } from '../words/wording.ts';
import { announcedBarred, announcedNominees, announcedRanks } from './announced.ts';
import { dayRuns } from './said.ts';

/** Thông báo kết quả của Hội đồng to all units: grades, ranks, who is proposed, and how to object. */
export const noticeOfResults: ResultDocument = {
  id: 'thong-bao-ket-qua',
  title: 'Thông báo kết quả xét của Hội đồng',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    const { meeting } = context.result;
    return meeting === undefined ? [] : [modelOf(context, meeting)];
  },
};

function modelOf(context: DocumentContext, meeting: MeetingResult): WordDocumentModel {
  const { result, office, date } = context;
  const occasion = occasionWords(result);
  return {
    format: 'docx',
    name: `thong-bao-ket-qua-${reviewSuffix(result)}`,
    template: 'thong-bao-ket-qua',
    title: `Thông báo kết quả xét thi đua, khen thưởng ${occasion}`,
    date,
    letterhead: letterheadBy(office, 'council', 'TB', [
      'Các cơ quan, đơn vị tham gia Phong trào',
      office.chairman,
      'Các thành viên Hội đồng',
    ]),
    fields: {
      ...commonFields(context, ['ten_phong_trao', 'hoi_dong', 'don_vi_lap']),
      ky_xet: field(occasion),
      ngay_hop: dayRuns(meeting.date),
      noi_gui: whereTo(context),
      thoi_han: [toFill('ngày cuối cùng nhận ý kiến')],
    },
    blocks: {
      xep_loai: [
        ...bodyOf(rankedSentence(context)),
        ...gradeSummary(result, context.reportRules),
        ...announcedBarred(result),
      ],
      de_nghi: proposed(context),
      bang_xep_hang: announcedRanks(result),
      bang_de_nghi: announcedNominees(nomineesOf(result), result),
    },
  };
}

function rankedSentence({ result }: DocumentContext): string {
  const ranked = result.units.filter(({ rank }) => rank !== null).length;
  const rest = result.units.length - ranked;
  const unranked = rest === 0 ? '' : `; ${counted(rest, 'đơn vị')} chưa hoặc không xếp hạng`;
  return `Trong ${tally(result.units.length)} cơ quan, đơn vị, ${counted(ranked, 'đơn vị')} được xếp hạng${unranked}. Điểm, xếp loại và thứ hạng của từng cơ quan, đơn vị tại Phụ lục I.`;
}

function proposed({ result }: DocumentContext): readonly Block[] {
  const nominees = nomineesOf(result);
  const open = nominees.undecided.length;
  const pending =
    open === 0 ? '' : `${tally(open)} trường hợp đang được xem xét tiếp, không tính trong số trên.`;
  if (titlesOf(nominees).length === 0)
    return bodyOf(`Hội đồng không đề nghị khen thưởng ${subjectsOf(result)} nào.`, pending);
  return [
    ...asked('Hội đồng đề nghị cấp có thẩm quyền', nominees),
    ...bodyOf('Danh sách tại Phụ lục II.', pending),
  ];
}

/** Where an answer goes, as the profile has it. */
function whereTo({ profile }: DocumentContext): readonly Run[] {
  const { email, phone } = profile.submitTo;
  const said = [
    ...(email === '' ? [] : [`thư điện tử ${email}`]),
    ...(phone === '' ? [] : [`điện thoại ${phone}`]),
  ];
  return said.length === 0 ? [toFill('địa chỉ nhận ý kiến')] : field(said.join(', '));
}

type Graded = { readonly total: number | null; readonly grade: string | null };

/**
 * How many units and people have each grade, in shares of those with a total, as the report counts them; those without a
 * total stand below with no share. The rows add up to all.
 */
function gradeSummary(result: Result, rules: ShareRule): readonly Block[] {
  const units: readonly Graded[] = result.units;
  const people: readonly Graded[] = result.units.flatMap(({ individuals }) => individuals);
  const hasTotal = ({ total }: Graded) => total !== null;
  const known = [units.filter(hasTotal).length, people.filter(hasTotal).length] as const;
  const grades: readonly (readonly [string, (one: Graded) => boolean])[] = [
    ...result.criteria.grades.map(
      ({ id }) => [gradeTitle(result, id), (one: Graded) => hasTotal(one) && one.grade === id] as const,
    ),
    ['Không xếp loại', (one) => hasTotal(one) && one.grade === null],
  ];
  const hasPeople = judgesPeople(result.criteria);
  const ofPeople = <T>(...cells: readonly T[]): readonly T[] => (hasPeople ? cells : []);
  const open = [units.length - known[0], people.length - known[1]] as const;
  const rows = grades.flatMap(([title, isIn]) => {
    const counts = [units.filter(isIn).length, people.filter(isIn).length] as const;
    if (counts[0] + counts[1] === 0) return [];
    return [
      row(
        left(title),
        centre(String(counts[0])),
        centre(shareCell(counts[0], known[0], rules)),
        ...ofPeople(centre(String(counts[1])), centre(shareCell(counts[1], known[1], rules))),
      ),
    ];
  });
  const unknown =
    open[0] + open[1] === 0
      ? []
      : [
          row(
            left('Chưa đủ căn cứ chấm điểm'),
            centre(String(open[0])),
            centre('–'),
            ...ofPeople(centre(String(open[1])), centre('–')),
          ),
        ];
  return [
    ...captionedTable({
      caption: 'Tổng hợp xếp loại',
      columns: [
        ['Xếp loại', 32],
        ['Số tập thể', 17],
        ['Tỷ lệ', 17],
        ...ofPeople<Column>(['Số cá nhân', 17], ['Tỷ lệ', 17]),
      ],
      rows: [
        ...rows,
        ...unknown,
        totalRow('Tổng số', 1, String(units.length), '', ...ofPeople(String(people.length), '')),
      ],
      fontSize: 12,
      whenEmpty: '',
    }),
    ...(known[0] + known[1] === 0
      ? []
      : [
          paragraph(
            'note',
            `Tỷ lệ tính trên số có tổng điểm: ${tally(known[0])} tập thể${hasPeople ? `, ${tally(known[1])} cá nhân` : ''}.`,
          ),
        ]),
  ];
}
