import { paragraph, toFill } from '../blocks.ts';
import type { Paragraph, Run } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';

/** Căn cứ: the texts in force on the date, each ending in `;`; one that the office has not yet compared carries a mark. */
export function lawCitations({ result, legalBases }: DocumentContext): readonly Paragraph[] {
  const cited = legalBases.filter(({ plan }) => plan === null || plan === result.plan);
  if (cited.length === 0)
    return [citation('Căn cứ', toFill('luật, nghị định, thông tư về thi đua, khen thưởng'))];
  return cited.map(({ text, isUnchecked }) =>
    citation(text, ...(isUnchecked ? [toFill('đối chiếu hiệu lực')] : [])),
  );
}

/** One căn cứ with its marks. */
export function citation(text: string, ...marks: readonly Run[]): Paragraph {
  return paragraph('basis', text, ...marks.flatMap((mark) => [' ', mark]), ';');
}
