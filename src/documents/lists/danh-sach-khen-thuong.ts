import { bodyOf, dashes, field, paragraph } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import { awardsByLevel } from '../figures/by-level.ts';
import { type Nominees, nomineesOf } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { awardItems, directShare, nomineeCounts } from '../words/nominee-counts.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { tally } from '../words/wording.ts';
import { awardList } from './award-list.ts';
import { councilCases } from './council-cases.ts';
import { nominatedIndividuals, nominatedUnits, undecidedCases } from './nominated.ts';

/** Danh sách tập thể, cá nhân đề nghị khen thưởng: one of all the year's, or at a review one for each award. */
export const commendationList: ResultDocument = {
  id: 'danh-sach-khen-thuong',
  title: 'Danh sách đề nghị khen thưởng',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    if (context.result.review !== 'annual') return reviewLists(context);
    const nominees = nomineesOf(context.result);
    const { units, individuals, undecided } = nominees;
    return units.length + individuals.length + undecided.length === 0 ? [] : [modelOf(context, nominees)];
  },
};

function modelOf(context: DocumentContext, nominees: Nominees): WordDocumentModel {
  const { result, office, date } = context;
  return {
    format: 'docx',
    name: `danh-sach-khen-thuong-${result.year}`,
    template: 'danh-sach-khen-thuong',
    title: `Danh sách đề nghị khen thưởng năm ${result.year}`,
    date,
    letterhead: letterheadOf(office, 'list'),
    fields: {
      ...commonFields(context, ['nam', 'ten_phong_trao', 'don_vi_lap', 'hoi_dong']),
      ky_hieu_to_trinh: field(office.symbols.submission),
    },
    blocks: {
      tong_so: totals(nominees),
      bang_tap_the: nominatedUnits(nominees, result),
      bang_ca_nhan: [
        ...nominatedIndividuals(nominees, result),
        ...(nominees.individuals.length === 0 ? [] : [paragraph('note', directShare(nominees))]),
      ],
      bang_can_xem_xet: undecidedCases(nominees, result),
    },
  };
}

function totals(nominees: Nominees) {
  const { undecided } = nominees;
  const items = awardItems(nominees);
  const pending =
    undecided.length === 0
      ? 'Không có trường hợp nào cần Hội đồng xem xét riêng (Phụ lục III).'
      : `${tally(undecided.length)} trường hợp cần Hội đồng xem xét, quyết định (Phụ lục III), không tính trong số đề nghị trên.`;
  if (items.length === 0) return bodyOf('Không có tập thể, cá nhân nào được đề nghị khen thưởng.', pending);
  return [
    paragraph('body', `Tổng số đề nghị khen thưởng: ${nomineeCounts(nominees)}, gồm:`),
    ...dashes(items),
    ...bodyOf(
      'Danh sách tập thể tại Phụ lục I, danh sách cá nhân tại Phụ lục II.',
      directShare(nominees),
      pending,
    ),
  ];
}

/** A review's lists: one for each award that somebody is put forward for, and one of what the council must decide. */
function reviewLists(context: DocumentContext): readonly WordDocumentModel[] {
  const lists = awardsByLevel(context.result).flatMap((ofLevel) =>
    [...new Set(ofLevel.awards.map(({ id }) => id))].flatMap((award) => {
      const nominees = nomineesOf(context.result, (id) => id === award);
      return nominees.units.length + nominees.individuals.length === 0
        ? []
        : [awardList(context, ofLevel, award, nominees)];
    }),
  );
  const { undecided } = nomineesOf(context.result);
  return undecided.length === 0 ? lists : [...lists, councilCases(context, undecided)];
}
