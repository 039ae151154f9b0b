import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { formOf } from '../../src/documents/form/form-of.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { Unit, UnitRegister } from '../../src/domain/unit.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { fillForm } from './fill-form.ts';
import { fixZip } from './fix-zip.ts';
import { intakeLog } from './intake.ts';
import { chanceOf } from './random.ts';
import type { FileStory, YearStory } from './story.ts';
import type { SampleSubmission } from './submission.ts';
import { type RemarkTexts, submit } from './submit.ts';
import { difficulties } from './texts/difficulties.ts';
import { goodPractices } from './texts/good-practices.ts';
import { proposals } from './texts/proposals.ts';
import { dealTexts } from './texts/sample-text.ts';

/** A file of the sample: path relative to the year's folder, and its bytes. */
export type SampleFile = { readonly path: string; readonly bytes: Uint8Array };

export type YearContext = {
  readonly register: UnitRegister;
  readonly profile: Profile;
  readonly criteria: CriteriaEdition;
  readonly story: YearStory;
};

/** Everything received in a year, and the intake log. */
export async function makeYear(context: YearContext): Promise<readonly SampleFile[]> {
  const { story } = context;
  const submissions = submissionsOf(context);
  const usual = [...submissions.keys()]
    .filter((unit) => !story.files.some((file) => file.unit === unit))
    .map((unit): FileStory => ({ unit }));
  const sent = [];
  for (const file of [...story.files, ...usual]) sent.push(await send(file, submissions, context));
  const received = sent.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...received.map(({ path, bytes }) => ({ path: `nhan/${path}`, bytes })),
    { path: 'so-nhan.csv', bytes: intakeLog(received, story.year) },
  ];
}

/** What every unit that takes part reports, by its code. */
function submissionsOf({ register, criteria, story }: YearContext): ReadonlyMap<string, SampleSubmission> {
  const deal = {
    difficulty: dealTexts(difficulties, chanceOf('difficulties', story.year)),
    proposal: dealTexts(proposals, chanceOf('proposals', story.year)),
    'good-practice': dealTexts(goodPractices, chanceOf('good practices', story.year)),
  };
  const remarksOf = (unit: Unit): RemarkTexts => {
    const chance = chanceOf('remarks', unit.id, story.year);
    return {
      difficulty: chance.happens(0.75) ? deal.difficulty(unit.type) : null,
      proposal: chance.happens(0.65) ? deal.proposal(unit.type) : null,
      'good-practice': chance.happens(0.6) ? deal['good-practice'](unit.type) : null,
    };
  };
  const awards = {
    unit: awardTitle(criteria, 'unit'),
    individual: awardTitle(criteria, 'individual'),
  };
  return new Map(
    unitsInForce(register, `${story.year}-${criteria.set.deadline}`)
      .filter(({ id }) => !story.missing.includes(id))
      .map((unit) => {
        const own = story.units[unit.id] ?? {};
        const context = { set: criteria.set, year: story.year, story: own, remarks: remarksOf(unit), awards };
        return [unit.id, submit(unit, context)] as const;
      }),
  );
}

/** Title of the year's award for a unit or for a person. */
export function awardTitle({ set }: CriteriaEdition, subject: 'unit' | 'individual'): string {
  return (
    set.awards.find((award) => award.subject === subject && award.reviews.includes('annual'))?.title ?? ''
  );
}

async function send(
  file: FileStory,
  submissions: ReadonlyMap<string, SampleSubmission>,
  { criteria, profile, story }: YearContext,
) {
  const original = submissions.get(file.unit);
  if (!original) throw new RangeError(`no submission of ${file.unit}`);
  const submission = file.change?.(original, submissions) ?? original;
  const { unit } = submission;
  const blank = formOf({
    unit,
    criteria,
    year: story.year,
    profile,
    deadline: `${story.year}-${criteria.set.deadline}`,
    peopleRows: submission.people.length,
  });
  const form = fillForm(blank, submission, criteria.set);
  const bytes = file.send ? await file.send({ form, submission }) : await formFile(form);
  return {
    path: file.file ?? `${blank.name}.xlsx`,
    bytes,
    sender: unit.email ?? '',
    on: file.on ?? null,
    reportDate: submission.reportDate,
    seed: unit.id,
  };
}

/** The form itself, filled in and saved. */
export async function formFile(form: Parameters<typeof renderForm>[0]): Promise<Uint8Array> {
  return fixZip(await renderForm(form));
}
