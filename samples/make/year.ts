import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { FormModel } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { valuesOnly } from './as-sent/grid.ts';
import { retyped } from './as-sent/retyped.ts';
import { writeLean } from './as-sent/write-lean.ts';
import { yearTables } from './beside/registry.ts';
import { fillForm } from './fill-form.ts';
import { fixZip } from './fix-zip.ts';
import { intakeLog } from './intake.ts';
import { listedStaff } from './people/listed-staff.ts';
import { chanceOf } from './random.ts';
import type { SampleFile, YearContext } from './sample-year.ts';
import type { FileStory } from './stories/story.ts';
import type { SampleSubmission } from './submission.ts';
import { type RemarkTexts, submit } from './submit.ts';
import { difficulties } from './texts/difficulties.ts';
import { goodPractices } from './texts/good-practices.ts';
import { proposals } from './texts/proposals.ts';
import { dealTexts } from './texts/sample-text.ts';

/** Everything received in a year, the intake log, and what the office keeps beside them. */
export async function makeYear(context: YearContext): Promise<readonly SampleFile[]> {
  const { story } = context;
  const submissions = submissionsOf(context);
  const usual = [...submissions.keys()]
    .filter((unit) => !story.files.some((file) => file.unit === unit))
    .map((unit): FileStory => ({ unit }));
  const sent = [];
  for (const file of [...story.files, ...usual]) sent.push(await send(file, submissions, context));
  const received = sent.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const kept = await Promise.all(yearTables.map((table) => table({ ...context, submissions })));
  return [
    ...received.map(({ path, bytes }) => ({ path: `nhan/${path}`, bytes })),
    { path: 'so-nhan.csv', bytes: intakeLog(received, story.year) },
    ...kept.flatMap((file) => file ?? []),
  ];
}

/** What every unit that takes part reports, by its code. */
function submissionsOf({
  register,
  criteria,
  story,
  history,
}: YearContext): ReadonlyMap<string, SampleSubmission> {
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
        const context = {
          set: criteria.set,
          year: story.year,
          story: own,
          remarks: remarksOf(unit),
          awards,
          career: history.careers[unit.id] ?? {},
        };
        if (story.scale === 'full') return [unit.id, submit(unit, context)] as const;
        const staff = listedStaff(unit, story.year, history);
        return [unit.id, submit(unit, { ...context, staff })] as const;
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
    isFirstDesign: true,
  });
  const form = fillForm(blank, submission, criteria.set);
  const usual = story.scale === 'full' ? formFile : smallFile;
  const bytes = await (file.send?.({ form, submission }) ?? usual(form, submission, criteria));
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
export async function formFile(form: FormModel): Promise<Uint8Array> {
  return fixZip(await renderForm(form));
}

/** Its tables in a workbook of their own, as small as can be. */
function smallFile(form: FormModel, submission: SampleSubmission, { set }: CriteriaEdition): Uint8Array {
  return writeLean(retyped(valuesOnly(form), submission, set));
}
