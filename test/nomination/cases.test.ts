import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { Award } from '../../src/criteria/schema.ts';
import { conflictKinds } from '../../src/nomination/conflicts/registry.ts';
import { type Decision, decideAward } from '../../src/nomination/decide.ts';
import type { Verdict } from '../../src/nomination/requirement.ts';
import { requirementKinds } from '../../src/nomination/requirements/registry.ts';
import { factSentence } from '../../src/wording/fact-words.ts';
import { candidateInShort, candidateOf, choiceOf, scopeInShort, scopeOf } from '../support/award-case.ts';
import { shippedText } from '../support/criteria-text.ts';
import { everyChange } from '../support/every-place.ts';
import { expectGolden } from '../support/golden.ts';

const folder = new URL('cases/', import.meta.url);
const verdict = z.enum(['met', 'unmet', 'undecided', 'none']);
const expected = { outcome: verdict, says: z.string().optional() };

const caseShape = z.strictObject({
  name: z.string(),
  params: z.looseObject({}).default({}),
  scope: scopeInShort.optional(),
  /** Of a rule between awards: the award in question, and what has been decided before. */
  award: z.string().optional(),
  before: z
    .array(
      z.strictObject({
        award: z.string(),
        of: z.enum(['itself', 'its unit']),
        outcome: z.enum(['nominated', 'not-nominated', 'undecided']),
      }),
    )
    .optional(),
  candidates: z.array(z.strictObject({ ...candidateInShort.shape, ...expected })).min(1),
});

const caseFile = z.strictObject({
  kind: z.string(),
  /** The requirement or rule in words, by its params. */
  described: z.array(z.strictObject({ params: z.looseObject({}), says: z.string() })).min(1),
  cases: z.array(caseShape),
});
type Case = z.infer<typeof caseShape>;

const { value: shipped } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '' });
if (shipped === null) throw new Error('the shipped criteria do not parse');
const { set } = shipped;
const files = readdirSync(folder).map((name) =>
  caseFile.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);

/** The clause that marks the requirement in question among the reasons. */
const HERE = 'ở đây';

/** What the requirement says of each candidate, beside `no-disqualifier`, which holds and exclusions need. */
function verdictsOf(kind: string, { params, scope, candidates }: Case) {
  const award: Award = {
    id: 'thu',
    title: 'Hình thức thử',
    short: 'Hình thức thử',
    decidedBy: 'x',
    reviews: [scope?.review ?? 'annual'],
    subject: candidates[0]?.subject ?? 'unit',
    origin: 'x',
    requirements: [
      ...(kind === 'no-disqualifier' ? [] : [{ kind: 'no-disqualifier' }]),
      { kind, clause: HERE, ...params },
    ],
  };
  const all = candidates.map(({ outcome: _outcome, says: _says, ...short }) => ({
    candidate: candidateOf(short, set),
    choice: choiceOf(short),
  }));
  const decisions = decideAward(
    award,
    all.map(({ candidate }) => candidate),
    scopeOf(
      set,
      scope,
      all.map(({ candidate }) => candidate),
    ),
    { choiceOf: (candidate) => all.find((each) => each.candidate === candidate)?.choice ?? null },
  );
  return decisions.map(({ reasons }) => reasons.find(({ clause }) => clause === HERE) ?? null);
}

/** What the rule says of each candidate after what has been decided. */
function barsOf(kind: string, { params, scope, candidates, award, before = [] }: Case) {
  const rule = conflictKinds.get(kind);
  if (rule === undefined) throw new Error(`no rule ${kind}`);
  const awardOf = (id: string) => {
    const found = set.awards.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no award ${id}`);
    return found;
  };
  return candidates.map(({ outcome: _outcome, says: _says, ...short }) => {
    const candidate = candidateOf(short, set);
    const decided = (of: string): readonly Decision[] =>
      before
        .filter((each) => each.of === of)
        .map(({ award: id, outcome }) => ({
          candidate,
          award: awardOf(id),
          outcome,
          reasons: [],
          choice: null,
        }));
    const taken = {
      of: () => decided('itself'),
      ofUnit: () => decided('its unit'),
    };
    return rule.test(candidate, awardOf(award ?? ''), taken, rule.params.parse(params), scopeOf(set, scope));
  });
}

describe('requirements and rules between awards', () => {
  it('have a case file each, named by the kind', () => {
    const kinds = [...requirementKinds.keys(), ...conflictKinds.keys()].map((kind) => `${kind}.yaml`);
    expect(readdirSync(folder).sort()).toEqual(kinds.sort());
    expect(files.map(({ kind }) => `${kind}.yaml`)).toEqual(readdirSync(folder));
  });

  for (const { kind, described, cases } of files) {
    const rule = requirementKinds.get(kind) ?? conflictKinds.get(kind);
    it.each(described)(`${kind} in words: $says`, ({ params, says }) => {
      expect(rule?.describe(rule.params.parse(params), set)).toBe(says);
    });

    it.each(cases.map((each) => [each.name, each] as const))(`${kind}: %s`, (_, each) => {
      const verdicts = requirementKinds.has(kind) ? verdictsOf(kind, each) : barsOf(kind, each);
      const got = verdicts.map((verdict, index) => ({
        name: each.candidates[index]?.name,
        outcome: verdict?.outcome ?? 'none',
        says: each.candidates[index]?.says === undefined ? undefined : said(verdict),
      }));
      expect(got).toEqual(each.candidates.map(({ name, outcome, says }) => ({ name, outcome, says })));
      for (const verdict of verdicts) if (verdict !== null) expect(faultsOf(said(verdict) ?? '')).toEqual([]);
    });
  }

  it('are explained in criteria/README.md with the example that wrong params are answered with, and no other', () => {
    const readme = readFileSync(new URL('../../criteria/README.md', import.meta.url), 'utf8');
    const sections = ['Điều kiện khen thưởng', 'Quy tắc giữa các hình thức'].map(
      (title) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '',
    );
    const shown = sections.flatMap((text) =>
      [...text.matchAll(/^Ví dụ: `- (.+)`$/gm)].map(([, example]) => example),
    );
    const kinds = [...requirementKinds.values(), ...conflictKinds.values()];
    expect(shown.sort()).toEqual(kinds.map(({ example }) => example).sort());
  });
});

/** What a requirement or rule says of the candidates of a case, by the fact and its values. */
function toldOf(kind: string, each: Case): readonly string[] {
  const verdicts = requirementKinds.has(kind) ? verdictsOf(kind, each) : barsOf(kind, each);
  return verdicts.map((verdict, index) => {
    const name = each.candidates[index]?.name;
    return verdict === null
      ? `${name} –`
      : `${name} ${verdict.outcome}: ${said(verdict)} ${JSON.stringify(verdict.fact)}`;
  });
}

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);
const paramsFit = (kind: string, { params }: Case) =>
  (requirementKinds.get(kind) ?? conflictKinds.get(kind))?.params.safeParse(params).success === true;

describe('what requirements and rules say', () => {
  it('of each candidate, in words and by its values, is as it was', async () => {
    const lines = files.flatMap(({ kind, cases }) =>
      cases.flatMap((each) => [`${kind}, ${each.name}`, ...toldOf(kind, each).map((told) => `  ${told}`)]),
    );
    await expectGolden(`${lines.join('\n')}\n`, golden('said'));
  });

  it('where one number, day, state or choice of a case is otherwise', async () => {
    const lines = files.flatMap(({ kind, cases }) =>
      cases.flatMap((each) => {
        const before = toldOf(kind, each);
        const { params, candidates, scope } = each;
        return [...everyChange({ params, candidates, scope }, 'fitting', isWording)].flatMap(
          ({ place, how, value }) => {
            const other = caseShape.safeParse({ ...each, ...value });
            if (!other.success || !paramsFit(kind, other.data)) return [];
            const after = toldOf(kind, other.data).map((told, at) =>
              told === before[at] ? '=' : told.replace(/ \{.*/u, ''),
            );
            return after.every((told) => told === '=')
              ? []
              : [`${kind}, ${each.name}, ${place} ${how}: ${after.join(' | ')}`];
          },
        );
      }),
    );
    expect(lines.length).toBeGreaterThan(500);
    await expectGolden(`${lines.join('\n')}\n`, golden('otherwise'));
  });
});

/** Names and what a case expects. */
const isWording = (place: string) =>
  /\.(?:name|says|outcome|cell|title|what|number|issuer|text)$/u.test(place);

const said = (verdict: Verdict | null) =>
  verdict === null ? undefined : factSentence(verdict.fact, 'clerk');

/** A reason is a plain sentence: a capital, one full stop, nothing left blank. */
function faultsOf(sentence: string): readonly string[] {
  return [
    ...(/^\p{Lu}/u.test(sentence) ? [] : ['no capital']),
    ...(/[^.]\.$/u.test(sentence) ? [] : ['no full stop']),
    ...(/\.\.|\.;|\(\)|“”|undefined|null|NaN|Infinity| {2}| [.,;:]/u.test(sentence)
      ? ['blank or double']
      : []),
    ...(sentence === sentence.normalize('NFC') ? [] : ['not NFC']),
  ];
}
