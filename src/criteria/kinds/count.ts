import { z } from 'zod';
import { fractionOf } from '../../domain/fraction.ts';
import { formatInteger, formatNumber } from '../../text/numbers.ts';
import { bandOf, bandsParam, describeBands, nameBand, pointsOfBand, verifyBands } from './bands.ts';
import { bandFormula, lineFormula, numbersThat } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { countOutcome, readCount, score } from './reading.ts';

const params = z.strictObject({ bands: bandsParam, better: z.literal('lower').optional() });

/** A count of things in `Số đạt`, by bands. */
export const count = defineCriterionKind({
  kind: 'count',
  title: 'Tính theo số lượng',
  params,
  example: '{ bands: [{ from: 2, points: 4 }, { from: 1, points: 2 }] }',
  answeredIn: () => ['achieved'],
  describe: ({ bands }) => `Số đạt ${describeBands(bands, formatNumber)}.`,
  verify: ({ bands, better }, max) => [
    ...bands
      .filter(({ from }) => !Number.isInteger(from))
      .map(({ from }) => `Mốc ${formatNumber(from)} phải là số nguyên.`),
    ...verifyBands(bands, max, better === 'lower'),
  ],
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, { bands }) => {
    const read = readCount(answer);
    if ('stop' in read) return read.stop;
    const band = bandOf(bands, fractionOf(read.value));
    const where = nameBand(bands, band, formatNumber);
    return score(pointsOfBand(band), `Số đạt ${formatInteger(read.value)} (${where})`);
  },
  sum: () => 'count',
  outcome: countOutcome,
  formula: (cells, { bands }) => {
    const { achieved } = cells;
    const valid = numbersThat([achieved], `AND(${achieved}>=0,${achieved}=INT(${achieved}))`);
    return lineFormula(
      cells,
      [achieved],
      valid,
      bandFormula(bands, (from) => `${achieved}>=${from}`),
    );
  },
});
