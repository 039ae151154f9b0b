import type { Office } from '../../domain/profile.ts';
import type { ReviewResult } from '../../domain/result.ts';
import { field } from '../blocks.ts';
import type { Blocks, WordDocumentModel } from '../document-model.ts';
import { issuerName, issuerOf, letterheadBy, superiorOf } from '../letterhead.ts';
import type { DocumentContext } from '../result-document.ts';
import { commendation } from '../words/nominee-counts.ts';
import { pointsOrigin } from '../words/points-origin.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { achievements, lessonsToFill, shortcomings } from './assessment.ts';
import { type ReviewStatistics, reviewStatisticsOf } from './figures/review-statistics.ts';
import { groupsOverYears } from './groups.ts';
import { guidanceOfPeriod, guidingTexts, participants } from './guidance.ts';
import { honourBlocks } from './honours.ts';
import { unitMovers } from './movers.ts';
import { outcomesOverYears } from './outcomes.ts';
import { peopleOverYears } from './people.ts';
import { type RemarksOfPeriod, remarkBlocks, remarksOfPeriod } from './remarks.ts';
import { reportingOverYears } from './reporting.ts';
import { submissionYears } from './submission-years.ts';
import { successionsTable } from './successions.ts';
import { cityOverYears, partsOverYears } from './totals.ts';
import { criteriaOverYears } from './trend-table.ts';
import { unitYears } from './unit-years.ts';

/** What the blocks of a report on a review are made from. */
export type ReviewParts = {
  readonly result: ReviewResult;
  readonly statistics: ReviewStatistics;
  readonly remarks: RemarksOfPeriod;
};

/**
 * A report of the people's committee over the years of a review: what the interim and the final one share, and the
 * blocks of its own. None for a result that looks back on no years.
 */
export function reviewReport(
  context: DocumentContext,
  report: {
    readonly template: string;
    readonly title: string;
    /** The review in a column of proposals: `Sơ kết`. */
    readonly now: string;
    readonly ownBlocks: (parts: ReviewParts) => Blocks;
    readonly ownFields?: (parts: ReviewParts) => Readonly<Record<string, string>>;
  },
): readonly WordDocumentModel[] {
  const { result, office, date } = context;
  const { period, criteria } = result;
  if (period === undefined) return [];
  const review: ReviewResult = { ...result, period };
  const parts = {
    result: review,
    statistics: reviewStatisticsOf(review, context.reportRules),
    remarks: remarksOfPeriod(review, context.reportRules.letterEndings),
  };
  const years = `${period.from} - ${period.to}`;
  return [
    {
      format: 'docx',
      name: `${report.template}-${result.year}`,
      template: report.template,
      title: `${report.title} giai đoạn ${years}`,
      date,
      letterhead: letterheadBy(office, 'committee', 'BC', recipientsOf(office)),
      fields: {
        ...commonFields(context, ['ten_phong_trao', 'ke_hoach']),
        giai_doan: field(years),
        don_vi_ky: field(issuerName(office, 'committee')),
        phien_ban: field(criteria.version),
        nguon_thang_diem: field(pointsOrigin(criteria)),
        ...Object.fromEntries(
          Object.entries(report.ownFields?.(parts) ?? {}).map(([name, text]) => [name, field(text)]),
        ),
      },
      blocks: { ...sharedBlocks(context, parts, report.now), ...report.ownBlocks(parts) },
    },
  ];
}

function sharedBlocks(
  context: DocumentContext,
  { result, statistics, remarks }: ReviewParts,
  now: string,
): Blocks {
  return {
    ...guidanceOfPeriod(result),
    van_ban_chi_dao: guidingTexts(context),
    don_vi_tham_gia: participants(statistics, result),
    cong_tac_bao_cao: reportingOverYears(statistics),
    ket_qua_chung: cityOverYears(statistics),
    ket_qua_theo_cum: partsOverYears(statistics),
    ket_qua_theo_nhom: [
      ...outcomesOverYears(statistics),
      ...groupsOverYears(statistics, statistics.units, {
        whose: 'đơn vị',
        noun: 'đơn vị',
        whenEmpty: 'Chưa có năm nào có điểm theo nhóm tiêu chí của đơn vị.',
      }),
    ],
    tang_giam: unitMovers(statistics),
    ket_qua_ca_nhan: peopleOverYears(statistics),
    ...remarkBlocks(remarks, statistics),
    ...honourBlocks(result, statistics, now),
    de_nghi_khen_thuong: commendation(result, context.reportRules),
    ket_qua_noi_bat: achievements(statistics, remarks.practices),
    han_che: shortcomings(statistics),
    ...lessonsToFill(),
    bang_diem_cac_nam: unitYears(statistics, result),
    ...criteriaOverYears(statistics, result),
    bang_nop_cac_nam: submissionYears(statistics),
    bang_bien_dong: successionsTable(result),
  };
}

/**
 * As the profile names them; else the level above, the council, and those to whom the office's own reports go. The report
 * is addressed to nobody, so nobody is “as above”; and the committee's chairman signs it.
 */
function recipientsOf(office: Office): readonly string[] {
  const named = (recipients: readonly string[]) =>
    recipients.slice(0, -1).filter((name) => !/^Như trên/u.test(name));
  const own = named(issuerOf(office, 'committee').recipients ?? []);
  if (own.length > 0) return own;
  const superior = superiorOf(office);
  const others = named(office.recipients.report).filter((name) => !isHead(office, name));
  const hasCouncil = others.some((name) => name.startsWith('Hội đồng Thi đua'));
  return [
    ...(superior === null ? [] : [`${superior} (để báo cáo)`]),
    ...(hasCouncil ? [] : [office.council]),
    ...others,
  ];
}

/** Whether a recipient is the committee's chairman, also with the city's name left out. */
function isHead({ chairman }: Office, recipient: string): boolean {
  const bare = recipient.replace(/\s*\([^)]*\)$/u, '');
  return chairman.startsWith(bare);
}
