import { diagnose } from '../../diagnostics/diagnose.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Check } from '../finding.ts';
import { AFTER_THE_MEETING } from '../papers.ts';

/** A paper that rests on a meeting of a later day is void. */
export const meetingBeforePaper: Check = {
  id: 'meeting-before-paper',
  judge: ({ document, model }, { result }) => {
    const day = result.meeting?.date ?? null;
    if (!AFTER_THE_MEETING.has(document) || day === null || day <= model.date) return null;
    return {
      verdict: 'void',
      tell: (papers) =>
        diagnose('TD4474', {}, { papers, date: formatShortDate(model.date), meeting: formatShortDate(day) }),
    };
  },
};
