import type { ReportRules } from '../../domain/report-rules.ts';
import type { UnitResult } from '../../domain/result.ts';
import { shareAside, tally } from '../words/wording.ts';

/** How many of the people whom the units employ were scored; of those units that say how many they employ. */
export function peopleCoverage(submitted: readonly UnitResult[], rules: ReportRules, people: string): string {
  const stating = submitted.filter(({ staffCount }) => staffCount !== null && staffCount > 0);
  const silent = submitted.length - stating.length;
  if (stating.length === 0) {
    return `Các đơn vị không ghi tổng số ${people} nên chưa tính được tỷ lệ người được chấm điểm.`;
  }
  const employed = stating.reduce((sum, { staffCount }) => sum + (staffCount ?? 0), 0);
  const scored = stating.reduce((sum, { individuals }) => sum + individuals.length, 0);
  const isFew = scored * 100 < rules.standout.share * employed;
  const aside = silent === 0 ? '' : `; ${tally(silent)} đơn vị không ghi tổng số`;
  return `Số được chấm điểm là ${tally(scored)}/${tally(employed)} người hiện có tại ${tally(stating.length)} đơn vị có ghi tổng số${shareAside(scored, employed, rules)}${aside}.${isFew ? ' Kết quả dưới đây chỉ nói về những người được chấm điểm, không suy ra cho toàn bộ.' : ''}`;
}
