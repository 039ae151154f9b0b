import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import { type LawRegister, NO_LAW } from '../../src/domain/law.ts';
import { holdsOn } from '../../src/domain/period.ts';
import type { Result } from '../../src/domain/result.ts';
import { passGate } from '../../src/gate/pass-gate.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { parseLegalBases } from '../../src/workspace/parse-legal-bases.ts';
import { contextOf } from './result-fixture.ts';

/** The register of law that ships. */
export const SHIPPED_LAW: LawRegister = {
  ...NO_LAW,
  ...parseLegalBases(
    readFileSync(join(shippedFolder('templates'), 'can-cu-phap-ly.yaml')),
    'templates/can-cu-phap-ly.yaml',
  ).value,
};

/** What papers of a day are made from, under the law that ships; the profile names an office for every day. */
export function gateContext(result: Result, date: string): DocumentContext {
  const context = contextOf(result);
  const { profile } = context;
  return {
    ...context,
    date,
    law: SHIPPED_LAW,
    legalBases: SHIPPED_LAW.bases.filter((basis) => holdsOn(basis, date)),
    profile: { ...profile, offices: profile.offices.map((office) => ({ ...office, from: null, to: null })) },
  };
}

/** What the gate finds in the papers of a result; `cited`: the only căn cứ of the register. */
export function foundByGate(result: Result, date: string, cited?: string): readonly Diagnostic[] {
  const context = gateContext(result, date);
  const [basis] = context.legalBases;
  if (cited === undefined || basis === undefined)
    return passGate(context, documentsOf(result.review)).diagnostics;
  const only = [{ ...basis, text: cited }];
  const given = { ...context, legalBases: only, law: { ...context.law, bases: only } };
  return passGate(given, documentsOf(result.review)).diagnostics;
}
