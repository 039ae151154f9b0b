/** A mutant that nobody can tell from the code as it stands, by its file, the line it begins on and its text. */
export type Equivalent = {
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly because: string;
};

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/text/mend-mojibake.ts',
    line: 'for (let byte = 0x80; byte <= 0xff; byte += 1) {',
    text: '(byte) < (0xff)',
    because: 'the byte 0xFF stands in no UTF-8: a text that shows it is left as it is either way',
  },
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
    file: 'src/reading/grid.ts',
    line: 'else if (right - left < FEW) for (let at = left; at <= right; at += 1) add(byColumn, at, merge);',
    text: '(right - left) <= (FEW)',
    because: 'where a merged range is kept changes how fast it is found, not which is found',
  },
  {
    file: 'src/text/similarity.ts',
    line: 'mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);',
    text: '',
    because:
      'how well the numbers of words are mixed changes how often two runs collide, not what is counted',
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
    file: 'src/reading/cells/shown-text.ts',
    line: 'return !isPlain(text) && UNTIDY.test(text)',
    text: '(!isPlain(text)) || (UNTIDY.test(text))',
    because: 'a text that is tidy already is tidied into itself',
  },
  {
    file: 'src/criteria/lines.ts',
    line: 'naming.set(set, byCluster);',
    text: '',
    because: 'what is not remembered is worked out again, and comes out the same',
  },
];
