import { diagnose } from '../../diagnostics/diagnose.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Mend } from '../finding.ts';

/** Awards that were decided after the papers' day are not counted among those already granted. */
export const honoursByDay: Mend = {
  id: 'honours-by-day',
  mend: (context) => {
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
