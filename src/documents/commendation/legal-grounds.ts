import { holdsOn } from '../../domain/period.ts';
import type { AwardResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Paragraph, Run } from '../document-model.ts';
import { occasionOf } from '../parts/occasion.ts';
import { paragraph, toFill } from '../parts/runs.ts';
import { planCitation } from '../parts/titles.ts';
import type { DocumentContext } from '../result-document.ts';

/** What a text that the office has not yet compared is marked with. */
const UNCHECKED = toFill('đối chiếu hiệu lực');

/** Căn cứ, each ending in `;`, the last in a full stop: laws in force, what the awards stand on, plan, minutes. */
export function legalGrounds(
  context: DocumentContext,
  awards: readonly AwardResult[] = [],
): readonly Paragraph[] {
  const { result, office } = context;
  const laws = citedBases(context).map(({ text, isUnchecked }) =>
    basis(text, ...(isUnchecked ? [UNCHECKED] : [])),
  );
  const date = result.meeting?.date ?? null;
  return [
    ...(laws.length === 0
      ? [basis('Căn cứ', toFill('luật, nghị định, thông tư về thi đua, khen thưởng'))]
      : laws),
    ...awardBases(context, awards),
    basis(`Căn cứ ${planCitation(result)}`),
    paragraph(
      'basis',
      `Căn cứ Biên bản họp ${office.council} ngày `,
      date === null ? toFill('ngày họp xét khen thưởng') : formatShortDate(date),
      ` về việc xét khen thưởng ${about(context)}.`,
    ),
  ];
}

function about({ result }: DocumentContext): string {
  const { time, briefly } = occasionOf(result);
  return result.review === 'annual' ? `Phong trào thi đua ${time}` : briefly;
}

/** The legal bases that documents of this plan cite. */
export function citedBases({ legalBases, result }: DocumentContext): DocumentContext['legalBases'] {
  return legalBases.filter(({ plan }) => plan === null || plan === result.plan);
}

/** What the awards stand on on the day of the document, a line for each award. */
function awardBases({ date }: DocumentContext, awards: readonly AwardResult[]): readonly Paragraph[] {
  const lines = new Map<string, Paragraph>();
  for (const { short, legalBasis } of awards) {
    for (const { text, check, from, to } of legalBasis ?? []) {
      if (!holdsOn({ from, to }, date)) continue;
      const said = `Căn cứ quy định về ${short}: ${text}`;
      lines.set(said, basis(said, ...(check === undefined ? [] : [UNCHECKED])));
    }
  }
  return [...lines.values()];
}

function basis(text: string, ...marks: readonly Run[]): Paragraph {
  return paragraph('basis', text, ...marks.flatMap((mark) => [' ', mark]), ';');
}
