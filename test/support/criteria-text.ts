import { readFileSync } from 'node:fs';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition, CriteriaSet } from '../../src/criteria/schema.ts';
import { verifyCriteria } from '../../src/criteria/verify.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { awardKinds } from '../../src/nomination/kinds.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The criteria file that ships for plan 756. */
export const shippedText = read('../../criteria/756-KH-UBND/2019.2.yaml');

/** A small criteria file of another plan. */
export const secondPlanText = read('../criteria/fixtures/12-KH-UBND.yaml');

/** A file of version 2: three levels of groups, no people, a weight, criteria for one kind of unit. */
export const threeLevelsText = read('../criteria/fixtures/ba-cap.yaml');

type Edits = readonly (readonly [from: string | RegExp, to: string])[];

/** What is said of a criteria file after some edits; each must change something. */
export function faultsAfter(...edits: Edits): readonly Diagnostic[] {
  return faultsAfterIn(secondPlanText, ...edits);
}

/** The same of another file. */
export function faultsAfterIn(good: string, ...edits: Edits): readonly Diagnostic[] {
  const text = edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to edit: ${from}`);
    return after;
  }, good);
  return faultsOf(text);
}

/** Everything that is said of a criteria file. */
export function faultsOf(text: string): readonly Diagnostic[] {
  const parsed = parseCriteria({ text, file: 'tieu-chi/thu.yaml', sha256: '0'.repeat(64) });
  return parsed.value === null ? parsed.diagnostics : verifyCriteria(parsed.value, awardKinds);
}

/** A criteria set as if it had been read from a file. */
export function editionOf(set: CriteriaSet, file = `${set.version}.yaml`): CriteriaEdition {
  return { set, sha256: '0'.repeat(64), file };
}
