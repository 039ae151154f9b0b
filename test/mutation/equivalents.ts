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
  {
    file: 'src/inspection/draw-lots.ts',
    line: 'for (let last = drawn.length - 1; last > 0; last -= 1) {',
    text: '(last) >= (0)',
    because: 'what is left alone can only change places with itself',
  },
  {
    file: 'src/result/check/check-ranks.ts',
    line: 'const isGap = gap > slack && isSteady(sound, above);',
    text: '(gap) >= (slack)',
    because: 'a gap of as many as are left out is none that is told',
  },
  {
    file: 'src/result/fate-of-cell.ts',
    line: 'const isBlock = OF_COLUMN.has(diagnostic.code) && at.letters === letters && at.row <= row;',
    text: '(at.row) < (row)',
    because: 'the cell of the diagnostic itself is found by its name',
  },
  {
    file: 'src/result/check/scorecard/hundredths.ts',
    line: 'return typed !== null && Math.abs(pointsToNumber(typed) - points) < 1e-9 ? typed : null;',
    text: '(Math.abs(pointsToNumber(typed) - points)) <= (1e-9)',
    because: 'no number lies at just that distance from a hundredth',
  },
  {
    file: 'src/result/piece.ts',
    line: 'if (Object.keys(more).length > 0) {',
    text: '(Object.keys(more).length) >= (0)',
    because: 'a line is the same whether its parts are written out or copied',
  },
  {
    file: 'src/result/reporting.ts',
    line: 'return known.receivedOn === null || next.receivedOn < known.receivedOn;',
    text: '(next.receivedOn) <= (known.receivedOn)',
    because: 'files of one day are in time, or late, alike',
  },
  {
    file: 'src/result/serialise-result.ts',
    line: 'if (chunk.length < CHUNK_LENGTH) continue;',
    text: '(chunk.length) <= (CHUNK_LENGTH)',
    because: 'where the text is cut changes nothing of it',
  },
];
