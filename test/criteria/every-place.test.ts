import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CriteriaChange, diffCriteria } from '../../src/criteria/diff.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { verifyCriteria } from '../../src/criteria/verify.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { awardKinds } from '../../src/nomination/kinds.ts';
import { expectTold } from '../support/sweep.ts';

/** What is said, and the line of the file that it is said of. */
const said = (diagnostics: readonly Diagnostic[], text: string) =>
  diagnostics.map(
    ({ code, message, hint = '', line = 0 }) =>
      `${code} at ${text.split('\n')[line - 1]?.trim()} ${message} ${hint}`,
  );

const textOf = (value: object) => JSON.stringify(value, null, 1);

const differing = (changes: readonly CriteriaChange[]) =>
  changes.map(({ change, thing, id, ...rest }) => {
    const field =
      'field' in rest ? ` ${rest.field}: ${JSON.stringify(rest.before)} → ${JSON.stringify(rest.after)}` : '';
    return `${change} ${thing} ${id}${field}`.slice(0, 160);
  });

/** Of the plans for tests, and of one that has every entry that a file can have. */
function editionOf(name: string): CriteriaEdition {
  const path = join(import.meta.dirname, name === 'du-muc' ? '.' : 'fixtures', `${name}.yaml`);
  const { value } = parseCriteria({ text: readFileSync(path), file: 'thu.yaml', sha256: '0' });
  if (value === null) throw new Error(`no criteria ${name}`);
  return value;
}

it('the plan with every entry has nothing wrong', () => {
  expect(verifyCriteria(editionOf('du-muc'), awardKinds)).toEqual([]);
});

/** How a criterion is called: what is said of one is said of all. */
const isWording = (place: string) => /criteria\[.*\.(?:title|short|clause|origin|help)$/u.test(place);

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

it.each(['du-muc', 'theo-quy'])(
  'one thing of %s otherwise: what does not fit together any more, and what is said to differ',
  async (name) => {
    const { set } = editionOf(name);
    const sweep = { whole: set, changes: 'fitting', isLeftOut: isWording, oneIn: 2 } as const;
    await expectTold(golden(`${name}-otherwise`), sweep, ({ value }) => {
      const text = textOf(value);
      const other = parseCriteria({ text, file: 'thu.yaml', sha256: '0' }).value;
      if (other === null) return null;
      const faults = verifyCriteria(other, awardKinds).slice(0, 3);
      const changes = differing(diffCriteria(set, other.set)).slice(0, 3);
      return [...changes, ...said(faults, text)].join(' | ');
    });
  },
);

it('one thing of a plan gone or of another kind: what must stand there', async () => {
  const { set } = editionOf('du-muc');
  const sweep = { whole: set, changes: 'breaking', isLeftOut: isWording, oneIn: 6 } as const;
  await expectTold(golden('du-muc-broken'), sweep, ({ value }) => {
    const text = textOf(value);
    const { value: other, diagnostics } = parseCriteria({ text, file: 'thu.yaml', sha256: '0' });
    const faults = other === null ? diagnostics : verifyCriteria(other, awardKinds);
    return said(faults.slice(0, 2), text).join(' | ');
  });
});
