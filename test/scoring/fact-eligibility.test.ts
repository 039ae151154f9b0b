import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import { eligibilityByFacts, joinEligibility } from '../../src/scoring/fact-eligibility.ts';
import { beginOfYear } from '../../src/scoring/grounds.ts';
import { indexFacts, indexHonours } from '../../src/scoring/records-index.ts';
import { person } from '../support/answers.ts';
import { effort } from '../support/effort.ts';
import { DAYS, factOf, rankWithFacts } from '../support/facts-of-year.ts';
import { recordsContext } from '../support/records.ts';

const { set } = recordsContext;

describe('documented facts in a year from 01/12/2019 to 30/11/2020', () => {
  it.each<readonly [string, Partial<DocumentedFact>, readonly string[], number]>([
    ['excludes in the year that it falls in', {}, ['V1'], 0],
    ['on the first day', { from: '2019-12-01' }, ['V1'], 0],
    ['on the last day', { from: '2020-11-30' }, ['V1'], 0],
    ['not a day before, without an end', { from: '2019-11-30' }, [], 0],
    ['not a day after', { from: '2020-12-01' }, [], 0],
    ['as long as its effect reaches into the year', { from: '2019-03-01', until: '2019-12-01' }, ['V1'], 0],
    ['not where it ended the day before', { from: '2019-03-01', until: '2019-11-30' }, [], 0],
    ['only holds without a document', { document: null }, [], 1],
    ['holds while it is open on the last day', { disqualifier: 'H1' }, [], 1],
    ['holds to its last day', { disqualifier: 'H1', until: '2020-11-30' }, [], 1],
    ['no longer once it ended', { disqualifier: 'H1', until: '2020-11-29' }, [], 0],
    ['holds though it began years ago', { disqualifier: 'H1', from: '2018-01-01' }, [], 1],
    ['decides nothing by a warning', { disqualifier: 'H3' }, [], 0],
  ])('%s', (_what, overrides, disqualified, holds) => {
    const eligibility = eligibilityByFacts([factOf(overrides)], set, DAYS);
    expect(eligibility.disqualified).toEqual(disqualified);
    expect(eligibility.onHold).toHaveLength(holds);
  });

  it('names the document and the cell', () => {
    const { document, what, from, until, cell } = factOf();
    expect(eligibilityByFacts([factOf()], set, DAYS).grounds).toEqual({
      V1: [{ document, what, from, until, cell }],
    });
  });

  it.each<readonly [string, Partial<DocumentedFact>, readonly string[]]>([
    ['ended before the year', { from: '2019-03-01', until: '2019-11-30' }, ['ended']],
    ['fell before it and has no end', { from: '2019-11-30' }, ['earlier']],
    ['only warns', { disqualifier: 'H3' }, ['warns']],
    ['excludes', {}, []],
    ['comes after it', { from: '2020-12-01' }, []],
    ['was looked into and closed', { disqualifier: 'H1', until: '2020-11-29' }, []],
  ])('tells, where it is no bar, of what %s', (_what, overrides, codes) => {
    const { past = [] } = eligibilityByFacts([factOf(overrides)], set, DAYS);
    expect(past.map(({ code }) => code)).toEqual(codes);
  });

  it('names every document of one condition, whatever the order of the rows', () => {
    const later = factOf({
      document: { number: '30/QĐ-UBND', date: '2020-09-01', issuer: '' },
      from: '2020-09-01',
    });
    const { grounds, disqualified } = eligibilityByFacts([later, factOf()], set, DAYS);
    expect(disqualified).toEqual(['V1']);
    expect(grounds?.V1?.map(({ document }) => document?.number)).toEqual(['12/QĐ-UBND', '30/QĐ-UBND']);
    expect(eligibilityByFacts([factOf(), later], set, DAYS).grounds).toEqual(grounds);
  });

  it('tells of a fact whose birth date is nobody’s of that name', () => {
    const known = [{ ...person('Lê Văn Ất', { 'CN1.1': 76 }), birthDate: '1980-06-05' }];
    const told = (birthDate: string | null) =>
      rankWithFacts([factOf({ person: { name: 'Lê Văn Ất', birthDate } })], known);
    const { ranked, diagnostics } = told('1991-01-01');
    expect(ranked.people.map(({ eligibility }) => eligibility.disqualified)).toEqual([[]]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['TD4711', expect.stringContaining('“Lê Văn Ất, sinh ngày 01/01/1991”')],
    ]);
    expect(told('1980-06-05').diagnostics).toEqual([]);
    expect(told(null).diagnostics).toEqual([]);
  });

  it.each<readonly [string, Partial<DocumentedFact>, readonly string[]]>([
    [
      'with a name like one that is there',
      { person: { name: 'Lê Văn At', birthDate: '1991-01-01' } },
      ['TD4711 “Lê Văn At” near “Lê Văn Ất”'],
    ],
    [
      'with a name like nobody’s',
      { person: { name: 'Hoàng Quốc Khánh', birthDate: null } },
      ['TD4711 “Hoàng Quốc Khánh” near nobody'],
    ],
    [
      'warned of, and not there',
      { person: { name: 'Hoàng Quốc Khánh', birthDate: null }, disqualifier: 'H3' },
      ['TD5203', 'TD4711 “Hoàng Quốc Khánh” near nobody'],
    ],
    [
      'not there, on the last day of the year',
      { person: { name: 'Vũ An', birthDate: null }, from: '2020-11-30' },
      ['TD4711 “Vũ An” near nobody'],
    ],
    [
      'not there, a day after the year',
      { person: { name: 'Vũ An', birthDate: null }, from: '2020-12-01' },
      [],
    ],
    [
      'not there, whose effect ends on the first day of the year',
      { person: { name: 'Vũ An', birthDate: null }, from: '2018-01-01', until: '2019-12-01' },
      ['TD4711 “Vũ An” near nobody'],
    ],
    [
      'not there, that ended before the year',
      { person: { name: 'Vũ An', birthDate: null }, from: '2018-01-01', until: '2019-11-30' },
      [],
    ],
    ['of another unit', { person: { name: 'Vũ An', birthDate: null }, unit: 'PX09' }, []],
  ])('tells of a fact about somebody %s', (_whom, overrides, expected) => {
    const told = rankWithFacts([factOf(overrides)]).diagnostics.map(({ code, message }) => {
      const [whom, near = 'nobody'] = message.match(/“[^”]+”/gu) ?? [];
      return code === 'TD4711' ? `${code} ${whom} near ${near}` : code;
    });
    expect(told).toEqual(expected);
  });

  it('begins the day after the deadline of the year before', () => {
    expect(beginOfYear(2020, '2020-11-30')).toBe('2019-12-01');
  });

  it('tells once what two sources say', () => {
    const hold = (text: string) => ({ code: 'declared-unclear', text }) as const;
    const past = [{ code: 'declared', year: 2019, text: 'x' }] as const;
    const one = { disqualified: ['V1'], onHold: [hold('a')], grounds: { V1: [] }, past };
    const other = { disqualified: ['V1', 'V4'], onHold: [hold('a'), hold('b')], past };
    expect(joinEligibility(one, other)).toEqual({
      disqualified: ['V1', 'V4'],
      onHold: [hold('a'), hold('b')],
      grounds: { V1: [] },
      past,
    });
  });
});

describe('whom a fact is about', () => {
  const facts = indexFacts([
    factOf(),
    factOf({ person: { name: 'Lê Văn Ất', birthDate: '1980-06-05' } }),
    factOf({ person: null, disqualifier: 'H1' }),
    factOf({ unit: 'PX02' }),
  ]);
  const count = (name: string, birthDate: string | null, hasNamesake = false) =>
    facts(['PX01'], { name, birthDate, hasNamesake }).length;

  it('goes by unit, folded name and a birth date that does not speak against it', () => {
    expect(count('lê văn  ất', null)).toBe(2);
    expect(count('Lê Văn Ất', '1980-06-05')).toBe(2);
    expect(count('Lê Văn Ất', '1990-01-01')).toBe(1);
    expect(count('Lê Văn Át', null)).toBe(0);
    expect(facts(['PX01'], null).map(({ disqualifier }) => disqualifier)).toEqual(['H1']);
    expect(facts(['PX02', 'PX09'], { name: 'Lê Văn Ất', birthDate: null })).toHaveLength(1);
  });

  it('only holds where two share the name and no birth date tells them apart', () => {
    const shared = facts(['PX01'], { name: 'Lê Văn Ất', birthDate: '1980-06-05', hasNamesake: true });
    expect(shared.map(({ document }) => document !== null)).toEqual([false, true]);
    expect(shared[0]?.what).toContain('chưa rõ là ai');
  });

  it('knows no awards where there is no register, which is not the same as none', () => {
    expect(indexHonours(null)('PX01', null)).toBeNull();
    expect(indexHonours([])('PX01', null)).toEqual([]);
  });
});

describe('the ranking of the year', () => {
  it('takes grade and rank from who is excluded, and leaves the total; the next moves up', () => {
    const plain = rankWithFacts([]).ranked.people;
    const { people } = rankWithFacts([factOf()]).ranked;
    const byName = (list: typeof people, name: string) =>
      list.find((each) => each.person.name.value === name);
    expect(byName(plain, 'Lê Văn Ất')).toMatchObject({ rank: 1 });
    expect(byName(people, 'Lê Văn Ất')).toMatchObject({ grade: null, rank: null });
    expect(byName(people, 'Lê Văn Ất')?.scorecard.total).toBe(byName(plain, 'Lê Văn Ất')?.scorecard.total);
    expect(byName(people, 'Đỗ Thị Giáp')?.rank).toBe(1);
  });

  it('excludes a unit as well', () => {
    const { ranked } = rankWithFacts([factOf({ person: null })]);
    expect(ranked).toMatchObject({ grade: null, rank: null, rankInCluster: null });
    expect(ranked.eligibility.disqualified).toEqual(['V1']);
  });

  it('holds both of two namesakes', () => {
    const twins = ['1980-06-05', '1985-01-01'].map((birthDate) =>
      person('Lê Văn Ất', { 'CN1.1': 70 }, { birthDate }),
    );
    const { ranked } = rankWithFacts([factOf()], twins);
    expect(
      ranked.people.map(({ eligibility }) => [eligibility.disqualified.length, eligibility.onHold.length]),
    ).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('never depends on the order of the rows', () => {
    const rows = [
      factOf(),
      factOf({ disqualifier: 'H1', until: '2021-01-01' }),
      factOf({ person: { name: 'Đỗ Thị Giáp', birthDate: null }, disqualifier: 'V4' }),
      factOf({ person: null, disqualifier: 'H1' }),
    ];
    const shown = (facts: readonly DocumentedFact[]) => {
      const { ranked } = rankWithFacts(facts);
      return JSON.stringify([
        ranked.eligibility,
        ranked.people.map(({ id, grade, rank, eligibility }) => [
          id,
          grade,
          rank,
          [...eligibility.disqualified].sort(),
        ]),
      ]);
    };
    const expected = shown(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(shown(shuffled)).toBe(expected);
      }),
      { numRuns: effort({ short: 12, long: 24 }) },
    );
  });
});
