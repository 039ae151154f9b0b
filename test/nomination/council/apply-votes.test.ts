import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { VoteRule } from '../../../src/domain/award.ts';
import type { Ballot } from '../../../src/domain/council.ts';
import type { Decision } from '../../../src/nomination/decide.ts';
import { factSentence } from '../../../src/wording/fact-words.ts';
import { candidate, unit } from '../../support/candidate.ts';
import { ballotOf, decisionOf, meetingOf, membersOf, VOTE_RULE, voteOn } from '../../support/council.ts';

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
