import { equivalentsOfReading } from './equivalents-of-reading.ts';
import type { Equivalent } from './mutant.ts';

export const equivalents: readonly Equivalent[] = [
  ...equivalentsOfReading,
  {
    file: 'src/documents/review/groups.ts',
    line: 'const at = years.indexOf(last);',
    text: 'years.lastIndexOf(last)',
    because: 'a year stands once among the years of a review',
  },
  {
    file: 'src/result/check/scorecard/check-groups.ts',
    line: "if (policy === 'rescale' || extra <= 0 || !isSumOf(extra, left)) return plain;",
    text: '(extra) < (0)',
    because: 'with nothing brought in, the group comes out as it does without',
  },
  {
    file: 'src/result/check/scorecard/check-groups.ts',
    line: 'return totalGroups([...others, counting, ...(rest > 0 ? [leaving] : [])], [id]).groups;',
    text: '(rest) >= (0)',
    because: 'a line of no points that leaves a group leaves it as it is',
  },
  {
    file: 'src/documents/annual/unit-grades.ts',
    line: 'if (totals === null || only === undefined) return bodyOf(denominators);',
    text: '(totals === null) && (only === undefined)',
    because: 'there are no figures of totals exactly where no unit has one',
  },
  {
    file: 'src/criteria/lines.ts',
    line: 'naming.set(set, byCluster);',
    text: '',
    because: 'what is not remembered is worked out again, and comes out the same',
  },
  {
    file: 'src/domain/fraction.ts',
    line: 'return compareFractions(a, b) < 0 ? a : b;',
    text: '(compareFractions(a, b)) <= (0)',
    because: 'of two fractions that are the same either is the lesser one',
  },
  {
    file: 'src/criteria/kinds/target.ts',
    line: 'return share.numerator < 0n ? fractionOf(0) : share;',
    text: '(share.numerator) <= (0n)',
    because: 'a share of nothing is nothing either way',
  },
  {
    file: 'src/criteria/authorities.ts',
    line: 'const before = own.filter(({ from }) => from === null || from <= on).at(-1);',
    text: '(from) < (on)',
    because: 'who begins on the day is in office on it',
  },
  {
    file: 'src/criteria/of-term.ts',
    line: 'return planned < to ? planned : to;',
    text: '(planned) <= (to)',
    because: 'of two days that are the same either is the earlier one',
  },
  {
    file: 'src/result/check/check-register.ts',
    line: 'const on = deadline.date < to ? deadline.date : to;',
    text: '(deadline.date) <= (to)',
    because: 'of two days that are the same either is the earlier one',
  },
  {
    file: 'src/criteria/verify/periods.ts',
    line: 'return days.from <= own.to && own.from <= days.to;',
    text: '(days.from) < (own.to)',
    because: 'no period begins on the last day of another',
  },
  {
    file: 'src/criteria/verify/periods.ts',
    line: 'return days.from <= own.to && own.from <= days.to;',
    text: '(own.from) < (days.to)',
    because: 'no period begins on the last day of another',
  },
  {
    file: 'src/criteria/verify/periods.ts',
    line: '} else if (last !== undefined && own.from < daysOfTerm({ year: YEAR, reportingPeriod: last }).from) {',
    text: '(own.from) <= (daysOfTerm({ year: YEAR, reportingPeriod: last }).from)',
    because: 'periods that begin on the same day overlap, which has been told',
  },
  {
    file: 'src/criteria/verify/sums.ts',
    line: 'return all > sum.max ? [] : [told(path, sum, all, null, set)];',
    text: '(all) >= (sum.max)',
    because: 'what comes to the maximum has been passed before',
  },
  {
    file: 'src/documents/review/figures/differences.ts',
    line: "const way = difference > 0 ? 'tăng' : 'giảm';",
    text: '(difference) >= (0)',
    because: 'that there is no difference has been said before',
  },
  {
    file: 'src/documents/review/charts/trend-chart.ts',
    line: 'const step = largest > 10 ? 10 : 1;',
    text: '(largest) >= (10)',
    because: '10 is a round number of both steps',
  },
  {
    file: 'src/documents/words/remark-groups.ts',
    line: 'return items.length > 0;',
    text: '(items.length) >= (0)',
    because: 'what texts are grouped by has at least the text itself',
  },
  {
    file: 'src/procedure/tell-scored.ts',
    line: 'if (byReason.size >= MOST_OF_A_LINE) byReason.clear();',
    text: '(byReason.size) > (MOST_OF_A_LINE)',
    because: 'how much is remembered changes how fast people are told, not what',
  },
  {
    file: 'src/procedure/tell-scored.ts',
    line: 'if (byNumber.size >= MOST_OF_A_LINE) byNumber.clear();',
    text: '(byNumber.size) > (MOST_OF_A_LINE)',
    because: 'how much is remembered changes how fast people are told, not what',
  },
  {
    file: 'src/procedure/tell-scored.ts',
    line: 'byNumber.set(value.value, others.length < MOST_ALIKE ? [...others, known] : [known]);',
    text: '(others.length) <= (MOST_ALIKE)',
    because: 'how much is remembered changes how fast people are told, not what',
  },
];
