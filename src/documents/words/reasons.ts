import type { FactCode } from '../../domain/reason.ts';
import type { NominationResult } from '../../domain/result.ts';
import { upperFirst } from '../../text/letters.ts';
import type { Reader } from '../../wording/reader.ts';
import { type Told, toldClause } from '../../wording/told.ts';
import { speaksOfTool } from '../../wording/tool-words.ts';
import { isCleared } from '../../wording/violations.ts';

export type Reason = NonNullable<NominationResult['reasons']>[number];

/** What is told of a nomination, as clauses in one sentence. */
export function clausesOf(told: readonly Told[], reader: Reader): string {
  return withoutConsequences(told)
    .map((each) => toldClause(each, reader))
    .join('; ');
}

/** Each as a sentence of its own. */
export function sentencesOf(told: readonly Told[], reader: Reader): string {
  return withoutConsequences(told)
    .map((each) => `${upperFirst(toldClause(each, reader))}.`)
    .join(' ');
}

/** What follows by itself from a report that is not there is not told beside it. */
function withoutConsequences(told: readonly Told[]): readonly Told[] {
  const hasNoReport = told.some(
    ({ fact }) => fact?.code === 'report-missing' || fact?.code === 'report-unusable',
  );
  if (!hasNoReport) return told;
  return told.filter(
    ({ fact }) =>
      !(
        fact?.code === 'evidence-unseen' ||
        fact?.code === 'places-need-total' ||
        (fact?.code === 'total-unknown' && fact.why === 'no-report')
      ),
  );
}

/** A reason with its clause, where that is a text that a paper can cite. */
export function withClause(reason: Reason, reader: Reader): string {
  const { clause } = reason;
  const said = upperFirst(toldClause(reason, reader));
  return clause === null || speaksOfTool(clause) ? said : `${said} (${clause})`;
}

/** Those of an older result that have no verdicts: what is open, or all. */
export function oldReasons({ open, because }: Pick<NominationResult, 'open' | 'because'>): readonly Told[] {
  return (open ?? because).map((text) => ({ because: text }));
}

/** Codes of what speaks against somebody, whether or not an award is given all the same. */
const AGAINST: ReadonlySet<FactCode> = new Set([
  'report-late',
  'reports-late',
  'excluded',
  'on-hold',
  'past-violation',
  'violations-before',
  'evidence-missing',
  'evidence-missing-in-years',
  'rewarded-alike',
  'rewarded-in-part',
]);

/**
 * Facts against a nominee, which every level is told; an older result knows of none. An inquiry that came to nothing is
 * nothing against anybody.
 */
export function toldAgainst({ reasons = [], notes = [] }: NominationResult): readonly Told[] {
  return [...reasons, ...notes].filter(({ fact }) => {
    if (fact === undefined) return false;
    if (fact.code === 'past-violation' || fact.code === 'violations-before') return !isCleared(fact.past);
    if (fact.code === 'rewarded-before') return fact.lower.length + fact.within.length > 0;
    return AGAINST.has(fact.code);
  });
}
