import { lineNames } from '../domain/line-number.ts';
import type { Result, UnitResult } from '../domain/result.ts';
import { formatPoints } from '../text/numbers.ts';
import { awardEdges } from './award-edges.ts';
import type { InspectionRules } from './rules.ts';

/** The code of a line whose evidence is missing. */
const MISSING_EVIDENCE = 'TD2304';
const LINES_NAMED = 4;

/** How much there is to look at in a unit, and why. */
export type Risk = {
  /** Sum of the weights, to two decimals. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Lines that an inspection should compare with the unit's records, in the order of the criteria. */
  readonly lines: readonly string[];
};

/** What is known of earlier years. */
export type InspectionHistory = {
  /** Earlier years of which the council's verified points are kept; none: nothing is known, so nothing is said. */
  readonly years: readonly number[];
  /** Units whose points the council verified in any of them, or in those of the units that they took over. */
  readonly inspected: ReadonlySet<string>;
};

/** Weighs every unit of a year. */
export function risksOf(
  result: Result,
  { risks }: InspectionRules,
  history: InspectionHistory,
): ReadonlyMap<string, Risk> {
  const edgeOf = awardEdges(result);
  const unproven = unprovenLines(result);
  const nameOf = lineNames(result);
  return new Map(
    result.units.map((unit) => {
      const signs = [
        difference(unit, risks.difference, nameOf),
        noSubmission(unit, risks.noSubmission),
        openLines(unit, risks.openLines, nameOf),
        missingEvidence(unproven(unit), risks.missingEvidence),
        neverInspected(unit, risks.neverInspected, history),
        nearAward(edgeOf(unit.id), risks.nearAward),
      ].filter((sign) => sign !== null);
      const lines = new Set(signs.flatMap((sign) => sign.lines));
      return [
        unit.id,
        {
          score: Math.round(signs.reduce((sum, sign) => sum + sign.weight, 0) * 100) / 100,
          reasons: signs.map(({ reason }) => reason),
          lines: unit.lines.map(({ criterion }) => criterion).filter((id) => lines.has(id)),
        },
      ];
    }),
  );
}

type Sign = { readonly weight: number; readonly reason: string; readonly lines: readonly string[] };
type Graded = InspectionRules['risks']['difference'];

function difference({ lines }: UnitResult, rule: Graded, nameOf: NameOf): Sign | null {
  const apart = lines.flatMap(({ criterion, selfPoints, points }) =>
    selfPoints === null || points === null || selfPoints === points
      ? []
      : [{ criterion, by: Math.abs(Math.round(selfPoints * 100) - Math.round(points * 100)) / 100 }],
  );
  if (apart.length === 0) return null;
  const sum = apart.reduce((total, { by }) => total + Math.round(by * 100), 0) / 100;
  const ids = apart.map(({ criterion }) => criterion);
  const reason = `điểm tự chấm lệch điểm tính lại ${formatPoints(sum)} điểm ở ${counted(ids, nameOf)}`;
  return { weight: graded(sum, rule), reason, lines: ids };
}

function noSubmission(
  { submission, lines }: UnitResult,
  { weight }: { readonly weight: number },
): Sign | null {
  if (lines.length > 0) return null;
  const reason = submission === 'rejected' ? 'báo cáo không sử dụng được' : 'chưa nộp báo cáo';
  return { weight, reason, lines: [] };
}

function openLines({ lines }: UnitResult, rule: Graded, nameOf: NameOf): Sign | null {
  const open = lines.filter(({ status }) => status === 'needs-review' || status === 'unreadable');
  if (open.length === 0) return null;
  const ids = open.map(({ criterion }) => criterion);
  const reason = `${counted(ids, nameOf)} chưa trả lời hoặc không đọc được`;
  return { weight: graded(ids.length, rule), reason, lines: ids };
}

function missingEvidence({ count, lines }: Unproven, rule: Graded): Sign | null {
  if (count === 0) return null;
  return { weight: graded(count, rule), reason: `${count} tiêu chí thiếu minh chứng`, lines };
}

function neverInspected(
  { id }: UnitResult,
  { weight }: { readonly weight: number },
  { years, inspected }: InspectionHistory,
): Sign | null {
  if (years.length === 0 || inspected.has(id)) return null;
  return {
    weight,
    reason: `chưa được thẩm định lần nào (đã có bảng thẩm định năm ${years.join(', ')})`,
    lines: [],
  };
}

function nearAward(
  edge: number | null,
  { weight, within }: InspectionRules['risks']['nearAward'],
): Sign | null {
  if (edge === null || edge > within) return null;
  const reason =
    edge === 0
      ? 'đứng đúng ranh giới được đề nghị khen thưởng trong cụm'
      : `chỉ cách ranh giới được đề nghị khen thưởng trong cụm ${formatPoints(edge)} điểm`;
  return { weight, reason, lines: [] };
}

/** In proportion up to the full weight. */
function graded(amount: number, { weight, fullAt }: Graded): number {
  return weight * Math.min(1, amount / fullAt);
}

function counted(ids: readonly string[], nameOf: NameOf): string {
  return ids.length > LINES_NAMED ? `${ids.length} tiêu chí` : `tiêu chí ${ids.map(nameOf).join(', ')}`;
}

/** A line by its number and title, as whoever reads the plan knows it. */
type NameOf = (id: string) => string;

/** Lines without evidence; of an older result, which does not say which they are, only how many. */
type Unproven = { readonly count: number; readonly lines: readonly string[] };

/** As the result has them; else by their remarks: some name the unit, all name its file. */
function unprovenLines({ diagnostics }: Result): (unit: UnitResult) => Unproven {
  const remarks = diagnostics.filter(({ code }) => code === MISSING_EVIDENCE);
  return ({ id, file, withoutEvidence }) => {
    if (withoutEvidence !== undefined) return { count: withoutEvidence.length, lines: withoutEvidence };
    const own = remarks.filter((remark) => remark.unit === id || (file !== null && remark.file === file));
    return { count: own.length, lines: [] };
  };
}
