import { diagnose } from '../../diagnostics/diagnose.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Check } from '../finding.ts';
import { lastDayOf, lateContents } from '../late-contents.ts';

const SHOWN = 6;
const MINUTES = 'bien-ban-hop-hoi-dong';

/**
 * A paper counts no report that came in after its day, and no point that was verified after it: else it is a draft. Minutes
 * bear the day of the meeting, which nobody can choose.
 */
export const countedBeforePaper: Check = {
  id: 'counted-before-paper',
  judge: ({ document, model }, { result }) => {
    const late = lateContents(result, model.date);
    if (late.length === 0) return null;
    return {
      verdict: 'draft',
      tell: (papers) =>
        diagnose(
          'TD4476',
          {},
          {
            papers,
            date: formatShortDate(model.date),
            count: late.length,
            last: formatShortDate(lastDayOf(late, model.date)),
            shown: late.slice(0, SHOWN).map(({ what, day }) => `${what} (${formatShortDate(day)})`),
            isMinutes: document === MINUTES,
          },
        ),
    };
  },
};
