import { diagnose } from '../../diagnostics/diagnose.ts';
import type { DocumentContext } from '../../documents/result-document.ts';
import type { NominationResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Mend } from '../finding.ts';

type Note = NonNullable<NominationResult['notes']>[number];

/** Awards that were decided after the papers' day are not counted among those already granted, nor told of anybody. */
export const honoursByDay: Mend = {
  id: 'honours-by-day',
  mend: (given) => {
    const context = withoutLaterNotes(given);
    const { result, date } = context;
    const { period } = result;
    const late = period?.honours?.filter((honour) => honour.date > date) ?? [];
    if (period === undefined || period.honours === null || late.length === 0)
      return { context, findings: [] };
    const honours = period.honours.filter((honour) => honour.date <= date);
    const decisions = [
      ...new Set(late.map((honour) => `${honour.number} ngày ${formatShortDate(honour.date)}`)),
    ];
    return {
      context: { ...context, result: { ...result, period: { ...period, honours } } },
      findings: [
        {
          diagnostic: diagnose(
            'TD4471',
            { file: 'khen-thuong.xlsx' },
            {
              date: formatShortDate(date),
              count: late.length,
              decisions,
            },
          ),
          used: 'Báo cáo: kết quả khen thưởng; danh sách kèm Tờ trình',
        },
      ],
    };
  },
};

/** A year that is compiled again after its awards were decided makes papers of its own day as it did before. */
function withoutLaterNotes(context: DocumentContext): DocumentContext {
  const { result, date } = context;
  const isLater = ({ fact }: Note) => fact.code === 'rewarded-alike' && fact.honour.date > date;
  if (!result.nominations.some(({ notes = [] }) => notes.some(isLater))) return context;
  const nominations = result.nominations.map(({ notes = [], ...nomination }) => {
    const told = notes.filter((note) => !isLater(note));
    return told.length === 0 ? nomination : { ...nomination, notes: told };
  });
  return { ...context, result: { ...result, nominations } };
}
