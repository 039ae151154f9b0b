import { diagnose } from '../../diagnostics/diagnose.ts';
import type { CitedText } from '../../domain/law.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Mend } from '../finding.ts';

/**
 * Criteria name the clause of a law that a requirement stands on, whatever the day; a paper does not cite one that is not
 * in force on its day.
 */
export const clausesInForce: Mend = {
  id: 'clauses-in-force',
  mend: (context) => {
    const { result, law, date } = context;
    const replaced = new Map<string, string>();
    const clauseOn = (clause: string | null): string | null => {
      if (clause === null) return null;
      const text = law.texts.find(({ names }) => names.some((name) => clause.includes(name)));
      const other = text === undefined ? null : inItsPlace(text, date);
      if (other === null) return clause;
      replaced.set(clause, other);
      return other;
    };
    // Clauses are printed of the cases that the council has to decide.
    const nominations = result.nominations.map((nomination) =>
      nomination.reasons === undefined || nomination.outcome !== 'undecided'
        ? nomination
        : {
            ...nomination,
            reasons: nomination.reasons.map((reason) => ({ ...reason, clause: clauseOn(reason.clause) })),
          },
    );
    if (replaced.size === 0) return { context, findings: [] };
    return {
      context: { ...context, result: { ...result, nominations } },
      findings: [
        {
          diagnostic: diagnose(
            'TD4472',
            {},
            {
              date: formatShortDate(date),
              clauses: [...replaced.keys()],
              instead: [...new Set(replaced.values())],
            },
          ),
          used: 'Danh sách trình Hội đồng: điều khoản của từng điều kiện',
        },
      ],
    };
  },
};

function inItsPlace({ from, to, before, after }: CitedText, date: string): string | null {
  if (from !== null && date < from) return before;
  return to !== null && to < date ? after : null;
}
