import { termKey, termWords } from '../../domain/term.ts';
import { bodyOf, field } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import { awardsByLevel, type LevelAwards } from '../figures/by-level.ts';
import { isPutForward, nomineesOf, onlyListOf } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import { nominatedIndividuals, nominatedUnits } from '../lists/nominated.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { byAwardEnd, byAwardList, directShare, nomineeCounts, setApart } from '../words/nominee-counts.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { considered, minutesEnclosed } from './considered.ts';
import { legalGrounds } from './legal-grounds.ts';
import { levelLetter } from './level-letter.ts';
import { requestOf } from './route.ts';

/**
 * Tờ trình for the commendations, one for each level of award, with the list of who is put forward as its annex; none is
 * written where nobody is.
 */
export const submissionLetter: ResultDocument = {
  id: 'to-trinh',
  title: 'Tờ trình đề nghị khen thưởng',
  reviews: ['annual', 'interim', 'final'],
  build: (context) =>
    awardsByLevel(context.result).map((ofLevel) =>
      context.result.review === 'annual' && ofLevel.isOwn
        ? annualLetter(context, ofLevel)
        : levelLetter(context, ofLevel),
    ),
};

/** The year's own tờ trình, of the office to its chairman. */
function annualLetter(context: DocumentContext, { level, nominees, awards }: LevelAwards): WordDocumentModel {
  const { result, office, date } = context;
  const own = awards.filter(({ id }) => isPutForward(nominees, id));
  return {
    format: 'docx',
    name: `to-trinh-${termKey(result)}`,
    template: 'to-trinh',
    title: `Tờ trình đề nghị khen thưởng ${termWords(result)}`,
    date,
    letterhead: letterheadOf(office, 'submission'),
    fields: {
      ...commonFields(context, ['nam', 'ky', 'ten_phong_trao', 'don_vi_lap', 'chu_tich']),
      viec_de_nghi: field(requestOf(level, own)),
      so_de_nghi: field(nomineeCounts(nominees)),
      gom: field(byAwardEnd(nominees)),
      da_xem_xet: considered(context),
      bien_ban: minutesEnclosed(context),
    },
    ...onlyListOf(nominees),
    blocks: {
      can_cu: legalGrounds(context, own),
      hinh_thuc: byAwardList(nominees),
      ghi_chu: bodyOf(directShare(nominees, context.reportRules), setApart(nomineesOf(result), result)),
      bang_tap_the: nominatedUnits(nominees, result),
      bang_ca_nhan: nominatedIndividuals(nominees, result),
    },
  };
}
