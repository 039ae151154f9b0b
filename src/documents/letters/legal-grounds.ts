import { holdsOn } from '../../domain/period.ts';
import type { AwardResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { paragraph, toFill } from '../blocks.ts';
import type { Paragraph } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { citation, lawCitations } from '../words/legal-bases.ts';
import { inMovementBriefly, planCitation } from '../words/review-and-movement.ts';

/** Căn cứ of a tờ trình: laws in force, what the awards stand on, the plan, the council's minutes. */
export function legalGrounds(
  context: DocumentContext,
  awards: readonly AwardResult[] = [],
): readonly Paragraph[] {
  const { result, office } = context;
  const date = result.meeting?.date ?? null;
  const about = inMovementBriefly(result).replace(/^trong /u, '');
  return [
    ...lawCitations(context),
    ...awardCitations(context, awards),
    citation(`Căn cứ ${planCitation(result)}`),
    paragraph(
      'basis',
      `Căn cứ Biên bản họp ${office.council} ngày `,
      date === null ? toFill('ngày họp xét khen thưởng') : formatShortDate(date),
      ` về việc xét khen thưởng ${about}.`,
    ),
  ];
}

/** What the awards stand on on the day of the document, each text once for awards of one name. */
function awardCitations({ date }: DocumentContext, awards: readonly AwardResult[]): readonly Paragraph[] {
  const citations = new Map<string, Paragraph>();
  for (const { short, legalBasis } of awards) {
    for (const { text, check, from, to } of legalBasis ?? []) {
      if (!holdsOn({ from, to }, date)) continue;
      const cited = `Căn cứ quy định về ${short}: ${text}`;
      citations.set(cited, citation(cited, ...(check === undefined ? [] : [toFill('đối chiếu hiệu lực')])));
    }
  }
  return [...citations.values()];
}
