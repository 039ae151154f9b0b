import type { MeetingResult } from '../../domain/result-council.ts';
import { bodyOf, dashes, field, toFill } from '../blocks.ts';
import type { Block, Letterhead, WordDocumentModel } from '../document-model.ts';
import { nomineesOf } from '../figures/nominees.ts';
import { letterheadBy } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { asked, titlesOf } from '../words/nominee-counts.ts';
import { commonFields, occasionWords, reviewSuffix } from '../words/review-and-movement.ts';
import { subjectsOf } from '../words/subjects.ts';
import { tally } from '../words/wording.ts';
import { attendance } from './attendance.ts';
import { criteriaPresented } from './criteria-presented.ts';
import { discussionAndChoices } from './discussion.ts';
import { leftOut } from './left-out.ts';
import { dayRuns, personRuns, saidOr } from './said.ts';
import { votes } from './vote.ts';

/** Biên bản họp Hội đồng (NĐ 30/2020, PL III, mẫu 1.9); written once the meeting is entered. */
export const councilMinutes: ResultDocument = {
  id: 'bien-ban-hop-hoi-dong',
  title: 'Biên bản họp Hội đồng',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    const { meeting } = context.result;
    return meeting === undefined ? [] : [modelOf(context, meeting)];
  },
};

function modelOf(context: DocumentContext, meeting: MeetingResult): WordDocumentModel {
  const { result, date } = context;
  return {
    format: 'docx',
    name: `bien-ban-hop-hoi-dong-${reviewSuffix(result)}`,
    template: 'bien-ban-hop-hoi-dong',
    title: `Biên bản họp Hội đồng xét khen thưởng ${occasionWords(result)}`,
    date: meeting.date ?? date,
    letterhead: minutesLetterhead(context, meeting),
    fields: {
      ...commonFields(context, ['ten_phong_trao', 'hoi_dong', 'don_vi_lap']),
      ky_xet: field(occasionWords(result)),
      ngay_hop: dayRuns(meeting.date),
      bat_dau: saidOr(meeting.startedAt, 'giờ bắt đầu'),
      ket_thuc: saidOr(meeting.endedAt, 'giờ kết thúc'),
      dia_diem: saidOr(meeting.place, 'địa điểm họp'),
      chu_tri: personRuns(meeting.chair),
      thu_ky_hop: personRuns(meeting.secretary),
      so_ban: [toFill('số bản')],
    },
    blocks: {
      thanh_phan: attendance(meeting),
      tai_lieu: documentsPresented(context),
      tieu_chuan: criteriaPresented(result),
      thao_luan: discussionAndChoices(meeting, result),
      bieu_quyet: votes(meeting, result),
      ket_luan: conclusion(context),
      khong_de_nghi: leftOut(result),
    },
  };
}

/** The council's letterhead; the secretary and who presided sign. */
function minutesLetterhead({ office }: DocumentContext, { chair, secretary }: MeetingResult): Letterhead {
  const recipients = [office.chairman, 'Các thành viên Hội đồng', office.issuingAgency];
  return {
    ...letterheadBy(office, 'council', 'BB', recipients),
    signer: { authority: null, position: 'Chủ tọa', name: chair.name },
    secretary: secretary.name,
  };
}

function documentsPresented({ result, office }: DocumentContext): readonly Block[] {
  const occasion = occasionWords(result);
  return [
    ...bodyOf(`${office.issuingAgency} trình Hội đồng:`),
    ...dashes([
      `báo cáo kết quả thực hiện Phong trào thi đua ${occasion}`,
      'bảng tổng hợp điểm, xếp loại, xếp hạng của các cơ quan, đơn vị',
      `danh sách ${subjectsOf(result)} đề nghị khen thưởng và các trường hợp cần Hội đồng xem xét`,
      `báo cáo thành tích của các ${subjectsOf(result)} được đề nghị`,
    ]),
  ];
}

function conclusion({ result }: DocumentContext): readonly Block[] {
  const nominees = nomineesOf(result);
  const open = nominees.undecided.length;
  const pending =
    open === 0 ? '' : `${tally(open)} trường hợp chưa có quyết định, được nêu ở mục dưới kèm lý do.`;
  if (titlesOf(nominees).length === 0)
    return bodyOf(`Hội đồng không đề nghị khen thưởng ${subjectsOf(result)} nào.`, pending);
  return [...asked('Hội đồng thống nhất đề nghị', nominees), ...bodyOf(pending)];
}
