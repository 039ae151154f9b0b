import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { Award } from '../../src/criteria/schema.ts';
import { type CouncilChoice, NO_COUNCIL, nominationKey } from '../../src/domain/council.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { REVIEW_KINDS } from '../../src/domain/review.ts';
import { type Decision, sentencesOf } from '../../src/nomination/decide.ts';
import { levelOf } from '../../src/nomination/level.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { shippedText } from '../support/criteria-text.ts';
import { effort } from '../support/effort.ts';
import {
  type AwardWorld,
  awardWorld,
  candidatesIn,
  choiceOf,
  choicesIn,
  type Seed,
  scopeOfReview,
} from '../support/random-awards.ts';

const { value } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '' });
if (value === null) throw new Error('the shipped criteria do not parse');
const { set } = value;
const RUNS = { numRuns: effort({ short: 15, long: 50 }) };

function decide(
  world: AwardWorld,
  choices: readonly CouncilChoice[] = [],
  raised?: { id: string; by: number },
) {
  return nominate(candidatesIn(world, set, raised), scopeOfReview(set, world.review), {
    ...NO_COUNCIL,
    choices,
  });
}

const nominated = (decisions: readonly Decision[]) =>
  decisions.filter(({ outcome }) => outcome === 'nominated');
const keyOf = ({ candidate, award }: Decision) =>
  nominationKey({ ...candidate, unit: candidate.unit.id, award: award.id });

/** The highest level that a candidate has in one of these outcomes; -1 for none. */
function highest(
  decisions: readonly Decision[],
  name: string,
  outcomes: readonly Decision['outcome'][],
): number {
  return Math.max(
    -1,
    ...decisions
      .filter(({ candidate, outcome }) => candidate.name === name && outcomes.includes(outcome))
      .map(({ award }) => levelOf(award, set)),
  );
}

describe.each(REVIEW_KINDS)('awards of the %s review', (review) => {
  const worlds = awardWorld(review);
  const withChoices = worlds.chain((world) => choicesIn(world, set).map((choices) => ({ world, choices })));

  // With more points one can catch up with another on the last place above; both then wait there, and may wait below too.
  it('never loses a nominee its award for more points, but for a tie on a higher one', () => {
    fc.assert(
      fc.property(
        withChoices,
        fc.nat(),
        fc.constantFrom(50, 100, 200, 300, 500, 700),
        ({ world, choices }, pick, by) => {
          const before = decide(world, choices);
          const chosen = new Set(choices.map(({ individual, unit }) => individual ?? unit));
          const own = nominated(before).filter(({ candidate }) => !chosen.has(candidate.name));
          const name = own[pick % Math.max(1, own.length)]?.candidate.name;
          if (name === undefined) return;
          const after = decide(world, choices, { id: name, by });
          const level = highest(before, name, ['nominated']);
          const isKept = highest(after, name, ['nominated']) >= level;
          const isTied = highest(after, name, ['undecided']) > level;
          expect(isKept || isTied).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('gives no more places than there are', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const [award, group] of groupBy(nominated(decide(world)), (each) => each.award))
          expect(excessesOf(award, group)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives one award once, one for one achievement, to a unit or to one of its people', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const decisions = decide(world);
        expect(new Set(decisions.map(keyOf)).size).toBe(decisions.length);
        const given = nominated(decisions);
        expect(new Set(given.map(({ candidate }) => candidate.name)).size).toBe(given.length);
        const exclusive = (set.conflicts ?? []).flatMap(({ kind, awards }) =>
          kind === 'unit-or-individual' && Array.isArray(awards) ? awards : [],
        );
        expect(exclusive.length).toBeGreaterThan(0);
        const places = groupBy(
          given.filter(({ award }) => exclusive.includes(award.id)),
          ({ candidate, award }) => `${candidate.unit.id} ${award.id}`,
        );
        for (const group of places.values())
          expect(new Set(group.map(({ candidate }) => candidate.subject)).size).toBe(1);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of candidates, in outcome or in words', () => {
    fc.assert(
      fc.property(withChoices, fc.infiniteStream(fc.nat()), ({ world, choices }, keys) => {
        const told = (decisions: readonly Decision[]) =>
          decisions.map((each) => [keyOf(each), each.outcome, ...sentencesOf(each)].join(' | ')).sort();
        const candidates = candidatesIn(world, set);
        const shuffled = candidates
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const council = { ...NO_COUNCIL, choices };
        expect(told(nominate(shuffled, scopeOfReview(set, review), council))).toEqual(
          told(nominate(candidates, scopeOfReview(set, review), council)),
        );
      }),
      RUNS,
    );
  });

  it('tells everyone at least one reason, and who is proposed for nothing only one', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const decisions = decide(world);
        for (const { id, subject, proposals } of world.seeds) {
          const own = decisions.filter(({ candidate }) => candidate.name === id);
          const reasons = own.flatMap(sentencesOf);
          if (subject === 'individual' && proposals.length === 0)
            expect(reasons).toEqual(['Đơn vị không đề nghị.']);
          else expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('takes who is excluded, held or of unknown total only by the council’s choice, and as it chose', () => {
    fc.assert(
      fc.property(withChoices, ({ world, choices }) => {
        const byKey = new Map(choices.map((choice) => [nominationKey(choice), choice]));
        const decisions = decide(world, choices);
        expect(
          choices.every((choice) => decisions.some((each) => keyOf(each) === nominationKey(choice))),
        ).toBe(true);
        for (const decision of decisions) {
          const { outcome, candidate, choice } = decision;
          const own = byKey.get(keyOf(decision)) ?? null;
          expect(choice).toBe(own);
          if (own !== null) expect(outcome).toBe(own.decision === 'take' ? 'nominated' : 'not-nominated');
          else if (outcome === 'nominated') {
            expect(candidate.eligibility.disqualified).toEqual([]);
            expect(candidate.eligibility.onHold).toEqual([]);
            expect(candidate.total).not.toBeNull();
          }
        }
      }),
      RUNS,
    );
  });

  // A leader's place hangs on how many others are put forward beside the leaders, and so on who leaves for a higher award.
  it('keeps everybody else’s place when the council settles a tie within its places, leaders apart', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), fc.nat(), (world, pickTie, pickOne) => {
        const before = decide(world);
        const ties = tiesOf(before);
        const tie = ties[pickTie % Math.max(1, ties.length)];
        if (tie === undefined) return;
        const start = pickOne % tie.length;
        const turned = [...tie.slice(start), ...tie.slice(0, start)];
        const choices = turned.map(({ candidate, award }, index) =>
          choiceOf(
            { ...candidate, unit: candidate.unit.id, id: candidate.name },
            award.id,
            index < placesIn(tie),
          ),
        );
        const after = decide(world, choices);
        const names = new Set(tie.map(({ candidate }) => candidate.name));
        for (const { candidate } of nominated(before)) {
          if (candidate.isLeader || names.has(candidate.name)) continue;
          expect(highest(after, candidate.name, ['nominated'])).toBeGreaterThanOrEqual(
            highest(before, candidate.name, ['nominated']),
          );
        }
      }),
      RUNS,
    );
  });
});

describe('a tie on a higher award', () => {
  it('makes both wait there, and below where only one of them has a place', () => {
    const person = (id: string, points: number): Seed => ({
      id,
      unit: 'DV0',
      subject: 'individual',
      type: 'phuong-xa',
      cluster: 'Cụm 1',
      isLeader: false,
      submission: 'on-time',
      years: [points, points, points, points],
      isExcluded: false,
      isHeld: false,
      proposals: ['BK UBND tỉnh', 'Giấy khen'],
      honour: null,
      staff: null,
    });
    const told = (points: number) =>
      decide({ review: 'interim', hasRegister: true, seeds: [person('P', 9500), person('Q', points)] }).map(
        ({ candidate, award, outcome }) => `${candidate.name} ${award.level} ${outcome}`,
      );
    expect(told(9400)).toEqual([
      'P city not-nominated',
      'Q city nominated',
      'P province nominated',
      'Q province not-nominated',
    ]);
    expect(told(9500)).toEqual([
      'P city undecided',
      'Q city undecided',
      'P province undecided',
      'Q province undecided',
    ]);
  });
});

/** Those who wait for nothing but a tie, by the places that they share. */
function tiesOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const waiting = decisions.filter(({ reasons }) => {
    const open = reasons.filter(({ outcome }) => outcome !== 'met');
    return open.length === 1 && open[0]?.fact.code === 'tied';
  });
  const groups = groupBy(
    waiting,
    ({ award, reasons }) => `${award.id} ${award.subject} ${JSON.stringify(reasons[0]?.fact)}`,
  );
  return [...groups.values()].filter((group) => group.length === tiedIn(group));
}

function tieOf([first]: readonly Decision[]) {
  const fact = first?.reasons[0]?.fact;
  return fact?.code === 'tied' ? fact : { tied: 0, places: 0 };
}
const tiedIn = (group: readonly Decision[]) => tieOf(group).tied;
const placesIn = (group: readonly Decision[]) => tieOf(group).places;

/** Where more are put forward than the award's own requirements have places for. */
function excessesOf(award: Award, group: readonly Decision[]): readonly string[] {
  const candidates = group.map(({ candidate }) => candidate);
  return award.requirements.flatMap((requirement): readonly string[] => {
    const within = (
      keyOf: (one: (typeof candidates)[number]) => string,
      placesOf: (one: (typeof candidates)[number]) => number,
    ) =>
      [...groupBy(candidates, keyOf)].flatMap(([key, group]) => {
        const [first] = group;
        return first !== undefined && group.length > placesOf(first) ? [`${requirement.kind} ${key}`] : [];
      });
    const table = (name: string) => requirement[name] as Readonly<Record<string, number>>;
    switch (requirement.kind) {
      case 'within-best':
        return within(
          ({ unit }) => (requirement.of === 'city' ? '' : unit.cluster),
          () => Number(requirement.count),
        );
      case 'quota':
        return within(
          ({ unit }) => unit.id,
          ({ unit }) => table('perUnit')[unit.type] ?? table('perUnit').default ?? 0,
        );
      case 'quota-by-type':
        return within(
          ({ unit }) => unit.type,
          ({ unit }) => table('places')[unit.type] ?? table('places').default ?? 0,
        );
      case 'quota-by-grade':
        return within(
          ({ unit }) => unit.id,
          ({ ofUnit: { grade, people } }) => {
            const shares = table('percent');
            const share =
              grade === null ? Math.min(...Object.values(shares)) : (shares[grade] ?? shares.default ?? 0);
            return Math.max(Number(requirement.atLeast), Math.floor(((people ?? 0) * share) / 100));
          },
        );
      case 'direct-share': {
        const direct = candidates.filter(({ isLeader }) => !isLeader).length;
        return direct * 100 >= Number(requirement.atLeast) * candidates.length ? [] : ['direct-share'];
      }
      default:
        return [];
    }
  });
}
