import type { NominationResult } from '../../domain/result.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { commonFields } from '../parts/common-fields.ts';
import { letterheadOf } from '../parts/letterhead.ts';
import { inMovement } from '../parts/movement-words.ts';
import type { Nominee } from '../parts/nominees.ts';
import { reviewSuffix, reviewWords } from '../parts/review-words.ts';
import { captionedTable, centre, field, headingRow, left, paragraph, row } from '../parts/runs.ts';
import { lotsOf } from '../parts/statistics.ts';
import { awardTitle } from '../parts/titles.ts';
import { clause } from '../parts/unranked-reasons.ts';
import { pointsOrDash, sentence, tally } from '../parts/wording.ts';
import { gradeKey, yearMarks } from '../parts/year-marks.ts';
import type { DocumentContext } from '../result-document.ts';

/** Danh sách trường hợp trình Hội đồng xem xét: what the tool leaves open, with what speaks for it and what is open. */
export function councilCases(context: DocumentContext, undecided: readonly Nominee[]): WordDocumentModel {
  const { result, office, date } = context;
  return {
    format: 'docx',
    name: `danh-sach-trinh-hoi-dong-${reviewSuffix(result)}`,
    template: 'danh-sach-trinh-hoi-dong',
    title: `Danh sách trường hợp trình Hội đồng xem xét ${reviewWords(result)}`,
    date,
    letterhead: letterheadOf(office, 'list'),
    fields: {
      ...commonFields(context, ['don_vi_lap', 'hoi_dong']),
      dot_xet: field(inMovement(result)),
      so_truong_hop: field(tally(undecided.length)),
    },
    blocks: { bang_can_xem_xet: casesByAward(context, undecided) },
  };
}

function casesByAward({ result }: DocumentContext, undecided: readonly Nominee[]): readonly Block[] {
  const rows = [...lotsOf(undecided, ({ nomination }) => nomination.award)].flatMap(([award, cases]) => [
    headingRow(`${awardTitle(result, award)}: ${tally(cases.length)} trường hợp`, 6),
    ...cases.map(({ nomination, unit, person }, index) => {
      const subject = nomination.subject === 'unit' ? unit : person;
      const marks = yearMarks(subject?.history ?? [], result);
      return row(
        centre(String(index + 1)),
        left(
          nomination.subject === 'unit' ? nomination.name : `${nomination.name}\n${person?.position ?? ''}`,
        ),
        left(nomination.subject === 'unit' ? '(tập thể)' : (unit?.name ?? nomination.unit)),
        left(`${pointsOrDash(subject?.total ?? null)}${marks === '' ? '' : ` (${marks})`}`),
        left(reasonsFor(nomination)),
        left(reasonsToWeigh(nomination)),
      );
    }),
  ]);
  return [
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 5],
        ['Tên tập thể, cá nhân', 20],
        ['Đơn vị công tác', 18],
        ['Điểm bình quân; điểm, xếp loại từng năm', 26],
        ['Điều kiện đã đạt', 36],
        ['Vấn đề cần Hội đồng xem xét', 36],
      ],
      rows,
      fontSize: 11,
      whenEmpty: 'Không có trường hợp nào cần Hội đồng xem xét riêng.',
    }),
    paragraph('note', `${gradeKey(result)}.`),
  ];
}

/** What is met, each sentence with its clause. */
function reasonsFor({ reasons }: NominationResult): string {
  return inOneSentence(reasons?.filter(({ outcome }) => outcome === 'met').map(said) ?? []);
}

/** What waits for the council, and what speaks against. */
function reasonsToWeigh({ reasons, open, because }: NominationResult): string {
  if (reasons === undefined) return inOneSentence(open ?? because);
  return inOneSentence(reasons.filter(({ outcome }) => outcome !== 'met').map(said));
}

function said({ because, clause: place }: { readonly because: string; readonly clause: string | null }) {
  const bare = because.replace(/[.\s]+$/u, '');
  return place === null ? bare : `${bare} (${place})`;
}

function inOneSentence(sentences: readonly string[]): string {
  return sentences.length === 0 ? '–' : `${sentence(sentences.map(clause).join('; '))}.`;
}
