import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { remarkOnExcessChoices } from '../nomination/council/excess-choices.ts';
import { type Decision, openSentencesOf } from '../nomination/decide.ts';
import { remarkOnRegister } from '../nomination/remark-on-register.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import type { ScoredLine } from '../scoring/scorecard.ts';
import { firstCases } from '../text/first-cases.ts';

const SHOWN = 6;

/** What is still open at the end: totals that are unknown, and awards that the council must settle. */
export function remarkOnOpenCases(
  units: readonly RankedUnit[],
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  return [
    ...units.flatMap(openTotals),
    ...remarkOnRegister(decisions),
    ...remarkOnExcessChoices(decisions),
    ...decisions
      .filter(({ outcome, candidate }) => outcome === 'undecided' && candidate.total !== null)
      .map(({ candidate, award, reasons, choice }) =>
        diagnose(
          'TD5201',
          { ...candidate.proposals[0]?.from, unit: candidate.unit.id },
          {
            name:
              candidate.subject === 'unit' ? candidate.name : `${candidate.name} (${candidate.unit.name})`,
            award: award.title,
            reason: openSentencesOf({ reasons, choice })[0] ?? '',
          },
        ),
      ),
  ];
}

function openTotals({ unit, submission, scorecard, people }: RankedUnit): readonly Diagnostic[] {
  if (submission === null || scorecard === null) return [];
  const place = { file: submission.received.file, unit: unit.id };
  const open = scorecard.lines.filter(isOpen).map(({ line }) => line.id);
  // What is open in a period is told of that period, once.
  const unknown = people.filter(
    ({ person, scorecard: own }) => own.total === null && person.carried === undefined,
  );
  return [
    ...(open.length === 0
      ? []
      : [diagnose('TD5101', place, { unit: unit.name, lines: firstCases(open, SHOWN) })]),
    ...(unknown.length === 0
      ? []
      : [
          diagnose('TD5102', place, {
            count: unknown.length,
            people: firstCases(
              unknown.map(({ person }) => person.name.value),
              SHOWN,
            ),
          }),
        ]),
  ];
}

function isOpen({ line, assessment, verified }: ScoredLine): boolean {
  if (verified !== null || line.kind === 'term-total') return false;
  return assessment.status === 'needs-review' || assessment.status === 'unreadable';
}
