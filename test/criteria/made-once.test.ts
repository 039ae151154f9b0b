import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { linesOfGroups } from '../../src/criteria/lines.ts';
import { editionOfTerm, reportSetOf } from '../../src/criteria/of-term.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import { totalRules } from '../../src/criteria/rules.ts';
import { lineAnswer, quantity } from '../support/answers.ts';
import { smallCriteria } from '../support/criteria.ts';
import { criterionLine } from '../support/criterion-line.ts';
import { quartersText } from '../support/quarter-office.ts';

const set = smallCriteria();
const [line] = linesOfGroups(set.units.groups);
const score = criterionLine('score', 10, {});
const edition = parseCriteria({ text: quartersText, file: 'a.yaml', sha256: '' }).value;
if (line === undefined || edition === null) throw new Error('no criteria');
const ofYear = () => editionOfTerm(edition, { year: 2026 }).set;

/** Thousands of people ask for it, line by line. */
describe('what everybody asks the criteria for is made once', () => {
  it.each<readonly [string, () => unknown]>([
    ['the lines of groups', () => linesOfGroups(set.units.groups)],
    ['the lines for a type of unit', () => linesOfGroups(set.units.groups, 'phuong-xa')],
    ['how a line is counted', () => kindOf(line)],
    [
      'what an answer to it comes to',
      () => kindOf(score).assess(lineAnswer('CN1.1', { selfPoints: quantity(7) })),
    ],
    ['how the points of a side add up', () => totalRules(set, 'units')],
    ['the criteria of a year with periods', ofYear],
    ['what its own report asks', () => reportSetOf(ofYear())],
  ])('%s', (_, ask) => {
    expect(ask()).toBe(ask());
  });
});
