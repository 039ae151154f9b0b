import type { Result } from '../../domain/result.ts';
import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import { remarkLotsOf } from '../figures/shared-remarks.ts';
import { joined, quoted, tally } from '../words/wording.ts';
import { weakestLines } from './weaknesses.ts';

/** What the figures ask for next; the office adds its own tasks. */
export function direction(statistics: AnnualStatistics, result: Result): readonly Block[] {
  const { groups, people, missing, rejected, city } = statistics;
  const weak = [...weakestLines(groups), ...weakestLines(people.groups)].map(({ short }) => quoted(short));
  const practices = remarkLotsOf(result, 'good-practice').length;
  const unreported = missing.length + rejected.length;
  const incomplete = city.unscored.length - unreported;
  const items = [
    weak.length === 0
      ? ''
      : `Tập trung chỉ đạo khắc phục các nội dung có tỷ lệ điểm thấp nhất: ${joined(weak)}`,
    unreported === 0
      ? ''
      : `Đôn đốc ${tally(unreported)} đơn vị chưa có bản nộp sử dụng được (Phụ lục III) hoàn thành báo cáo`,
    incomplete <= 0
      ? ''
      : `Yêu cầu ${tally(incomplete)} đơn vị còn thiếu số liệu (Phụ lục IV) bổ sung để chấm điểm, xếp hạng`,
    practices === 0
      ? ''
      : `Nghiên cứu, nhân rộng ${tally(practices)} cách làm hay do các đơn vị giới thiệu (Phụ lục V)`,
  ].filter((item) => item !== '');
  return [
    ...(items.length === 0
      ? []
      : [paragraph('body', 'Từ kết quả tổng hợp, đề nghị chú trọng các nội dung sau:')]),
    ...dashes(items),
    paragraph(
      'body',
      toFill(
        'nêu phương hướng, nhiệm vụ, chỉ tiêu cụ thể của năm tiếp theo; phân công đơn vị chủ trì và thời hạn thực hiện',
      ),
    ),
  ];
}
