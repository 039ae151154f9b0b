import { isOfOwnLevel } from '../../domain/award.ts';
import type { AwardResult, Result } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { dashes, field, paragraph, toFill } from '../blocks.ts';
import type { Letterhead, Paragraph, WordDocumentModel } from '../document-model.ts';
import { type Nominees, nomineesOf } from '../figures/nominees.ts';
import { issuerName, issuerOf, letterheadBy } from '../letterhead.ts';
import { clauseCitations } from '../letters/legal-grounds.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { ownDecisionSigner } from '../signers.ts';
import { citation, lawCitations } from '../words/legal-bases.ts';
import { awardItems, nomineeCounts } from '../words/nominee-counts.ts';
import { commonFields, occasionWords, planCitation, reviewSuffix } from '../words/review-and-movement.ts';
import { tally } from '../words/wording.ts';
import { grantedIndividuals, grantedUnits } from './granted.ts';

/**
 * Dự thảo Quyết định tặng Giấy khen (NĐ 30/2020, PL III, mẫu 1.2) for the awards that the city's chairman grants;
 * written once the council has met.
 */
export const commendationDecision: ResultDocument = {
  id: 'quyet-dinh-tang-giay-khen',
  title: 'Dự thảo Quyết định tặng Giấy khen',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    const nominees = cityNominees(context.result);
    const isEmpty = nominees.units.length + nominees.individuals.length === 0;
    return context.result.meeting === undefined || isEmpty ? [] : [modelOf(context, nominees)];
  },
};

function modelOf(context: DocumentContext, nominees: Nominees): WordDocumentModel {
  const { result, office, date } = context;
  const chairman = `Chủ tịch ${issuerName(office, 'committee')}`;
  return {
    format: 'docx',
    name: `quyet-dinh-tang-giay-khen-${reviewSuffix(result)}`,
    template: 'quyet-dinh-tang-giay-khen',
    title: `Dự thảo Quyết định tặng Giấy khen ${occasionWords(result)}`,
    date,
    letterhead: decisionLetterhead(context),
    fields: {
      ...commonFields(context, ['ten_phong_trao']),
      ky_xet: field(occasionWords(result)),
      tham_quyen: field(chairman.toLocaleUpperCase('vi')),
      chu_tich_ubnd: field(chairman),
      uy_ban: field(issuerName(office, 'committee')),
      so_duoc_tang: field(nomineeCounts(nominees)),
      hinh_thuc: field(awardTitlesOf(nominees)),
      so_tap_the: field(tally(nominees.units.length)),
      so_ca_nhan: field(tally(nominees.individuals.length)),
      tien_thuong: [toFill('mức tiền thưởng, theo quy định hiện hành tại ngày ký; không có thì bỏ Điều này')],
      nguon_kinh_phi: [toFill('nguồn kinh phí')],
    },
    blocks: {
      can_cu: bases(context),
      so_luong: countsByAward(nominees),
      bang_tap_the: grantedUnits(nominees),
      bang_ca_nhan: grantedIndividuals(nominees),
    },
  };
}

function decisionLetterhead({ office }: DocumentContext): Letterhead {
  const letterhead = letterheadBy(office, 'committee', 'QĐ', ['Như Điều 3']);
  // Until it is signed a decision is a draft, whatever else holds.
  return { ...letterhead, isDraft: true, signer: ownDecisionSigner(office, issuerOf(office, 'committee')) };
}

function bases(context: DocumentContext): readonly Paragraph[] {
  const { result, office } = context;
  const { meeting } = result;
  const day = meeting?.date ?? null;
  return [
    ...lawCitations(context),
    citation(`Căn cứ ${planCitation(result)}`),
    ...clauseCitations(context, ownAwards(result)),
    citation(
      `Căn cứ Biên bản họp ${office.council} ngày`,
      day === null ? toFill('ngày họp') : { text: formatShortDate(day) },
    ),
    paragraph(
      'basis',
      `Theo đề nghị của Trưởng ${office.issuingAgency.replace(/^Phòng/u, 'phòng')} tại Tờ trình số `,
      toFill('số, ngày của Tờ trình'),
      '.',
    ),
  ];
}

/** Said apart only where there is more than one award; else Điều 1 has said it. */
function countsByAward(nominees: Nominees): readonly Paragraph[] {
  const items = awardItems(nominees);
  return items.length < 2 ? [] : [paragraph('body', 'Trong đó:'), ...dashes(items)];
}

function awardTitlesOf({ unitAwards, individualAwards }: Nominees): string {
  return [...new Set([...unitAwards, ...individualAwards].map(({ title }) => title))].join(', ');
}

/** Awards that the chairman grants himself. */
function ownAwards({ criteria }: Result): readonly AwardResult[] {
  return criteria.awards.filter((award) => isOfOwnLevel(criteria, award));
}

/** Those put forward for awards that the city's own chairman grants; the others need a decision from above. */
function cityNominees(result: Result): Nominees {
  const city = new Set(ownAwards(result).map(({ id }) => id));
  return nomineesOf({ ...result, nominations: result.nominations.filter(({ award }) => city.has(award)) });
}
