import { diagnose } from '../../diagnostics/diagnose.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Check } from '../finding.ts';
import { lateContents } from '../late-contents.ts';
import { AFTER_THE_MEETING } from '../papers.ts';

const SHOWN = 6;

/** What rests on minutes that count what came after the meeting is a draft as long as the minutes are. */
export const minutesStand: Check = {
  id: 'minutes-stand',
  judge: ({ document, model }, { result }) => {
    const day = result.meeting?.date ?? null;
    if (!AFTER_THE_MEETING.has(document) || day === null || day > model.date) return null;
    const late = lateContents(result, day);
    if (late.length === 0) return null;
    return {
      verdict: 'draft',
      tell: (papers) =>
        diagnose(
          'TD4481',
          { file: 'hoi-dong.xlsx' },
          {
            papers,
            meeting: formatShortDate(day),
            count: late.length,
            shown: late.slice(0, SHOWN).map(({ what, day: on }) => `${what} (${formatShortDate(on)})`),
          },
        ),
    };
  },
};
