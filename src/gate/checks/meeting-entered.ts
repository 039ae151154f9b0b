import { diagnose } from '../../diagnostics/diagnose.ts';
import { councilCommandOf } from '../../documents/words/review-and-movement.ts';
import type { Check } from '../finding.ts';
import { AFTER_THE_MEETING } from '../papers.ts';

/** What rests on a meeting that is not entered, or of which the day is not known, is a draft. */
export const meetingEntered: Check = {
  id: 'meeting-entered',
  judge: ({ document }, { result }) => {
    if (!AFTER_THE_MEETING.has(document)) return null;
    const { meeting, review } = result;
    if (meeting !== undefined && meeting.date !== null) return null;
    const command = councilCommandOf(review, result);
    return {
      verdict: 'draft',
      tell: (papers) => diagnose('TD4473', {}, { papers, command, isEntered: meeting !== undefined }),
    };
  },
};
