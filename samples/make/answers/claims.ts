import type { CriterionLine } from '../../../src/criteria/lines.ts';
import type { Chance } from '../random.ts';
import type { SampleAnswer } from '../submission.ts';

/** Share of units that write their own points over the form's, and of those that leave proof out. */
const OVERCLAIM = 0.28;
const LEAVE_OUT = 0.22;

type Answers = ReadonlyMap<string, SampleAnswer>;

/** The unit's answers as a person writes them: points now and then higher than the rule gives, proof forgotten. */
export function asWritten(lines: readonly CriterionLine[], answers: Answers, chance: Chance): Answers {
  const written = new Map(answers);
  const answered = lines.filter(({ id }) => typeof written.get(id)?.selfPoints === 'number');
  if (chance.happens(OVERCLAIM)) {
    for (const line of chance
      .shuffle(answered.filter((one) => isShort(one, written)))
      .slice(0, chance.between(1, 3))) {
      written.set(line.id, { ...written.get(line.id), selfPoints: moreThan(line, written, chance) });
    }
  }
  if (chance.happens(LEAVE_OUT)) {
    for (const { id } of chance.shuffle(answered).slice(0, chance.between(1, 2))) {
      const { evidence: _evidence, ...rest } = written.get(id) ?? {};
      written.set(id, rest);
    }
  }
  return written;
}

function isShort({ id, max }: CriterionLine, answers: Answers): boolean {
  const points = answers.get(id)?.selfPoints;
  return typeof points === 'number' && points < max / 100;
}

/** Half a point or a point more, or simply everything. */
function moreThan({ id, max }: CriterionLine, answers: Answers, chance: Chance): number {
  const points = Number(answers.get(id)?.selfPoints ?? 0);
  return Math.min(
    max / 100,
    chance.pick([Math.floor(points * 2) / 2 + 0.5, Math.ceil(points) + 0.5, max / 100]),
  );
}
