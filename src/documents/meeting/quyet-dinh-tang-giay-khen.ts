import { isOfOwnLevel } from '../../domain/award.ts';
import type { Office } from '../../domain/profile.ts';
import type { AwardResult, Result } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { upperFirst } from '../../text/letters.ts';
import { field, paragraph, toFill } from '../blocks.ts';
import type { Block, Letterhead, Paragraph, WordDocumentModel } from '../document-model.ts';
import { type Nominees, nomineesOf, onlyListOf } from '../figures/nominees.ts';
import { issuerName, issuerOf, letterheadBy } from '../letterhead.ts';
import { clauseCitations } from '../letters/legal-grounds.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { ownDecisionSigner } from '../signers.ts';
import { citation, lawCitations } from '../words/legal-bases.ts';
import { byAwardList, nomineeCounts, titlesOf } from '../words/nominee-counts.ts';
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
  const chairman = headOf(office);
  const { template, titled } = formFor(office, nominees);
  return {
    format: 'docx',
    name: `${template}-${reviewSuffix(result)}`,
    template,
    title: `Dự thảo Quyết định ${titled} ${occasionWords(result)}`,
    date,
    letterhead: decisionLetterhead(context),
    fields: {
      ...commonFields(context, ['ten_phong_trao']),
      ky_xet: field(occasionWords(result)),
      tham_quyen: field(chairman.toLocaleUpperCase('vi')),
      chu_tich_ubnd: field(chairman),
      // The general form names no office of the committee's own.
      ...(template === 'quyet-dinh-tang-giay-khen' && { uy_ban: field(issuerName(office, 'committee')) }),
      so_duoc_tang: field(nomineeCounts(nominees)),
      hinh_thuc: field(titlesOf(nominees).join(', ')),
      so_tap_the: field(tally(nominees.units.length)),
      so_ca_nhan: field(tally(nominees.individuals.length)),
      tien_thuong: [toFill('mức tiền thưởng, theo quy định hiện hành tại ngày ký; không có thì bỏ Điều này')],
      nguon_kinh_phi: [toFill('nguồn kinh phí')],
    },
    ...onlyListOf(nominees),
    blocks: {
      can_cu: bases(context),
      so_luong: countsByAward(nominees),
      bang_tap_the: grantedUnits(nominees),
      bang_ca_nhan: grantedIndividuals(nominees),
    },
  };
}

/** Who decides, in full: of a people's committee its chairman, else as the profile names the head. */
function headOf(office: Office): string {
  const committee = issuerName(office, 'committee');
  return isPeoplesCommittee(committee) ? `Chủ tịch ${committee}` : office.chairman;
}

/** A committee's Giấy khen have a form of their own; any other award, and any other office, the general one. */
function formFor(office: Office, { unitAwards, individualAwards }: Nominees) {
  const isCertificate = [...unitAwards, ...individualAwards].every(({ title }) => /^giấy khen/iu.test(title));
  return isCertificate && isPeoplesCommittee(issuerName(office, 'committee'))
    ? { template: 'quyet-dinh-tang-giay-khen', titled: 'tặng Giấy khen' }
    : { template: 'quyet-dinh-khen-thuong', titled: 'khen thưởng' };
}

function isPeoplesCommittee(name: string): boolean {
  return /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?:\s|$)/iu.test(name);
}

/** `Trưởng phòng Nội vụ`, `Giám đốc Sở Nội vụ`, `Chánh Văn phòng`: the head of the standing office, whoever signs for it. */
function proposerOf({ issuingAgency, signer }: Office): string {
  if (/^phòng(?:\s|$)/iu.test(issuingAgency)) return `Trưởng ${issuingAgency.replace(/^Phòng/u, 'phòng')}`;
  const words = inSmallLetters(signer.position)
    .replace(/^phó\s+/iu, '')
    .split(/\s+/u);
  // `Chánh Văn phòng` of the `Văn phòng Ủy ban`: what both say is said once.
  const shared = words.findIndex((_, at) => beginsWith(issuingAgency, words.slice(at).join(' ')));
  return upperFirst([...(shared < 0 ? words : words.slice(0, shared)), issuingAgency].join(' '));
}

/** A post that is typed in capitals, as it stands below a paper. */
function inSmallLetters(position: string): string {
  return position === position.toLocaleUpperCase('vi') ? position.toLocaleLowerCase('vi') : position;
}

function beginsWith(name: string, words: string): boolean {
  return `${name} `.toLocaleLowerCase('vi').startsWith(`${words} `.toLocaleLowerCase('vi'));
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
      `Theo đề nghị của ${proposerOf(office)} tại Tờ trình số `,
      toFill('số, ngày của Tờ trình'),
      '.',
    ),
  ];
}

/** Said apart only where there is more than one award; else Điều 1 has said it. */
function countsByAward(nominees: Nominees): readonly Block[] {
  const list = byAwardList(nominees);
  return list.length === 0 ? [] : [paragraph('body', 'Trong đó:'), ...list];
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
