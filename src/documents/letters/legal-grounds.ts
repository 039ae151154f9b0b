import type { AwardClause } from '../../domain/law.ts';
import { holdsOn } from '../../domain/period.ts';
import type { AwardResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { paragraph, toCheck, toFill } from '../blocks.ts';
import type { Paragraph } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { citation, lawCitations } from '../words/legal-bases.ts';
import { inMovementBriefly, planCitation } from '../words/review-and-movement.ts';

/**
 * Căn cứ of a tờ trình: laws in force, what the awards stand on, the plan with the clause that the award rests on, and the
 * council's minutes once the meeting is entered.
 */
export function legalGrounds(context: DocumentContext, awards: readonly AwardResult[]): readonly Paragraph[] {
  const { result, office } = context;
  const date = result.meeting?.date ?? null;
  const about = inMovementBriefly(result).replace(/^trong /u, '');
  return [
    ...lawCitations(context),
    // The year's own award stands on the laws just named.
    ...(result.review === 'annual' ? [] : awardCitations(context, awards)),
    citation(`Căn cứ ${planCitation(result)}`),
    ...clauseCitations(context, awards),
    date === null
      ? paragraph(
          'basis',
          'Căn cứ kết quả xét của ',
          office.council,
          ': ',
          toFill('Biên bản họp, khi Hội đồng đã họp'),
          '.',
        )
      : paragraph(
          'basis',
          `Căn cứ Biên bản họp ${office.council} ngày ${formatShortDate(date)} về việc xét khen thưởng ${about}.`,
        ),
  ];
}

/** The clause of the plan that an award rests on: the criteria's own, else the register's. */
export function clauseCitations(
  { result, law }: DocumentContext,
  awards: readonly AwardResult[],
): readonly Paragraph[] {
  const clauses = awards.flatMap(({ id, clause }): readonly Pick<AwardClause, 'text' | 'check'>[] => {
    if (clause !== undefined) return [{ text: clause, check: null }];
    return law.awardClauses.filter(
      ({ plan, award, reviews }) => plan === result.plan && award === id && reviews.includes(result.review),
    );
  });
  return [...new Map(clauses.map((clause) => [clause.text, clause])).values()].map(({ text, check }) =>
    citation(`Căn cứ ${text}`, ...(check === null ? [] : [toCheck('đối chiếu')])),
  );
}

/** What the awards stand on on the day of the document, each text once for awards of one name. */
function awardCitations({ date }: DocumentContext, awards: readonly AwardResult[]): readonly Paragraph[] {
  const citations = new Map<string, Paragraph>();
  for (const { short, legalBasis } of awards) {
    for (const { text, check, from, to } of legalBasis ?? []) {
      if (!holdsOn({ from, to }, date)) continue;
      const cited = `Căn cứ quy định về ${short}: ${text}`;
      citations.set(cited, citation(cited, ...(check === undefined ? [] : [toCheck('đối chiếu hiệu lực')])));
    }
  }
  return [...citations.values()];
}
