import { bodyOf, dashes, field } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import { awardsByLevel, type LevelAwards } from '../figures/by-level.ts';
import { type Nominees, nomineesOf } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { awardItems, directShare, nomineeCounts } from '../words/nominee-counts.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { tally } from '../words/wording.ts';
import { legalGrounds } from './legal-grounds.ts';
import { levelLetter } from './level-letter.ts';

/** Tờ trình for the commendations, one for each level of award; none is written where nobody is put forward. */
export const submissionLetter: ResultDocument = {
  id: 'to-trinh',
  title: 'Tờ trình đề nghị khen thưởng',
  reviews: ['annual', 'interim', 'final'],
  build: (context) =>
    awardsByLevel(context.result).map((ofLevel) =>
      context.result.review === 'annual' && ofLevel.level === 'city'
        ? annualLetter(context, ofLevel)
        : levelLetter(context, ofLevel),
    ),
};

/** The year's own tờ trình, of the office to its chairman. */
function annualLetter(context: DocumentContext, { nominees }: LevelAwards): WordDocumentModel {
  const { result, office, date } = context;
  return {
    format: 'docx',
    name: `to-trinh-${result.year}`,
    template: 'to-trinh',
    title: `Tờ trình đề nghị khen thưởng năm ${result.year}`,
    date,
    letterhead: letterheadOf(office, 'submission'),
    fields: {
      ...commonFields(context, ['nam', 'ten_phong_trao', 'don_vi_lap', 'hoi_dong', 'chu_tich']),
      so_de_nghi: field(nomineeCounts(nominees)),
    },
    blocks: {
      can_cu: legalGrounds(context),
      hinh_thuc: dashes(awardItems(nominees)),
      ghi_chu: bodyOf(directShare(nominees), pending(nomineesOf(result))),
    },
  };
}

function pending({ undecided }: Nominees): string {
  return undecided.length === 0
    ? ''
    : `${tally(undecided.length)} trường hợp còn vấn đề cần Hội đồng xem xét được lập riêng tại Phụ lục III của Danh sách, không tính trong số đề nghị trên.`;
}
