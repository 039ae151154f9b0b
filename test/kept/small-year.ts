import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../../samples/make/random.ts';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { type CriterionLine, individualLines, unitLines } from '../../src/criteria/lines.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { staged } from '../../src/diagnostics/diagnostic.ts';
import type { LineAnswer, Person, Submission } from '../../src/domain/submission.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../../src/domain/unit.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { decideYear, standYear } from '../../src/procedure/year.ts';
import { blank, lineAnswer, notApplicable, person, quantity, submission, text } from '../support/answers.ts';
import { unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';
import { councilOf, factsOf, honoursOf, verificationOf } from './city.ts';

const FILES = ['12-KH-UBND', 'ba-cap', 'nghin-diem', 'so-voi-cum', 'theo-quy'] as const;

function editionOf(name: string): CriteriaEdition {
  const source = readFileSync(join(import.meta.dirname, `../criteria/fixtures/${name}.yaml`), 'utf8');
  const { value } = parseCriteria({ text: source, file: `${name}.yaml`, sha256: '0' });
  if (value === null) throw new Error('a good file of criteria is refused');
  return value;
}

/** The small set as it is, and with each of its rules another way. */
const small = (given: Parameters<typeof smallCriteria>[0]): CriteriaEdition => ({
  set: smallCriteria(given),
  sha256: '0',
  file: '2020.1.yaml',
});

export const EDITIONS: Readonly<Record<string, CriteriaEdition>> = {
  small: small({}),
  'small in full': small({ notApplicable: 'full', missingEvidence: 'no-points' }),
  'small with nought': small({ notApplicable: 'zero' }),
  ...Object.fromEntries(FILES.map((name) => [name, editionOf(name)])),
};

/** What somebody answers to a line: mostly something that it asks for, now and then nothing, or what cannot be. */
function answerBy(line: CriterionLine, chance: Chance): LineAnswer {
  const total = chance.pick([1, 2, 10, 10, 100]);
  const levels = [...kindOf(line).choices(), 'Có', 'Không'];
  const own = line.max / 100;
  const given: LineAnswer = lineAnswer(line.id, {
    achieved: quantity(chance.pick([0, 1, total, total, total * 0.9, total / 2, total + 1])),
    total: chance.happens(0.8) ? quantity(total) : blank,
    level: chance.happens(0.85) ? text(chance.pick(levels)) : blank,
    selfPoints: chance.happens(0.8) ? quantity(chance.pick([own, own, own / 2, 0, own + 1])) : blank,
    evidence: chance.happens(0.7) ? text('Báo cáo số 12') : blank,
    explanation: chance.happens(0.2) ? text('Đã làm') : blank,
  });
  if (chance.happens(0.1)) return { ...given, achieved: notApplicable, level: notApplicable };
  return chance.happens(0.06) ? lineAnswer(line.id) : given;
}

const answersBy = (lines: readonly CriterionLine[], chance: Chance) =>
  new Map(lines.map((line) => [line.id, answerBy(line, chance)]));

function submissionBy(
  { set }: CriteriaEdition,
  of: Unit,
  at: number,
  year: number,
  chance: Chance,
): Submission {
  const people = Array.from({ length: chance.between(0, 4) }, (_, number): Person => {
    const isLeader = chance.happens(0.3);
    const lines = individualLines(set, of);
    return person(
      `Lê Văn ${'ABCDE'.charAt(chance.between(0, 4))}${chance.happens(0.2) ? '' : number}`,
      {},
      {
        isLeader,
        answers: answersBy(lines, chance),
        violation: chance.happens(0.15)
          ? { value: chance.pick(['Khiển trách', 'Không', 'Đang xem xét']), from: blank.from }
          : null,
        achievement: chance.pick(['', 'Hoàn thành xuất sắc']),
      },
    );
  });
  const received = {
    file: `${of.id}.xlsx`,
    sha256: String(at),
    receivedOn: chance.pick([`${year}-11-20`, `${year}-12-20`, null]),
    sender: null,
  };
  return submission({ received, unit: of.id, lines: answersBy(unitLines(set, of), chance), people });
}

const hasBoth = (subjects: readonly string[]) => new Set(subjects).size === 2;

/** A year of up to seven units with up to four people each, answered by chance, and decided by the council. */
export function yearBy(
  criteria: CriteriaEdition,
  chance: Chance,
  year = criteria.set.movement.years.from,
  count = chance.between(1, 7),
) {
  const { set } = criteria;
  const units = Array.from({ length: count }, (_, at) =>
    unit({
      id: `PX0${at + 1}`,
      name: `UBND phường Sao ${'ABCDEFG'.charAt(at)}`,
      type: chance.happens(0.6) ? 'phuong-xa' : chance.pick(DEFAULT_TYPE_IDS),
      cluster: chance.pick(['Cụm 1', 'Cụm 1', 'Cụm 2']),
      isUniformed: chance.happens(0.1),
    }),
  );
  const submissions = units
    .filter(() => chance.happens(0.85))
    .map((of, at) => submissionBy(criteria, of, at, year, chance));
  const deadline = { date: `${year}-${set.deadline}`, weekend: chance.happens(0.2) };
  const ground = {
    version: '0',
    year,
    criteria,
    context: { units, register: { units }, criteria, year },
    deadline,
    records: {
      facts: hasBoth(set.disqualifiers.flatMap(({ subjects }) => subjects))
        ? factsOf(submissions, criteria, year, chance)
        : [],
      honours: hasBoth(set.awards.map(({ subject }) => subject))
        ? honoursOf(submissions, criteria, year, chance)
        : null,
    },
  };
  const reading = { submissions, unreadable: [], skipped: [], diagnostics: [] };
  const verification = verificationOf(units, criteria, year, chance);
  const stood = standYear(ground, reading, staged(verification));
  const { candidates, scope } = stood.value;
  const council = councilOf(nominate(candidates, scope), year, chance);
  const decided = decideYear(stood, staged(council)).value;
  return { units, ground, submissions, verification, council, stood, decided };
}
