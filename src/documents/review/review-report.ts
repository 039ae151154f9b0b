import type { Office } from '../../domain/profile.ts';
import type { Result, ReviewResult } from '../../domain/result.ts';
import { field } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { issuerName, issuerOf, letterheadBy, superiorOf } from '../issuers.ts';
import type { DocumentContext } from '../result-document.ts';
import { commonFields } from '../words/common-fields.ts';

/** The result of a review; null for one that looks back on no years. */
export function asReview(result: Result): ReviewResult | null {
  const { period } = result;
  return period === undefined ? null : { ...result, period };
}

/** A report of the people's committee over the years of a review. */
export function reviewReport(
  context: DocumentContext,
  { period }: ReviewResult,
  words: { readonly template: string; readonly title: string; readonly blocks: WordDocumentModel['blocks'] },
): WordDocumentModel {
  const { result, office, date } = context;
  const years = `${period.from} - ${period.to}`;
  return {
    format: 'docx',
    name: `${words.template}-${result.year}`,
    template: words.template,
    title: `${words.title} giai đoạn ${years}`,
    date,
    letterhead: letterheadBy(office, 'committee', 'BC', recipientsOf(office)),
    fields: {
      ...commonFields(context, ['ten_phong_trao', 'ke_hoach']),
      giai_doan: field(years),
      don_vi_ky: field(issuerName(office, 'committee')),
      phien_ban: field(result.criteria.version),
      nguon_thang_diem: field(result.criteria.pointsOrigin.replace(/[.\s]+$/u, '')),
    },
    blocks: words.blocks satisfies Readonly<Record<string, readonly Block[]>>,
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
