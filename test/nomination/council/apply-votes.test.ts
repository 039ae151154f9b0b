import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { VoteRule } from '../../../src/domain/award.ts';
import type { Ballot } from '../../../src/domain/council.ts';
import { type Decision, openSentencesOf, sentencesOf } from '../../../src/nomination/decide.ts';
import { factSentence } from '../../../src/wording/fact-words.ts';
import { candidate, unit } from '../../support/candidate.ts';
import { ballotOf, decisionOf, meetingOf, membersOf, VOTE_RULE, voteOn } from '../../support/council.ts';
import { expectGolden } from '../../support/golden.ts';

type Case = {
  readonly name: string;
  readonly rule: Partial<VoteRule>;
  readonly members: { readonly total: number; readonly present: number; readonly written?: number };
  readonly yes: number;
  readonly no: number;
  readonly outcome: Decision['outcome'];
  readonly because: string;
};

const cases = parse(readFileSync(join(import.meta.dirname, 'votes.yaml'), 'utf8')) as readonly Case[];

describe('a vote', () => {
  it.each(cases)('$name', ({ rule, members, yes, no, outcome, because }) => {
    const meeting = meetingOf(membersOf(members.total, members.present, members.written));
    const { value } = voteOn([decisionOf(rule)], [ballotOf(yes, no)], meeting);
    expect(value[0]).toMatchObject({ outcome, reasons: [{ isVote: true }, { outcome: 'met' }] });
    const [vote] = value[0]?.reasons ?? [];
    expect(vote && factSentence(vote.fact, 'clerk')).toBe(because);
  });

  it('is told with its figures', () => {
    const { value } = voteOn([decisionOf()], [ballotOf(7, 6)], meetingOf(membersOf(13)));
    expect(value[0]?.vote).toEqual({
      yes: 7,
      no: 6,
      base: 13,
      percent: 53.85,
      threshold: 50,
      isPassed: true,
      from: { file: 'hoi-dong.xlsx', sheet: 'Phiếu bầu', cell: 'H4' },
    });
  });

  it.each([
    [10, false, 'nominated', []],
    [9, false, 'undecided', ['TD4827']],
    // Three opinions in writing stand beside the papers, where the award takes them.
    [7, true, 'nominated', []],
    [6, true, 'undecided', ['TD4827']],
  ])(
    'of 10 with %i valid papers, opinions in writing: %s, is %s',
    (valid, writtenOpinions, outcome, codes) => {
      const papers = { issued: 10, collected: 10, valid, invalid: 10 - valid };
      const meeting = meetingOf(membersOf(13, 10, 3), { papers });
      const { value, diagnostics } = voteOn(
        [decisionOf({ ballot: 'secret', writtenOpinions })],
        [ballotOf(10, 0)],
        meeting,
      );
      expect([value[0]?.outcome, diagnostics.map(({ code }) => code)]).toEqual([outcome, codes]);
    },
  );

  it('that nobody took changes nothing', () => {
    const decisions = [decisionOf()];
    expect(voteOn(decisions, [], meetingOf(membersOf(13)))).toEqual({ value: decisions, diagnostics: [] });
  });

  it('on others leaves a nominee without one waiting', () => {
    const other = { ...candidate(), unit: unit({ id: 'PX02' }), name: 'UBND phường Lam Sơn' };
    const voted = decisionOf();
    const left = { ...voted, candidate: other };
    const { value, diagnostics } = voteOn([voted, left], [ballotOf(13, 0)], meetingOf(membersOf(13)));
    expect(value.map(({ outcome }) => outcome)).toEqual(['nominated', 'undecided']);
    expect(value[1]?.reasons[0]?.fact).toEqual({ code: 'vote-missing' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD4823']);
  });

  it('does not choose an open case, but can end it', () => {
    const open = decisionOf({}, { outcome: 'undecided' });
    const meeting = meetingOf(membersOf(13));
    expect(voteOn([open], [ballotOf(13, 0)], meeting).value[0]?.outcome).toBe('undecided');
    expect(voteOn([open], [ballotOf(0, 13)], meeting).value[0]?.outcome).toBe('not-nominated');
  });

  it('brings nobody back who is not put forward', () => {
    const out = decisionOf({}, { outcome: 'not-nominated' });
    const { value, diagnostics } = voteOn([out], [ballotOf(13, 0)], meetingOf(membersOf(13)));
    expect(value).toEqual([out]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD4826']);
  });
});

describe('laws of a vote', () => {
  const rule = fc.record({
    threshold: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    reaching: fc.constantFrom('at-least', 'more-than'),
    base: fc.constantFrom('total', 'present'),
    writtenOpinions: fc.boolean(),
  });

  it('one more vote in favour never loses it', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 40 }), fc.nat(40), (given, total, votes) => {
        const meeting = meetingOf(membersOf(total));
        const yes = Math.min(votes, total - 1);
        const outcomeOf = (inFavour: number) =>
          voteOn([decisionOf(given)], [ballotOf(inFavour, total - inFavour)], meeting).value[0]?.outcome;
        if (outcomeOf(yes) === 'nominated') expect(outcomeOf(yes + 1)).toBe('nominated');
      }),
    );
  });

  it('it is lost below the threshold and won above it, whatever the rounding', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 200 }), fc.nat(200), (given, total, votes) => {
        const yes = Math.min(votes, total);
        const decisions = [decisionOf({ ...VOTE_RULE, ...given })];
        const [decision] = voteOn(decisions, [ballotOf(yes, 0)], meetingOf(membersOf(total))).value;
        const left = yes * 10_000;
        const right = Math.round(given.threshold * 100) * total;
        const isWon = given.reaching === 'at-least' ? left >= right : left > right;
        expect(decision?.outcome).toBe(isWon ? 'nominated' : 'not-nominated');
      }),
    );
  });

  it('the order of ballots plays no part', () => {
    const ids = ['A', 'B', 'C', 'D'];
    const base = decisionOf();
    const decisions = ids.map((id) => ({ ...base, candidate: candidate({ unit: unit({ id }), name: id }) }));
    const ballots = ids.slice(1).map((id, index): Ballot => ballotOf(index * 5, 1, { unit: id }));
    const meeting = meetingOf(membersOf(13));
    const inOrder = voteOn(decisions, ballots, meeting);
    fc.assert(
      fc.property(fc.shuffledSubarray(ballots, { minLength: ballots.length }), (shuffled) => {
        expect(voteOn(decisions, shuffled, meeting)).toEqual(inOrder);
      }),
    );
  });
});

describe('equals for the last places', () => {
  const meeting = meetingOf(membersOf(13));
  const pool = { of: 'cluster', name: 'Cụm 1' } as const;
  const tie = {
    outcome: 'undecided',
    fact: { code: 'tied', tied: 3, place: 2, places: 1, pool },
    clause: null,
  } as const;
  const rule = { threshold: VOTE_RULE.threshold, reaching: VOTE_RULE.reaching };
  const award = decisionOf().award;
  const equal = (id: string, reasons: Decision['reasons'] = [tie]): Decision => ({
    ...decisionOf({}, { outcome: 'undecided', reasons }),
    award,
    candidate: candidate({ unit: unit({ id }), name: id }),
  });
  const votes = (...yes: readonly (readonly [string, number])[]) =>
    yes.map(([id, count]) => ballotOf(count, 13 - count, { unit: id }));
  const outcomes = (decisions: readonly Decision[], ballots: readonly Ballot[]) =>
    voteOn(decisions, ballots, meeting).value.map(({ outcome }) => outcome);

  it('the one with the most votes takes the place, and it is said why', () => {
    const { value } = voteOn(
      [equal('A'), equal('B'), equal('C')],
      votes(['A', 8], ['B', 11], ['C', 7]),
      meeting,
    );
    expect(value.map(({ outcome }) => outcome)).toEqual(['not-nominated', 'nominated', 'not-nominated']);
    expect(value[1]?.reasons[0]).toEqual({
      outcome: 'met',
      fact: { code: 'chosen-between-equals', equals: 3, yes: 11, base: 13, percent: 84.62, ...rule },
      clause: null,
      isVote: true,
    });
    expect(value[0]?.reasons[0]?.fact).toEqual({
      code: 'left-between-equals',
      equals: 3,
      yes: 8,
      base: 13,
      percent: 61.54,
      ...rule,
    });
  });

  it('who fails the vote is out, and does not keep the others waiting', () => {
    expect(outcomes([equal('A'), equal('B')], votes(['A', 3], ['B', 9]))).toEqual([
      'not-nominated',
      'nominated',
    ]);
  });

  it('with equal votes too they wait for the council, and that is said', () => {
    const { value } = voteOn([equal('A'), equal('B')], votes(['A', 9], ['B', 9]), meeting);
    expect(value.map(({ outcome }) => outcome)).toEqual(['undecided', 'undecided']);
    expect(value[0]?.reasons[0]?.fact.code).toBe('equal-by-votes');
  });

  it('while one of them has no vote nobody is chosen', () => {
    expect(outcomes([equal('A'), equal('B')], votes(['A', 12]))).toEqual(['undecided', 'undecided']);
  });

  it('another open reason keeps a case open whatever its votes', () => {
    const other = { outcome: 'undecided', fact: { code: 'evidence-unseen' }, clause: null } as const;
    expect(outcomes([equal('A', [tie, other]), equal('B')], votes(['A', 12], ['B', 9]))).toEqual([
      'undecided',
      'nominated',
    ]);
  });

  it('whatever the votes and the places: who is in, what is said, and what still waits', async () => {
    const patterns = [[12, 9, 9], [9, 9, 7], [9, 9, 9], [12, 3, 9], [12, 11, 10], [12, 9], [3, 3, 3], []];
    const lines = [1, 2, 3].flatMap((places) =>
      patterns.flatMap((yes) => {
        const group = ['A', 'B', 'C'].map((id) => equal(id, [{ ...tie, fact: { ...tie.fact, places } }]));
        const cast = votes(...yes.map((count, at) => ['ABC'.charAt(at), count] as const));
        const { value, diagnostics } = voteOn(group, cast, meeting);
        return [
          `${places} places, votes ${yes.join(', ')} ${diagnostics.map(({ code }) => code).join(' ')}`,
          ...value.map(
            (decision) =>
              `  ${decision.candidate.name} ${decision.outcome}: ${sentencesOf(decision).join(' ')} WAITS ${openSentencesOf(decision).join(' ')}`,
          ),
        ];
      }),
    );
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, '..', 'golden', 'equals.txt'));
  });

  it('never more are chosen than there are places, nor one with fewer votes before one with more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 13 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (yes, places) => {
          const group = yes.map((_, index) =>
            equal(`U${index}`, [{ ...tie, fact: { ...tie.fact, places } }]),
          );
          const { value } = voteOn(
            group,
            votes(...yes.map((count, index) => [`U${index}`, count] as const)),
            meeting,
          );
          const chosen = value.flatMap(({ outcome }, index) =>
            outcome === 'nominated' ? [yes[index] ?? 0] : [],
          );
          const out = value.flatMap(({ outcome }, index) =>
            outcome === 'not-nominated' ? [yes[index] ?? 0] : [],
          );
          expect(chosen.length).toBeLessThanOrEqual(places);
          for (const count of chosen)
            expect(count).toBeGreaterThanOrEqual(Math.max(7, ...out.filter((each) => each >= 7)));
        },
      ),
    );
  });
});
