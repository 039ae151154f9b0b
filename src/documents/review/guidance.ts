import { groupBy } from '../../domain/group-by.ts';
import type { ReviewResult } from '../../domain/result.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { lowerFirst, upperFirst } from '../../text/letters.ts';
import { scopeWords } from '../../wording/scope.ts';
import { bodyOf, paragraph, toFill } from '../blocks.ts';
import { councilMembers } from '../council-members.ts';
import type { Block, Paragraph } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { citedBases } from '../words/legal-bases.ts';
import { tally } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearsInText } from './figures/years.ts';
import { successionWords } from './successions.ts';

/** Texts that the movement was carried out under, and room for the office's own. */
export function guidingTexts(context: DocumentContext): readonly Block[] {
  const { result } = context;
  const members = councilMembers(context);
  const cited = citedBases(context);
  return [
    ...(cited.length === 0
      ? []
      : [paragraph('body', 'Phong trào được chỉ đạo, triển khai theo các văn bản sau:')]),
    ...cited.map(({ text, marks }, index): Paragraph => {
      const end = index === cited.length - 1 ? '.' : ';';
      const title = upperFirst(text.replace(/^Căn cứ /u, ''));
      return paragraph('dash', `- ${title}`, ...marks.flatMap((mark) => [' ', mark]), end);
    }),
    ...members,
    paragraph(
      'body',
      toFill(
        `nêu số, ngày, trích yếu các văn bản chỉ đạo, hướng dẫn của ${scopeWords(result.criteria).replace(/^toàn /u, '')} đã ban hành trong giai đoạn; việc kiện toàn Hội đồng${
          members.length > 0 ? '' : ', phân công thành viên theo dõi, hướng dẫn, đôn đốc các đơn vị'
        }`,
      ),
    ),
  ];
}

/** What only the office knows of the setting, the launch, the publicity and the inspections. */
export function guidanceOfPeriod({ period }: ReviewResult) {
  const years = `${period.from}–${period.to}`;
  return {
    boi_canh: [
      paragraph(
        'body',
        toFill(
          `nêu bối cảnh, thuận lợi, khó khăn khi triển khai Phong trào trong giai đoạn ${years}: sắp xếp tổ chức bộ máy, đơn vị hành chính; cải cách hành chính, chuyển đổi số; các nhiệm vụ trọng tâm của địa phương`,
        ),
      ),
    ],
    phat_dong: [
      paragraph(
        'body',
        toFill(
          'nêu thời gian, hình thức tổ chức phát động; số đơn vị ban hành kế hoạch, đăng ký thi đua; hình thức tuyên truyền, số chuyên trang, chuyên mục, tin, bài và cơ quan thực hiện',
        ),
      ),
    ],
    kiem_tra: [
      paragraph(
        'body',
        toFill(
          'nêu từng năm: số đoàn kiểm tra, số đợt, số đơn vị được kiểm tra, số đơn vị được Hội đồng thẩm định điểm, kết quả xử lý sau kiểm tra; hoặc ghi rõ năm không tổ chức',
        ),
      ),
    ],
  } as const satisfies Readonly<Record<string, readonly Block[]>>;
}

/** How many units had to report each year, of which kinds they are today, and who went on from whom. */
export function participants({ known, patterns }: ReviewStatistics, result: ReviewResult): readonly Block[] {
  const { units } = result;
  const counts = [...groupBy(known, ({ units: inForce }) => inForce.length)].map(
    ([count, same]) => `${tally(count)} đơn vị (${yearsInText(same.map(({ year }) => year))})`,
  );
  const newcomers = units.length - patterns.members.length;
  const byType = groupBy(units, ({ type }) => type);
  const kinds = unitTypesOf(result.criteria).flatMap(({ id, title }) => {
    const members = byType.get(id);
    return members === undefined ? [] : [`${lowerType(title)} (${tally(members.length)})`];
  });
  return bodyOf(
    counts.length === 0 ? '' : `Số đơn vị thuộc đối tượng báo cáo: ${counts.join('; ')}.`,
    units.length === 0
      ? ''
      : `Tại thời điểm báo cáo có ${tally(units.length)} đơn vị, gồm: ${kinds.join('; ')}.`,
    known.length === 0 || newcomers === 0
      ? ''
      : `Trong đó ${tally(newcomers)} đơn vị mới tham gia, chưa phải báo cáo năm nào trong các năm có kết quả nên không tính vào các tỷ lệ của báo cáo này.`,
    successionWords(result),
  );
}

/** `phường, xã`, but `MTTQ` and `Mặt trận Tổ quốc` as they are. */
function lowerType(title: string): string {
  return title.startsWith('Mặt trận') ? title : lowerFirst(title);
}
