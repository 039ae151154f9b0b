import type { Paragraph, Run, WordDocumentModel } from './document-model.ts';
import { commonFields } from './parts/common-fields.ts';
import { letterheadOf } from './parts/letterhead.ts';
import { type Nominees, nomineesOf } from './parts/nominees.ts';
import { bodyOf, dashes, field, paragraph, toFill } from './parts/runs.ts';
import { awardItems, directShare, nomineeCounts } from './parts/sections/commendation.ts';
import { planCitation } from './parts/titles.ts';
import { tally } from './parts/wording.ts';
import type { DocumentContext, ResultDocument } from './result-document.ts';

/** Tờ trình to the chairman for the year's commendations; none is written where nobody is put forward. */
export const submissionLetter: ResultDocument = {
  id: 'to-trinh',
  title: 'Tờ trình đề nghị khen thưởng',
  reviews: ['annual'],
  build: (context) => {
    const nominees = nomineesOf(context.result);
    return nominees.units.length + nominees.individuals.length === 0 ? [] : [modelOf(context, nominees)];
  },
};

function modelOf(context: DocumentContext, nominees: Nominees): WordDocumentModel {
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
      can_cu: legalBases(context),
      hinh_thuc: dashes(awardItems(nominees)),
      ghi_chu: bodyOf(directShare(nominees), pending(nominees)),
    },
  };
}

/** Căn cứ, each ending in `;`; a text that the office has not yet compared carries a mark. */
function legalBases({ result, legalBases: bases, office }: DocumentContext): readonly Paragraph[] {
  const cited = bases.filter(({ plan }) => plan === null || plan === result.plan);
  const laws = cited.map(({ text, isUnchecked }) =>
    basis(text, ...(isUnchecked ? [toFill('đối chiếu hiệu lực')] : [])),
  );
  return [
    ...(laws.length === 0
      ? [basis('Căn cứ', toFill('luật, nghị định, thông tư về thi đua, khen thưởng'))]
      : laws),
    basis(`Căn cứ ${planCitation(result)}`),
    paragraph(
      'basis',
      `Căn cứ Biên bản họp ${office.council} ngày `,
      toFill('ngày họp xét khen thưởng'),
      ` về việc xét khen thưởng Phong trào thi đua năm ${result.year}.`,
    ),
  ];
}

function basis(text: string, ...marks: readonly Run[]): Paragraph {
  return paragraph('basis', text, ...marks.flatMap((mark) => [' ', mark]), ';');
}

function pending({ undecided }: Nominees): string {
  return undecided.length === 0
    ? ''
    : `${tally(undecided.length)} trường hợp còn vấn đề cần Hội đồng xem xét được lập riêng tại Phụ lục III của Danh sách, không tính trong số đề nghị trên.`;
}
