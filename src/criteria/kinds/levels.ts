import { z } from 'zod';
import { MOST_POINTS, pointsFromNumber } from '../../domain/points.ts';
import { isSameWords, looseKey, matchKey } from '../../text/fold.ts';
import { formatNumber } from '../../text/numbers.ts';
import { verifyBest } from './bands.ts';
import { lineFormula, quoted } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { readAnswer, refuse, score } from './reading.ts';

/** A text in a formula holds at most 255 characters, and a dropdown is read at a glance. */
const level = z.strictObject({
  name: z.string().min(1).max(100),
  points: z.number().min(0).max(MOST_POINTS),
});
type Level = z.infer<typeof level>;
const params = z.strictObject({ levels: z.array(level).min(2).max(20) });

/** One of named levels, chosen in `Mức tự đánh giá`. */
export const levels = defineCriterionKind({
  kind: 'levels',
  title: 'Chọn một mức',
  params,
  example: '{ levels: [{ name: Tốt, points: 7 }, { name: Khá, points: 5 }, { name: Chưa đạt, points: 0 }] }',
  answeredIn: () => ['level'],
  describe: ({ levels }) =>
    `Chọn một mức: ${levels.map(({ name, points }) => `${name} (${formatNumber(points)} điểm)`).join('; ')}.`,
  verify: ({ levels }, max) => {
    const keys = levels.map(({ name }) => looseKey(name));
    const repeated = levels.filter(({ name }, index) => keys.indexOf(looseKey(name)) !== index);
    return [
      ...repeated.map(({ name }) => `Tên mức “${name}” trùng với một mức khác.`),
      ...verifyBest(
        levels.map(({ points }) => points),
        max,
      ),
    ];
  },
  choices: ({ levels }) => levels.map(({ name }) => name),
  fixedTotal: () => null,
  assess: (answer, { levels }) => {
    const read = readAnswer(answer, 'level');
    if ('stop' in read) return read.stop;
    const chosen = levelNamed(read.value, levels);
    if (chosen) return score(pointsFromNumber(chosen.points), `Mức “${chosen.name}”`);
    const choices = levels.map(({ name }) => name);
    return refuse({
      code: 'TD2107',
      at: 'level',
      values: { criterion: answer.line, found: read.value, choices },
    });
  },
  sum: () => 'choice',
  outcome: (answer, { levels }) => {
    const read = readAnswer(answer, 'level');
    const chosen = 'stop' in read ? undefined : levelNamed(read.value, levels);
    return chosen === undefined ? null : { choice: chosen.name };
  },
  formula: (cells, { levels }) => {
    const is = ({ name }: { name: string }) => `${cells.level}=${quoted(name)}`;
    const points = levels.reduceRight(
      (otherwise, each) => `IF(${is(each)},${each.points},${otherwise})`,
      '0',
    );
    return lineFormula(cells, [cells.level], `OR(${levels.map(is).join(',')})`, points);
  },
});

/** The level that a text names: word for word, else but for marks. */
function levelNamed(text: string, levels: readonly Level[]): Level | undefined {
  return (
    levels.find(({ name }) => matchKey(name) === matchKey(text)) ??
    levels.find(({ name }) => isSameWords(name, text) && !text.includes('?'))
  );
}
