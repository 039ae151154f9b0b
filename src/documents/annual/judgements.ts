import { type OutcomeTotal, percentOfTotal } from '../../domain/outcome.ts';
import { isEnough, type ReportRules } from '../../domain/report-rules.ts';
import type { Term } from '../../domain/term.ts';
import { upperFirst } from '../../text/letters.ts';
import type { AnnualStatistics, Grade } from '../figures/annual-statistics.ts';
import type { GroupStatistics, LineStatistics } from '../figures/group-statistics.ts';
import type { OutcomeLine } from '../figures/outcomes.ts';
import type { SayOutcome } from '../words/outcome-words.ts';
import { coverageOf, withCoverage } from '../words/outcome-words.ts';
import { partOf, percent, quoted, shareAside, tally } from '../words/wording.ts';

/** What a judgement is made from beside the group itself. */
export type Bench = {
  readonly term: Term;
  readonly statistics: AnnualStatistics;
  readonly grades: readonly Grade[];
  readonly rules: ReportRules;
  readonly say: SayOutcome;
  /** How the people that are judged are called together. */
  readonly people: string;
};

type KnownShare = { readonly line: OutcomeLine; readonly share: number; readonly total: OutcomeTotal };

/** One judgement of a group by the units, then its proof: sums of what they did, the table of points left to itself. */
export function judgeUnits(
  group: GroupStatistics<unknown>,
  lines: readonly OutcomeLine[],
  bench: Bench,
): readonly string[] {
  const { statistics } = bench;
  const asked = statistics.city.units.length - group.notApplicable;
  return [
    levelOf(group, statistics.groups, { noun: 'đơn vị', subject: 'units', of: asked }, bench),
    ...proofOf(lines, bench),
    ...undoneIn(lines),
    ...casesIn(lines, bench),
  ];
}

/** One judgement of a group by the people, with the criteria that make it so. */
export function judgePeople(group: GroupStatistics<unknown>, bench: Bench): readonly string[] {
  const { people } = bench.statistics;
  const asked = people.members.length - group.notApplicable;
  const level = levelOf(group, people.groups, { noun: 'người', subject: 'people', of: asked }, bench);
  const { points, full } = group;
  if (points === null || full.length === points.count) return [level];
  const ofFull =
    full.length === 0
      ? ''
      : `${partOf(full.length, points.count, bench.rules)} người đạt điểm tối đa${shareAside(full.length, points.count, bench.rules)}.`;
  return [level, strongAndWeak(group.lines, bench.rules), ofFull];
}

type Whose = {
  readonly noun: string;
  readonly subject: 'units' | 'people';
  /** Whom the group is for. */
  readonly of: number;
};

/** How the group stands: by the plan's own grades, and among the other groups; nothing of too few. */
function levelOf(
  { points, percent: share, full }: GroupStatistics<unknown>,
  groups: readonly GroupStatistics<unknown>[],
  { noun, subject, of }: Whose,
  { grades, rules }: Bench,
): string {
  if (points === null || share === null) return `Chưa có ${noun} nào đủ căn cứ tính điểm nhóm này.`;
  const coverage = `${tally(points.count)}/${tally(of)} ${noun}`;
  if (!isEnough(rules, subject, points.count, of)) {
    return points.count === of
      ? `Chỉ có ${tally(of)} ${noun} thuộc nhóm này, chưa đủ để đánh giá chung.`
      : `Mới có ${coverage} có điểm của nhóm, chưa đủ để đánh giá chung.`;
  }
  if (full.length === points.count) return `${upperFirst(coverage)} có điểm đều đạt điểm tối đa.`;
  const level = `${percent(share)} điểm tối đa, mức ${gradeAt(share, grades)}, ${coverage} có điểm`;
  const others = groups.flatMap((each) => each.percent ?? []);
  const [best, worst] = [Math.max(...others), Math.min(...others)];
  const isApart = others.length > 1 && best - worst >= rules.standout.gap;
  if (isApart && share === best) return `Là nội dung đạt cao nhất trong các nhóm (${level}).`;
  if (isApart && share === worst) return `Là nội dung đạt thấp nhất trong các nhóm (${level}).`;
  return `Đạt ${level}.`;
}

function gradeAt(share: number, grades: readonly Grade[]): string {
  const reached = grades.find(({ from }) => share >= from);
  return reached?.title ?? grades.at(-1)?.title ?? '';
}

/** What was done: the best and the weakest share with where it is weakest, and what there is to count. */
function proofOf(lines: readonly OutcomeLine[], bench: Bench): readonly string[] {
  const { rules, say } = bench;
  const known = lines.filter(
    ({ city }) => city.added > 0 && isEnough(rules, 'units', city.added, city.of - city.notApplicable),
  );
  const counts = known
    .filter(({ sum, city }) => sum === 'count' && city.part > 0)
    .map((line) => `${say(line, line.city)} (${tally(line.city.reached)}/${tally(line.city.added)} đơn vị)`);
  const chosen = known
    .filter(({ kind, sum }) => kind !== 'yes-no' && sum === 'choice')
    .flatMap(commonestChoice);
  // Lists that are ticked off say less than work done: they speak where nothing else does.
  const shares = sharesOf(known, 'share');
  return [
    ...sayShares(shares.length > 0 ? shares : sharesOf(known, 'items'), bench),
    counts.length === 0 ? '' : `Cộng các đơn vị đã ${counts.join('; ')}.`,
    ...chosen,
  ];
}

/** The highest first. */
function sharesOf(lines: readonly OutcomeLine[], sum: OutcomeLine['sum']): readonly KnownShare[] {
  return lines
    .flatMap((line): readonly KnownShare[] => {
      const share = percentOfTotal(line.city);
      return line.sum !== sum || share === null ? [] : [{ line, share, total: line.city }];
    })
    .sort((a, b) => b.share - a.share);
}

function sayShares(shares: readonly KnownShare[], bench: Bench): readonly string[] {
  const said = ({ line, total }: KnownShare) => withCoverage(bench.say(line, total), total);
  const [best] = shares;
  const weakest = shares.at(-1);
  if (best === undefined || weakest === undefined) return [];
  if (best === weakest) return [`Cộng các đơn vị: ${said(best)}${weakestPart(best, bench)}.`];
  if (best.share - weakest.share < bench.rules.standout.gap) {
    return [`Kết quả khá đều: ${shares.map(said).join('; ')}.`];
  }
  return [`Rõ nhất là ${said(best)}; còn thấp là ${said(weakest)}${weakestPart(weakest, bench)}.`];
}

/** `“Mức xanh, sạch, đẹp”: 36/70 đơn vị ở mức Tốt.` */
function commonestChoice({ short, city }: OutcomeLine): readonly string[] {
  return city.choices
    .toSorted((a, b) => b.units - a.units)
    .slice(0, 1)
    .map(
      ({ choice, units }) =>
        `${quoted(short)}: ${tally(units)}/${tally(city.added)} đơn vị ở mức ${quoted(choice)}.`,
    );
}

/** The kind of unit that drags a share down, where one is clearly below the whole. */
function weakestPart({ line, share }: KnownShare, { statistics, rules }: Bench): string {
  const parts = statistics.types
    .flatMap(({ title, units }) => {
      const total = line.totalOf(units);
      const part = percentOfTotal(total);
      const isKnown = isEnough(rules, 'units', total.added, total.of - total.notApplicable);
      return part === null || !isKnown ? [] : [{ title, total, part }];
    })
    .sort((a, b) => a.part - b.part);
  const [lowest] = parts;
  if (lowest === undefined || lowest.part > share - rules.standout.gap) return '';
  const { title, total, part } = lowest;
  return `, thấp nhất ở loại hình ${quoted(title)} (${percent(part)}, ${coverageOf(total)} đơn vị)`;
}

/** What most units say that they have not done. */
function undoneIn(lines: readonly OutcomeLine[]): readonly string[] {
  const undone = lines
    .filter(({ kind }) => kind === 'yes-no')
    .flatMap(({ short, city }) => {
      const no = city.choices.find(({ choice }) => choice === 'Không')?.units ?? 0;
      return no === 0 ? [] : [{ short, no, city }];
    })
    .sort((a, b) => b.no - a.no);
  const [most] = undone;
  if (most === undefined) return [];
  return [`${tally(most.no)}/${tally(most.city.added)} đơn vị trả lời chưa có ${quoted(most.short)}.`];
}

/** Things that went wrong, counted; that there were none is said as well. */
function casesIn(lines: readonly OutcomeLine[], { say }: Bench): readonly string[] {
  return lines
    .filter(({ sum, city }) => sum === 'cases' && city.added > 0)
    .map((line) => {
      const { city, short } = line;
      return city.part === 0
        ? `${quoted(short)}: ${tally(city.added)} đơn vị báo cáo đều không có.`
        : `Có ${say(line, city)} tại ${tally(city.reached)}/${tally(city.added)} đơn vị báo cáo.`;
    });
}

/** The criteria with the highest and the lowest share of points, where they are apart. */
function strongAndWeak(lines: readonly LineStatistics[], { standout }: ReportRules): string {
  const known = lines
    .flatMap(({ short, percent: share }) => (share === null ? [] : [{ short, share }]))
    .sort((a, b) => b.share - a.share);
  const [best] = known;
  const weakest = known.at(-1);
  if (best === undefined || weakest === undefined || known.length < 2) return '';
  if (best.share === weakest.share) return `Các nội dung đều đạt ${percent(best.share)}.`;
  if (best.share - weakest.share < standout.gap) {
    return `Các nội dung đạt khá đều, từ ${percent(weakest.share)} đến ${percent(best.share)}.`;
  }
  return `Làm tốt nhất là ${quoted(best.short)} (${percent(best.share)}), còn hạn chế ở ${quoted(weakest.short)} (${percent(weakest.share)}).`;
}
