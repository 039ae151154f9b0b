import { reviewWords } from '../../documents/words/review-and-movement.ts';
import { judgesPeople } from '../../domain/judges-people.ts';
import type { Result } from '../../domain/result.ts';
import type { FormModel } from '../../form/form-model.ts';
import { layTable } from '../lay-table.ts';
import { guideSheet } from './guide-sheet.ts';
import { meetingSheet } from './meeting-sheet.ts';
import { BALLOTS, CHOICES, MEMBERS } from './shapes.ts';
import type { CouncilTables } from './tables.ts';

const MEMBERS_PAGE = {
  title: 'THÀNH VIÊN HỘI ĐỒNG',
  lead: 'Ghi đủ mọi thành viên của Hội đồng, mỗi người một dòng: đánh dấu x người có mặt; người vắng ghi lý do, đánh dấu x nếu đã gửi ý kiến bằng văn bản.',
  spareRows: 5,
  leastRows: 25,
  hasFilter: false,
};

const CHOICES_PAGE = {
  title: 'LỰA CHỌN CỦA HỘI ĐỒNG',
  lead: 'Mỗi dòng là một trường hợp chờ Hội đồng. Chọn “Chọn” hoặc “Không chọn” và ghi lý do; để trống là chưa quyết định. Hội đồng quyết định khác đề xuất của công cụ thì ghi thêm ở các dòng trống bên dưới: đối tượng, đơn vị, họ tên, hình thức.',
  spareRows: 15,
};

const BALLOTS_PAGE = {
  title: 'KẾT QUẢ BIỂU QUYẾT, BỎ PHIẾU',
  lead: 'Ghi số phiếu đồng ý và không đồng ý của từng trường hợp; không có phiếu nào thì ghi 0, để trống là chưa biểu quyết. Trường hợp chờ Hội đồng chỉ ghi phiếu khi đã được chọn ở trang “Lựa chọn”.',
  spareRows: 10,
};

/** `hoi-dong.xlsx`: what the council fills in for one review. */
export function councilForm(result: Result, tables: CouncilTables): FormModel {
  const { year } = result;
  const given = {
    year,
    awards: [...new Set(result.criteria.awards.map(({ short }) => short))],
    hasPeople: judgesPeople(result.criteria),
  };
  const members = tables.members.map((cells) => ({ cells, isTyped: true }));
  return {
    name: 'hoi-dong',
    title: `Phiên họp, lựa chọn và phiếu của Hội đồng ${reviewWords(result)}`,
    date: result.deadline.date,
    sheets: [
      guideSheet(result),
      meetingSheet(tables.meeting, year),
      layTable(MEMBERS, MEMBERS_PAGE, members, given),
      layTable(CHOICES, CHOICES_PAGE, tables.choices, given),
      layTable(BALLOTS, BALLOTS_PAGE, tables.ballots, given),
    ],
  };
}
