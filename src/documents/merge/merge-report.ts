import type { Office } from '../../domain/profile.ts';
import type { Merged } from '../../merge/merged.ts';
import { formatInteger, formatPoints } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, dashes, field, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { letterheadOf } from '../letterhead.ts';
import { movementName } from '../words/review-and-movement.ts';
import { NOMINATION_WORDS } from '../words/state-words.ts';
import { gradeTitleIn, mergeOccasion, titleOfAward } from './merge-words.ts';

/** Báo cáo tổng hợp of several offices; `name` is that of the file. */
export function mergeReport(
  merged: Merged,
  { name, office, date }: { readonly name: string; readonly office: Office; readonly date: string },
): WordDocumentModel {
  const { criteria } = merged;
  const occasion = mergeOccasion(merged);
  return {
    format: 'docx',
    name,
    template: 'bao-cao-gop',
    title: `Báo cáo tổng hợp kết quả ${occasion} của các nơi gửi`,
    date,
    letterhead: letterheadOf(office, 'report'),
    fields: {
      ten_phong_trao: field(movementName(merged)),
      ke_hoach: field(`Kế hoạch số ${criteria.movement.number}`),
      ky: field(occasion),
      ky_hoa: field(occasion.toLocaleUpperCase('vi')),
      don_vi_lap: field(office.issuingAgency),
      hoi_dong: field(office.council),
      chu_tich: field(office.chairman),
      phien_ban: field(criteria.version),
    },
    blocks: {
      tinh_hinh_gui: submissions(merged),
      ket_qua_chung: results(merged),
      de_nghi: candidates(merged),
      danh_gia: [
        paragraph('body', toFill('đánh giá chung, hạn chế, nguyên nhân, kiến nghị của cơ quan lập báo cáo')),
      ],
      bang_noi_gui: officeTable(merged),
      bang_con_thieu: missingTable(merged),
      bang_xep_hang: unitTable(merged),
    },
  };
}

function submissions({ offices, missing, units }: Merged): readonly Block[] {
  const submitted = offices.reduce((sum, each) => sum + each.submitted, 0);
  return bodyOf(
    missing.length === 0
      ? `Kết quả của ${formatInteger(offices.length)} nơi gửi được tổng hợp.`
      : `Kết quả của ${formatInteger(offices.length)} nơi gửi được tổng hợp; còn ${formatInteger(missing.length)} nơi chưa có kết quả dùng được (Phụ lục I).`,
    `Các nơi gửi có ${formatInteger(units.length)} đơn vị, trong đó ${formatInteger(submitted)} đơn vị đã nộp báo cáo.`,
  );
}

function results({ units, offices, criteria }: Merged): readonly Block[] {
  const ranked = units.filter(({ rankOverAll }) => rankOverAll !== null);
  const counts = criteria.grades.map(({ id, title }) => {
    const count = units.filter(({ grade }) => grade === id).length;
    return `${title}: ${formatInteger(count)} đơn vị`;
  });
  const unranked = units.filter(({ grade }) => grade === null).length;
  const first = offices.filter(({ rank }) => rank === 1);
  return [
    ...bodyOf(
      `Có ${formatInteger(ranked.length)} trên ${formatInteger(units.length)} đơn vị được xếp hạng chung. Xếp loại:`,
    ),
    ...dashes([...counts, `Chưa xếp loại: ${formatInteger(unranked)} đơn vị`]),
    ...bodyOf(
      first.length === 0
        ? ''
        : `Điểm bình quân của các đơn vị được xếp hạng cao nhất là ${formatPoints(first[0]?.mean ?? 0)} điểm (${first.map(({ name }) => name).join(', ')}).`,
    ),
  ];
}

function candidates(merged: Merged): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['STT', 5],
      ['Tên', 24],
      ['Đơn vị, nơi gửi', 30],
      ['Hình thức', 26],
      ['Hạng chung của đơn vị', 9],
      ['Tình trạng', 12],
    ],
    rows: merged.candidates.map((each, index) =>
      row(
        centre(String(index + 1)),
        left(each.position === '' ? each.name : `${each.name}, ${each.position}`),
        left(each.subject === 'unit' ? each.office : `${each.unitName}, ${each.office}`),
        left(titleOfAward(merged, each.award)),
        centre(each.rankOverAll === null ? '' : String(each.rankOverAll)),
        left(NOMINATION_WORDS[each.outcome]),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Các nơi gửi không có đề nghị khen thưởng thuộc thẩm quyền của cấp trên.',
  });
}

function officeTable({ offices }: Merged): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['STT', 5],
      ['Nơi gửi', 30],
      ['Cụm thi đua', 18],
      ['Số đơn vị', 8],
      ['Đã nộp', 8],
      ['Được xếp hạng', 9],
      ['Điểm bình quân', 10],
      ['Hạng', 7],
      ['Hạng trong cụm', 9],
      ['Trình cấp trên', 9],
    ],
    rows: offices.map((each, index) =>
      row(
        centre(String(index + 1)),
        left(each.name),
        left(each.cluster),
        centre(formatInteger(each.units)),
        centre(formatInteger(each.submitted)),
        centre(formatInteger(each.ranked)),
        centre(each.mean === null ? '' : formatPoints(each.mean)),
        centre(each.rank === null ? '' : String(each.rank)),
        centre(each.rankInCluster === null ? '' : String(each.rankInCluster)),
        centre(formatInteger(each.raised)),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Không có nơi gửi nào.',
  });
}

function missingTable({ missing }: Merged): readonly Block[] {
  if (missing.length === 0) return [];
  return captionedTable({
    caption: 'Nơi chưa có kết quả dùng được',
    columns: [
      ['STT', 6],
      ['Nơi gửi', 50],
      ['Cụm thi đua', 30],
    ],
    rows: missing.map(({ name, cluster }, index) =>
      row(centre(String(index + 1)), left(name), left(cluster)),
    ),
    fontSize: 12,
    whenEmpty: '',
  });
}

/** More rows than this nobody reads on paper: all of them stand in the workbook beside the report. */
const MOST_ROWS = 200;

function unitTable({ units, criteria }: Merged): readonly Block[] {
  const shown = units.slice(0, MOST_ROWS);
  const table = captionedTable({
    caption: null,
    columns: [
      ['Hạng chung', 8],
      ['Đơn vị', 32],
      ['Nơi gửi', 28],
      ['Cụm thi đua', 18],
      ['Hạng trong cụm', 9],
      ['Tổng điểm', 10],
      ['Xếp loại', 14],
    ],
    rows: shown.map((unit) =>
      row(
        centre(unit.rankOverAll === null ? '' : String(unit.rankOverAll)),
        left(unit.name),
        left(unit.office),
        left(unit.cluster),
        centre(unit.rankInClusterOverAll === null ? '' : String(unit.rankInClusterOverAll)),
        centre(unit.total === null ? '' : formatPoints(unit.total)),
        left(gradeTitleIn(criteria.grades, unit.grade)),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào.',
  });
  if (shown.length === units.length) return table;
  const note = `Phụ lục ghi ${formatInteger(shown.length)} đơn vị đầu; đủ ${formatInteger(units.length)} đơn vị ở bảng tổng hợp (.xlsx) gửi kèm.`;
  return [...table, paragraph('note', note)];
}
