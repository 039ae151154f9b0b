import { join } from 'node:path';
import { it } from 'vitest';
import { type CriteriaChange, diffCriteria } from '../../src/criteria/diff.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { verifyCriteria } from '../../src/criteria/verify.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { awardKinds } from '../../src/nomination/kinds.ts';
import { EDITIONS } from '../kept/small-year.ts';
import { expectTold } from '../support/sweep.ts';

const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint ?? ''}`.trim());

const differing = (changes: readonly CriteriaChange[]) =>
  changes.map(({ change, thing, id, ...rest }) => {
    const field =
      'field' in rest ? ` ${rest.field}: ${JSON.stringify(rest.before)} → ${JSON.stringify(rest.after)}` : '';
    return `${change} ${thing} ${id}${field}`.slice(0, 160);
  });

function editionOf(name: string): CriteriaEdition {
  const edition = EDITIONS[name];
  if (edition === undefined) throw new Error(`no criteria ${name}`);
  return edition;
}

/** How a criterion is called: what is said of one is said of all. */
const isWording = (place: string) => /criteria\[.*\.(?:title|short|clause|origin|help)$/u.test(place);

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

it.each(['12-KH-UBND', 'ba-cap', 'so-voi-cum', 'theo-quy'])(
  'one thing of %s otherwise: what does not fit together any more, and what is said to differ',
  async (name) => {
    const { set } = editionOf(name);
    const sweep = { whole: set, changes: 'fitting', isLeftOut: isWording, oneIn: 2 } as const;
    await expectTold(golden(`${name}-otherwise`), sweep, ({ value }) => {
      const other = parseCriteria({ text: JSON.stringify(value), file: 'thu.yaml', sha256: '0' }).value;
      if (other === null) return null;
      const faults = verifyCriteria(other, awardKinds).slice(0, 3);
      const changes = differing(diffCriteria(set, other.set)).slice(0, 3);
      return [...changes, ...said(faults)].join(' | ');
    });
  },
);

it('one thing of a plan gone or of another kind: what must stand there', async () => {
  const sweep = { whole: editionOf('ba-cap').set, changes: 'breaking', oneIn: 4 } as const;
  await expectTold(golden('ba-cap-broken'), sweep, ({ value }) => {
    const { diagnostics } = parseCriteria({ text: JSON.stringify(value), file: 'thu.yaml', sha256: '0' });
    return said(diagnostics.slice(0, 2)).join(' | ');
  });
});
