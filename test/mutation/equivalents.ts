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
    file: 'src/criteria/kinds/deduction.ts',
    line: 'return compareFractions(a, b) < 0 ? a : b;',
    text: '(compareFractions(a, b)) <= (0)',
    because: 'of two shares that are the same either is the smaller one',
  },
  {
    file: 'src/criteria/lines.ts',
    line: 'naming.set(set, byCluster);',
    text: '',
    because: 'what is not remembered is worked out again, and comes out the same',
  },
];
