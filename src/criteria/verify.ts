import type { CatalogueValues, DiagnosticCode } from '../diagnostics/catalogue.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../yaml/place.ts';
import type { CriteriaEdition } from './schema.ts';
import { type AwardKinds, verifyAwards } from './verify/awards.ts';
import { verifyDates } from './verify/dates.ts';
import { verifyExamples } from './verify/examples.ts';
import type { Finding } from './verify/finding.ts';
import { verifyGrades } from './verify/grades.ts';
import { verifyIds } from './verify/ids.ts';
import { verifyPeriods } from './verify/periods.ts';
import { verifyReferences } from './verify/references.ts';
import { verifySums } from './verify/sums.ts';
import { verifyVersionTwo } from './verify/version-two.ts';

/** Everything in a criteria set that does not fit together: sums, ids, grades, references, awards, examples, dates. */
export function verifyCriteria(
  { set, file, places }: CriteriaEdition,
  awardKinds: AwardKinds,
): readonly Diagnostic[] {
  const findings: readonly Finding[] = [
    ...verifyDates(set),
    ...verifyGrades(set),
    ...verifyIds(set),
    ...verifySums(set),
    ...verifyVersionTwo(set),
    ...verifyPeriods(set),
    ...verifyExamples(set),
    ...verifyReferences(set),
    ...verifyAwards(set, awardKinds),
  ];
  return findings
    .map(({ code, path, values }) =>
      diagnose<DiagnosticCode>(
        code,
        { file, ...placeOf(places, path) },
        values as CatalogueValues<DiagnosticCode>,
      ),
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
