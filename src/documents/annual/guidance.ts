import type { ReportRules } from '../../domain/report-rules.ts';
import { termWords } from '../../domain/term.ts';
import { dashes, paragraph, toFill } from '../blocks.ts';
import { councilMembers } from '../council-members.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import type { LineStatistics } from '../figures/group-statistics.ts';
import type { DocumentContext } from '../result-document.ts';
import { partOf, shareAside, tally } from '../words/wording.ts';

/**
 * Part I, how the movement was guided: what only the office knows is marked for filling in, then what the units' own
 * answers say.
 */
export function guidance(statistics: AnnualStatistics, context: DocumentContext) {
  const members = councilMembers(context);
  const assigning =
    members.length > 0 ? '' : '; việc phân công thành viên Hội đồng theo dõi, hướng dẫn, đôn đốc các đơn vị';
  return {
    van_ban_chi_dao: [
      ...members,
      paragraph(
        'body',
        toFill(
          `nêu số, ngày, trích yếu các văn bản chỉ đạo, triển khai Phong trào thi đua ban hành trong ${termWords(context.result)}${assigning}`,
        ),
      ),
    ],
    tuyen_truyen: [
      paragraph(
        'body',
        toFill('nêu hình thức tuyên truyền, số chuyên trang, chuyên mục, tin, bài và cơ quan thực hiện'),
      ),
    ],
    kiem_tra: [
      paragraph(
        'body',
        toFill(
          'nêu số đoàn kiểm tra, số đơn vị được kiểm tra, thời gian và kết quả; hoặc ghi rõ nếu không tổ chức',
        ),
      ),
    ],
    trien_khai_tai_don_vi: guidanceInUnits(statistics, context.reportRules),
  } satisfies Blocks;
}

/** What the units' own yes-or-no answers say of how they set to work. */
function guidanceInUnits({ groups, city }: AnnualStatistics, rules: ReportRules): readonly Block[] {
  const lines = groups
    .flatMap((group) => group.lines)
    .filter(({ kind, scored }) => kind === 'yes-no' && scored > 0);
  if (city.submitted.length === 0 || lines.length === 0) {
    return [paragraph('body', 'Chưa có số liệu từ báo cáo của các đơn vị.')];
  }
  return [
    paragraph(
      'body',
      `Theo báo cáo sử dụng được của ${tally(city.submitted.length)} đơn vị, việc triển khai tại cơ sở như sau:`,
    ),
    ...dashes(lines.map((line) => carriedOut(line, rules))),
  ];
}

function carriedOut(
  { short, full, scored, notApplicable, unknown }: LineStatistics,
  rules: ReportRules,
): string {
  const aside = [
    notApplicable > 0 ? `${tally(notApplicable)} đơn vị không áp dụng` : '',
    unknown > 0 ? `${tally(unknown)} đơn vị chưa trả lời hoặc trả lời không đọc được` : '',
  ].filter((part) => part !== '');
  const counted =
    full === 0
      ? `không có đơn vị nào thực hiện trong ${tally(scored)} đơn vị trả lời`
      : `${partOf(full, scored, rules)} đơn vị trả lời đã thực hiện${shareAside(full, scored, rules)}`;
  return [`${short}: ${counted}`, ...aside].join(', ');
}
