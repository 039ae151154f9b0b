import { judgesPeople, judgesUnits } from '../criteria/groups.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Profile } from '../domain/profile.ts';
import { type ReportingPeriod, termOf, termWords } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { fileNameOf } from '../text/file-name.ts';
import type { FormModel } from './form-model.ts';
import { guideSheet } from './sheets/guide-sheet.ts';
import { individualsSheet } from './sheets/individuals-sheet.ts';
import { identitySheet, infoSheet } from './sheets/info-sheet.ts';
import { proposalsSheet, remarksSheet } from './sheets/list-sheets.ts';
import { unitSheet } from './sheets/unit-sheet.ts';

/** Rows for people in a form when nobody says how many the unit has. */
export const PEOPLE_ROWS = 60;

/** What a form is made from. */
export type FormContext = {
  readonly unit: Unit;
  readonly criteria: CriteriaEdition;
  readonly year: number;
  /** The part of the year that it is for; absent where it is for the year. */
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly profile: Profile;
  /** yyyy-MM-dd: day by which the unit sends it. */
  readonly deadline: string;
  /** Rows for people; at least `PEOPLE_ROWS`. */
  readonly peopleRows?: number;
  /** The optional column `Giới tính` on the sheet `Cá nhân`. */
  readonly hasSex?: boolean;
  /** The form as it went out up to 2025: without each person's total and room for signatures. */
  readonly isFirstDesign?: boolean;
};

/** File name of a unit's form, without extension: `px01-phuong-ham-rong`. */
export function formName({ id, name }: Unit): string {
  return `${fileNameOf(id)}-${fileNameOf(name)}`;
}

/** The blank form of one unit for one year, or one reporting period (contract section 3). */
export function formOf({
  unit,
  criteria: { set },
  year,
  reportingPeriod,
  profile,
  deadline,
  peopleRows = 0,
  hasSex = false,
  isFirstDesign = false,
}: FormContext): FormModel {
  const term = termOf({ year, reportingPeriod });
  return {
    name: formName(unit),
    title: `Biểu tự chấm điểm ${termWords(term)}: ${unit.name}`,
    date: deadline,
    sheets: [
      guideSheet({ set, unit, ...term, profile, deadline, hasSex }),
      infoSheet(set, unit, term),
      ...(judgesUnits(set) ? [unitSheet(set, unit, term, isFirstDesign)] : []),
      ...(judgesPeople(set)
        ? [
            individualsSheet(set, unit, term, {
              peopleRows: Math.max(PEOPLE_ROWS, peopleRows),
              hasSex,
              isFirstDesign,
            }),
          ]
        : []),
      proposalsSheet(set, term, isFirstDesign),
      remarksSheet(term),
      identitySheet(set, unit, term),
    ],
  };
}
