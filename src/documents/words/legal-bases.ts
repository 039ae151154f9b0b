import type { LegalBasis } from '../../domain/legal-basis.ts';
import { formatShortDate } from '../../text/dates.ts';
import { paragraph, toCheck, toFill } from '../blocks.ts';
import type { Paragraph, Run } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';

/** A text as papers cite it: its words, and the marks of what the office has still to write or to compare. */
export type CitedBasis = { readonly text: string; readonly marks: readonly Run[] };

/**
 * The texts in force on the date, in the order of the register. A review also cites the laws and decrees that ended within its
 * years, each with the time for which it holds, so that every period has its law.
 */
export function citedBases({ result, legalBases, law, date }: DocumentContext): readonly CitedBasis[] {
  const isOfPlan = ({ plan }: LegalBasis) => plan === null || plan === result.plan;
  const current = legalBases.filter(isOfPlan);
  const begin = result.period === undefined ? null : `${result.period.from}-01-01`;
  const ended = (basis: LegalBasis) =>
    begin !== null && basis.isOfPeriod && basis.to !== null && basis.to >= begin && basis.to < date;
  const ids = new Set(current.map(({ id }) => id));
  const cited = law.bases.filter((basis) => isOfPlan(basis) && (ids.has(basis.id) || ended(basis)));
  const inOrder = cited.length === 0 ? current : cited;
  const hasEnded = inOrder.some(ended);
  return inOrder.map((basis) => ({
    text: `${basis.text}${hasEnded && basis.isOfPeriod ? timeOf(basis, begin, date) : ''}`,
    marks: [
      ...(basis.fill === null ? [] : [toFill(basis.fill)]),
      ...(basis.isUnchecked ? [toCheck('đối chiếu hiệu lực')] : []),
    ],
  }));
}

/** ` (áp dụng từ ngày … đến hết ngày …)`: the part of the review's years for which a text holds. */
function timeOf({ from, to }: LegalBasis, begin: string | null, date: string): string {
  // The register begins with the movement, so what begins in its first year held before.
  const since = begin !== null && from > `${begin.slice(0, 4)}-12-31` ? from : null;
  const parts = [
    ...(since === null ? [] : [`từ ngày ${formatShortDate(since)}`]),
    ...(to === null || to >= date ? [] : [`đến hết ngày ${formatShortDate(to)}`]),
  ];
  return parts.length === 0 ? '' : ` (áp dụng ${parts.join(' ')})`;
}

/** Căn cứ: each text ends in `;`; one that the office has not yet compared carries a mark. */
export function lawCitations(context: DocumentContext): readonly Paragraph[] {
  const cited = citedBases(context);
  if (cited.length === 0)
    return [citation('Căn cứ', toFill('luật, nghị định, thông tư về thi đua, khen thưởng'))];
  return cited.map(({ text, marks }) => citation(text, ...marks));
}

/** One căn cứ with its marks. */
export function citation(text: string, ...marks: readonly Run[]): Paragraph {
  return paragraph('basis', text, ...marks.flatMap((mark) => [' ', mark]), ';');
}
