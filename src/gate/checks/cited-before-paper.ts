import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Block } from '../../documents/document-model.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import { withoutEnd } from '../../text/letters.ts';
import type { Check } from '../finding.ts';

/** A day as căn cứ write it. */
const DAYS = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/giu;
const EXCERPT = 120;

/** A paper that cites among its căn cứ what is of a later day is void. */
export const citedBeforePaper: Check = {
  id: 'cited-before-paper',
  judge: ({ model }) => {
    const late = Object.values(model.blocks)
      .flat()
      .flatMap(basisText)
      .find((text) => daysIn(text).some((day) => day > model.date));
    if (late === undefined) return null;
    const whole = withoutEnd(late, ';.');
    const cited = whole.length > EXCERPT ? `${whole.slice(0, EXCERPT)}…` : whole;
    return {
      verdict: 'void',
      tell: (papers) => diagnose('TD4475', {}, { papers, date: formatShortDate(model.date), cited }),
    };
  },
};

function basisText(block: Block): readonly string[] {
  if (block.type !== 'paragraph' || block.style !== 'basis') return [];
  return [
    block.runs
      .filter(({ toFill }) => toFill !== true)
      .map(({ text }) => text)
      .join(''),
  ];
}

/** The days that a text names, as yyyy-MM-dd. */
function daysIn(text: string): readonly string[] {
  return [...text.matchAll(DAYS)].flatMap(([typed]) => {
    const date = parseDate(typed);
    return date !== null && 'iso' in date ? [date.iso] : [];
  });
}
