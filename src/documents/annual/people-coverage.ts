import type { ReportRules } from '../../domain/report-rules.ts';
import type { UnitResult } from '../../domain/result.ts';
import { shareAside, tally } from '../words/wording.ts';

/**
 * How many of the people whom the units employ were scored, of those units that say how many they employ; and where these are
 * few, that the results below speak for them alone.
 */
export function peopleCoverage(submitted: readonly UnitResult[], rules: ReportRules, people: string): string {
  const { employed, scored } = coverageOf(submitted);
  if (employed === 0) {
    return `Các đơn vị không ghi tổng số ${people} nên chưa tính được tỷ lệ người được chấm điểm.`;
  }
  const isFew = scored * 100 < rules.standout.share * employed;
  return `${coverageFigure(submitted, rules)}${isFew ? ' Kết quả dưới đây chỉ nói về những người được chấm điểm, không suy ra cho toàn bộ.' : ''}`;
}

/** The figure alone, beside a later average; blank where nobody knows it. */
export function coverageFigure(submitted: readonly UnitResult[], rules: ReportRules): string {
  const { stating, employed, scored } = coverageOf(submitted);
  if (employed === 0) return '';
  const silent = submitted.length - stating.length;
  const aside = silent === 0 ? '' : `; ${tally(silent)} đơn vị không ghi tổng số`;
  return `Số được chấm điểm là ${tally(scored)}/${tally(employed)} người hiện có tại ${tally(stating.length)} đơn vị có ghi tổng số${shareAside(scored, employed, rules)}${aside}.`;
}

function coverageOf(submitted: readonly UnitResult[]) {
  const stating = submitted.filter(({ staffCount }) => staffCount !== null && staffCount > 0);
  return {
    stating,
    employed: stating.reduce((sum, { staffCount }) => sum + (staffCount ?? 0), 0),
    scored: stating.reduce((sum, { individuals }) => sum + individuals.length, 0),
  };
}
