import { field } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import { type Nominee, nomineesOf } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { commonFields, inMovement, reviewSuffix, reviewWords } from '../words/review-and-movement.ts';
import { tally } from '../words/wording.ts';
import { casesByAward } from './council-cases.ts';
import { undecidedCases } from './nominated.ts';
import { precedenceNotes } from './precedence.ts';

/**
 * Danh sách trường hợp trình Hội đồng xem xét: what is left open, with what speaks for it and what is open. A working paper
 * of the meeting: it has no number, and who is put forward stands in the annex of the tờ trình.
 */
export const councilCases: ResultDocument = {
  id: 'danh-sach-trinh-hoi-dong',
  title: 'Danh sách trường hợp trình Hội đồng xem xét',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    const { undecided } = nomineesOf(context.result);
    return undecided.length === 0 ? [] : [modelOf(context, undecided)];
  },
};

function modelOf(context: DocumentContext, undecided: readonly Nominee[]): WordDocumentModel {
  const { result, office, date } = context;
  return {
    format: 'docx',
    name: `danh-sach-trinh-hoi-dong-${reviewSuffix(result)}`,
    template: 'danh-sach-trinh-hoi-dong',
    title: `Danh sách trường hợp trình Hội đồng xem xét ${reviewWords(result)}`,
    date,
    letterhead: { ...letterheadOf(office, 'list'), recipients: [office.council, 'Lưu: hồ sơ'] },
    fields: {
      ...commonFields(context, ['don_vi_lap', 'hoi_dong']),
      dot_xet: field(inMovement(result)),
      so_truong_hop: field(tally(undecided.length)),
    },
    blocks: {
      bang_can_xem_xet: [
        ...(result.review === 'annual'
          ? undecidedCases(context, undecided)
          : casesByAward(context, undecided)),
        ...precedenceNotes(context, undecided),
      ],
    },
  };
}
