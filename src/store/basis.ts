import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Profile } from '../domain/profile.ts';
import type { ReceivedFile } from '../domain/submission.ts';
import type { UnitId, UnitRegister } from '../domain/unit.ts';
import type { ReadingContext } from '../reading/context.ts';

/** Every part of a type, one by one: a part that is added later has to be thought of here too. */
export type PartsOf<T> = { readonly [Part in keyof Required<T>]: unknown };

/** What the words of a form are made of, beside criteria, unit and year. */
export type FormBasis = { readonly profile: Profile; readonly deadline: string };

/** All that understanding, checking and scoring any file of a year depends on beside the file, as text. */
export function basisOfYear(context: ReadingContext, form: FormBasis): string {
  const { units, register, criteria, year, reportingPeriod } = context;
  const ofRegister: PartsOf<UnitRegister> = { units: register.units, decided: 'by file' };
  const ofCriteria: PartsOf<CriteriaEdition> = {
    set: criteria.set,
    sha256: criteria.sha256,
    file: criteria.file,
    places: 'as the bytes of the file have them',
  };
  const parts: PartsOf<ReadingContext> = {
    units,
    register: ofRegister,
    criteria: ofCriteria,
    decided: 'by file',
    year,
    reportingPeriod,
    formTexts: form,
  };
  return JSON.stringify(parts);
}

/** Whose a file is, as somebody said in this run or before. */
type Decided = { readonly now: UnitId | null; readonly before: UnitId | null };

/** The same for one file: how it came, and what was decided about it. */
export function basisOfFile(received: ReceivedFile, { decided, register }: ReadingContext): string {
  const { file, sha256, receivedOn, sender } = received;
  const ofFile: PartsOf<ReceivedFile> = { file, sha256, receivedOn, sender };
  const said: Decided = { now: decided?.get(file) ?? null, before: register.decided?.get(sha256) ?? null };
  return JSON.stringify({ ...ofFile, ...said });
}
