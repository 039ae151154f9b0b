import { diagnose } from '../../diagnostics/diagnose.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Check } from '../finding.ts';

const SHOWN = 6;
const ASKING = new Set(['to-trinh', 'quyet-dinh-tang-giay-khen']);

/** A paper that asks for an award, or grants it, for an achievement that a decision of its day or before has rewarded. */
export const grantedAlready: Check = {
  id: 'granted-already',
  judge: ({ document }, { result }) => {
    if (!ASKING.has(document)) return null;
    const again = result.nominations.flatMap(({ outcome, name, notes = [] }) => {
      const fact = notes.map((note) => note.fact).find(({ code }) => code === 'rewarded-alike');
      return outcome === 'nominated' && fact?.code === 'rewarded-alike'
        ? [{ name, honour: fact.honour }]
        : [];
    });
    if (again.length === 0) return null;
    const shown = again
      .slice(0, SHOWN)
      .map(
        ({ name, honour: { award, number, date } }) =>
          `${name} (${award}, Quyết định số ${number} ngày ${formatShortDate(date)})`,
      );
    return {
      verdict: 'draft',
      tell: (papers) =>
        diagnose('TD4482', { file: 'khen-thuong.xlsx' }, { papers, count: again.length, shown }),
    };
  },
};
