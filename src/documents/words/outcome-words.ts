import { type OutcomeTotal, percentOfTotal, type Sum } from '../../domain/outcome.ts';
import type { ReportRules } from '../../domain/report-rules.ts';
import { formatNumber } from '../../text/numbers.ts';
import { percent, quoted, tally } from './wording.ts';

/** What a sum is about. */
type Summed = { readonly id: string; readonly short: string; readonly sum: Sum };

/** How a sum is said, in the words of the office's rules for the plan; else under the criterion's short title. */
export type SayOutcome = (line: Summed, total: OutcomeTotal) => string;

export function outcomeWordsOf(plan: string, { outcomes }: ReportRules): SayOutcome {
  const own = new Map(outcomes.filter((each) => each.plan === plan).map(({ line, said }) => [line, said]));
  return ({ id, short, sum }, total) => {
    const said = own.get(id);
    if (said === undefined) return `${quoted(short)} ${figures(total, sum)}`;
    return said.replace('{dat}', formatNumber(total.part)).replace('{tong}', formatNumber(total.whole));
  };
}

/** `giải quyết đúng hạn 1.960/2.000 hồ sơ (98,00%, số liệu của 45/52 đơn vị)`. */
export function withCoverage(said: string, total: OutcomeTotal): string {
  const share = percentOfTotal(total);
  const coverage = `số liệu của ${coverageOf(total)} đơn vị`;
  return `${said} (${share === null ? coverage : `${percent(share)}, ${coverage}`})`;
}

/** `45/52`: units in the sum, of those that it asks for. */
export function coverageOf({ added, of, notApplicable }: OutcomeTotal): string {
  return `${tally(added)}/${tally(of - notApplicable)}`;
}

/** `1.960/2.000`, `134`: the sum as a table has it; `–` where nothing is in it. */
export function figures({ added, part, whole }: OutcomeTotal, sum: Sum): string {
  if (added === 0) return '–';
  return sum === 'share' || sum === 'items'
    ? `${formatNumber(part)}/${formatNumber(whole)}`
    : formatNumber(part);
}

/** `Tốt: 30; Khá: 15`: how many units chose what, the commonest first. */
export function choicesInWords({ choices }: OutcomeTotal): string {
  return choices
    .toSorted((a, b) => b.units - a.units)
    .map(({ choice, units }) => `${choice}: ${formatNumber(units, 0)}`)
    .join('; ');
}
