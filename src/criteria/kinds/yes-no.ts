import { z } from 'zod';
import { pointsToNumber, ZERO_POINTS } from '../../domain/points.ts';
import { isSameWords, matchKey } from '../../text/fold.ts';
import { lineFormula, quoted } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { readAnswer, refuse, score, showPoints } from './reading.ts';

/** What stands for a tick, compared folded (contract section 3); words also without their marks. */
const YES = { signs: ['x', '✓', '✔', '☑', '1', 'true'], words: ['có'] };
const NO = { signs: ['0', 'false'], words: ['không', 'ko'] };

const params = z.strictObject({});

/** A tick, or có / không, in `Mức tự đánh giá`: all or nothing. */
export const yesNo = defineCriterionKind({
  kind: 'yes-no',
  title: 'Có hoặc không',
  params,
  example: '{}',
  answeredIn: () => ['level'],
  describe: (_params, max) => `Có: ${showPoints(max)} điểm; không: 0 điểm.`,
  verify: () => [],
  choices: () => ['Có', 'Không'],
  fixedTotal: () => null,
  assess: (answer, _params, max) => {
    const read = readAnswer(answer, 'level');
    if ('stop' in read) return read.stop;
    if (says(YES, read.value)) return score(max, 'Có');
    if (says(NO, read.value)) return score(ZERO_POINTS, 'Không');
    return refuse({ code: 'TD2108', at: 'level', values: { criterion: answer.line, found: read.value } });
  },
  sum: () => 'choice',
  outcome: (answer) => {
    const read = readAnswer(answer, 'level');
    if ('stop' in read) return null;
    if (says(YES, read.value)) return { choice: 'Có' };
    return says(NO, read.value) ? { choice: 'Không' } : null;
  },
  formula: (cells, _params, max) => {
    const is = (words: readonly string[], number: number, truth: string) =>
      `OR(${[...words.map(quoted), String(number), truth].map((word) => `${cells.level}=${word}`).join(',')})`;
    const yes = is(['có', ...YES.signs], 1, 'TRUE()');
    const no = is(['không', ...NO.signs], 0, 'FALSE()');
    return lineFormula(cells, [cells.level], `OR(${yes},${no})`, `IF(${yes},${pointsToNumber(max)},0)`);
  },
});

function says({ signs, words }: typeof YES, text: string): boolean {
  if (text.includes('?')) return false;
  return signs.includes(matchKey(text)) || words.some((word) => isSameWords(word, text));
}
