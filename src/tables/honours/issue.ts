import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { isOfOwnLevel } from '../../domain/award.ts';
import type { Honour } from '../../domain/honour.ts';
import type { AwardResult, NominationResult, Result } from '../../domain/result.ts';
import { dayFirst, formatShortDate } from '../../text/dates.ts';
import { personKey } from '../../text/person-key.ts';
import type { HonourRow } from './form.ts';

/** A decision that has been signed; `date` is yyyy-MM-dd. */
export type Decision = { readonly number: string; readonly date: string };

/** What a decision covers. */
export type Covered = {
  readonly subjects: readonly NominationResult['subject'][];
  /** Ids of awards. */
  readonly awards: ReadonlySet<string>;
};

/** A row that a decision brings, and whose it is. */
export type IssuedAward = {
  readonly subject: NominationResult['subject'];
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  readonly award: string;
  readonly title: string;
  readonly row: HonourRow;
};

export type Issued = {
  readonly added: readonly IssuedAward[];
  /** Those that the register has already, by this decision or another. */
  readonly known: readonly IssuedAward[];
};

/** Awards that the office's own chairman grants: what one decision covers when nobody says which. */
export function ownAwards({ criteria }: Pick<Result, 'criteria'>): readonly AwardResult[] {
  return criteria.awards.filter((award) => isOfOwnLevel(criteria, award));
}

/**
 * The rows that a decision on a result adds to the register: everybody whom the council passed, each once for an achievement;
 * who stands there already by another decision is said, at the row's own cell.
 */
export function issuedAwards(
  result: Result,
  decision: Decision,
  covered: Covered,
  register: readonly Honour[],
): Staged<Issued> {
  const years = { from: result.period?.from ?? result.year, to: result.period?.to ?? result.year };
  const titles = new Map(result.criteria.awards.map(({ id, title }) => [id, title]));
  const units = new Map(result.units.map((unit) => [unit.id, unit]));
  const typed = said(decision);
  const diagnostics: Diagnostic[] = [];
  const added: IssuedAward[] = [];
  const known: IssuedAward[] = [];
  for (const nomination of result.nominations) {
    const { subject, award, outcome } = nomination;
    if (outcome !== 'nominated' || !covered.subjects.includes(subject) || !covered.awards.has(award))
      continue;
    const unit = units.get(nomination.unit);
    const person = unit?.individuals.find(({ id }) => id === nomination.individual) ?? null;
    const title = titles.get(award) ?? award;
    const unitName = unit?.name ?? nomination.unit;
    const birthDate = person?.birthDate ?? null;
    const issued: IssuedAward = {
      subject,
      unit: nomination.unit,
      unitName,
      name: nomination.name,
      award,
      title,
      row: {
        unit: nomination.unit,
        unitName,
        ...(subject === 'individual' && {
          name: nomination.name,
          ...(birthDate !== null && { birthDate: dayFirst(birthDate) }),
        }),
        award: title,
        number: decision.number,
        date: dayFirst(decision.date),
        firstYear: String(years.from),
        lastYear: String(years.to),
      },
    };
    const before = register.find(
      (honour) =>
        honour.unit === nomination.unit &&
        honour.award === award &&
        honour.achievement.from === years.from &&
        honour.achievement.to === years.to &&
        isSame(honour.person, subject === 'unit' ? null : { name: nomination.name, birthDate }),
    );
    if (before === undefined) {
      added.push(issued);
      continue;
    }
    known.push(issued);
    const other = said(before.decision);
    if (other === typed) continue;
    const whom = subject === 'unit' ? nomination.name : `${nomination.name} (${unitName})`;
    diagnostics.push(
      diagnose(
        'TD4773',
        { ...before.cell, unit: nomination.unit },
        { whom, award: title, known: other, typed },
      ),
    );
  }
  return staged({ added, known }, diagnostics);
}

/** Namesakes of a unit are told apart by their birth dates, where both are known. */
function isSame(a: Honour['person'], b: Honour['person']): boolean {
  if (a === null || b === null) return a === b;
  if (personKey(a.name) !== personKey(b.name)) return false;
  return a.birthDate === null || b.birthDate === null || a.birthDate === b.birthDate;
}

function said({ number, date }: Decision): string {
  return `số ${number.replace(/\s+/gu, ' ').trim()} ngày ${formatShortDate(date)}`;
}
