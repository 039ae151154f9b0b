import type { OfficeWords, PlanAnswers } from '../../annex/plan-settings.ts';
import type { CodedLine } from '../../annex/to-criteria.ts';
import type { UnderstoodPlan } from '../../annex/understood.ts';
import { nextVersion } from '../../criteria/next-version.ts';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { levelsOf } from '../../domain/award.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { addDays } from '../../text/dates.ts';
import { readCriteriaFile } from '../../workspace/criteria-library.ts';
import { changesInWords } from '../print/criteria-changes.ts';
import type { World } from '../world.ts';
import { citationsIn } from './cited-versions.ts';
import type { CriteriaHome } from './criteria-home.ts';
import { asEdition, versionPaths } from './put-version.ts';

/** A version as it is to be written, or the one that says the same already. */
export type BroughtIn = {
  readonly made: { readonly edition: CriteriaEdition; readonly text: string };
  readonly path: string;
  readonly table: string;
  /** It says what a version says that is there: nothing is to be written. */
  readonly isSame: boolean;
  /** Of a plan's own annex: what was understood, line by line. */
  readonly understood: UnderstoodPlan | null;
  readonly coded: readonly CodedLine[];
};

/** What was typed, and who is asked. */
export type BringingIn = {
  readonly world: World;
  readonly home: CriteriaHome;
  readonly answers: PlanAnswers;
  readonly sheet?: string | undefined;
  readonly today: string;
  /** What an office that only begins has of its own; else it is what its criteria of now say. */
  readonly office?: OfficeWords;
};

/** The version that an edited table becomes. */
export async function bringInTable(
  workbook: RawWorkbook,
  job: BringingIn,
): Promise<Staged<BroughtIn | null>> {
  const { readCriteriaTable } = await import('../../tables/criteria/read.ts');
  const read = readCriteriaTable(workbook);
  if (read.value === null) return staged(null, read.diagnostics);
  const { set, origin } = read.value;
  const known = await editionOf(job.home, set);
  const path = known?.file ?? versionPaths(job.home.folder, set).criteria;
  if (known !== null && isSameSet(known.set, set)) return settled(set, known, path, job);
  const { cited, isShipped } = await useOf(set, job.home);
  // A table that is older than its version would undo what was changed in between.
  const isStale = known !== null && !isSameSet(known.set, origin);
  if (known === null || (cited.length === 0 && !isShipped && !isStale))
    return finished(set, path, [], null, [], job);
  const next = following(set, known, job);
  const remark = diagnose(
    'TD4171',
    { file: known.file },
    { version: set.version, years: cited, next: next.version },
  );
  return finished(next, versionPaths(job.home.folder, next).criteria, [remark], null, [], job);
}

/** The version that a plan's own annex becomes. */
export async function bringInAnnex(
  workbook: RawWorkbook,
  job: BringingIn,
  ask: (plan: UnderstoodPlan) => Promise<PlanAnswers>,
): Promise<Staged<BroughtIn | null>> {
  const { understandAnnex } = await import('../../annex/understand-annex.ts');
  const { criteriaOfAnnex } = await import('../../annex/to-criteria.ts');
  const { planSettings } = await import('../../annex/plan-settings.ts');
  const understood = understandAnnex(workbook, job.sheet);
  if (understood.value === null) return staged(null, understood.diagnostics);
  const plan = understood.value;
  const answers = await ask(plan);
  const { settings, assumed } = planSettings(plan, answers, job.office ?? officeOf(job.home), job.today);
  const { value, diagnostics } = criteriaOfAnnex(plan, settings);
  const told = [
    ...understood.diagnostics,
    ...diagnostics,
    diagnose('TD4174', { file: workbook.file }, { what: assumed.join('; ') }),
  ];
  const { set, coded } = value;
  const known = await editionOf(job.home, set);
  const same = [
    ...(known === null ? [] : [known]),
    ...job.home.library.editions.map(({ edition }) => edition),
  ].find((edition) => edition.set.plan === set.plan && isSameBesides(edition.set, set));
  if (same !== undefined) return settled(same.set, same, same.file, job, told, plan, coded);
  const next = known === null ? set : following(set, known, job);
  const { cited, isShipped } = await useOf(set, job.home);
  const remarks =
    known === null
      ? []
      : [
          diagnose(
            'TD4171',
            { file: known.file },
            {
              version: set.version,
              years: cited.length > 0 || isShipped ? cited : ['đã có'],
              next: next.version,
            },
          ),
        ];
  return finished(
    next,
    versionPaths(job.home.folder, next).criteria,
    [...told, ...remarks],
    plan,
    coded,
    job,
  );
}

/** The same plan's next version, from the day that was named or from today, with what it changes. */
function following(
  set: CriteriaSet,
  before: CriteriaEdition,
  { home, answers, today }: BringingIn,
): CriteriaSet {
  const taken = new Set(
    home.library.editions.flatMap(({ edition }) =>
      edition.set.plan === set.plan ? [edition.set.version] : [],
    ),
  );
  const isMoved = set.effective.from !== before.set.effective.from;
  const wanted = answers.effective ?? (isMoved ? set.effective.from : today);
  const from = wanted > before.set.effective.from ? wanted : addDays(before.set.effective.from, 1);
  const { acceptsFormsOf: _, ...rest } = set;
  const next = { ...rest, effective: { ...set.effective, from }, replaces: before.set.version };
  const version = answers.version ?? nextVersion(set.version, taken, Number(from.slice(0, 4)));
  return {
    ...next,
    version, // From when it holds stands in the file by itself.
    changes: [...changesInWords(before.set, { ...next, effective: before.set.effective })],
  };
}

function finished(
  set: CriteriaSet,
  path: string,
  told: readonly Diagnostic[],
  understood: UnderstoodPlan | null,
  coded: readonly CodedLine[],
  job: BringingIn,
): Staged<BroughtIn | null> {
  const origin =
    understood === null
      ? 'Ghi từ bảng tiêu chí đã sửa.'
      : `Ghi từ phụ lục ${understood.file}, bảng “${understood.sheet}”.`;
  const made = asEdition(set, path, origin);
  if (made.value === null) return staged(null, [...told, ...made.diagnostics]);
  const { table } = versionPaths(job.home.folder, set);
  return staged({ made: made.value, path, table, isSame: false, understood, coded }, [
    ...told,
    ...made.diagnostics,
  ]);
}

function settled(
  set: CriteriaSet,
  known: CriteriaEdition,
  path: string,
  { home }: BringingIn,
  told: readonly Diagnostic[] = [],
  understood: UnderstoodPlan | null = null,
  coded: readonly CodedLine[] = [],
): Staged<BroughtIn> {
  const same = diagnose('TD4172', { file: known.file }, { version: `${set.plan} ${set.version}` });
  const { table } = versionPaths(home.folder, set);
  return staged({ made: { edition: known, text: '' }, path, table, isSame: true, understood, coded }, [
    ...told,
    same,
  ]);
}

async function useOf({ plan, version }: CriteriaSet, { workspace, library }: CriteriaHome) {
  const citations = workspace === null ? [] : await citationsIn(workspace);
  const isShipped = library.editions.some(
    ({ edition, isShipped: ships }) => ships && edition.set.plan === plan && edition.set.version === version,
  );
  const cited = citations.flatMap((each) =>
    each.plan === plan && each.version === version ? [each.where] : [],
  );
  return { cited, isShipped };
}

/** The version of that name: of the library, else of the folder that is written to; one that cannot be read is none. */
async function editionOf(
  { library, folder }: CriteriaHome,
  set: CriteriaSet,
): Promise<CriteriaEdition | null> {
  const { plan, version } = set;
  const known = library.editions.find(
    ({ edition }) => edition.set.plan === plan && edition.set.version === version,
  );
  if (known !== undefined) return known.edition;
  const { criteria } = versionPaths(folder, set);
  return (await readIfThere(criteria)) === null ? null : (await readCriteriaFile(criteria)).value;
}

/** What the office's criteria of now say of units and levels; nothing where it has none. */
function officeOf({ profile, library }: CriteriaHome) {
  const own =
    profile === null
      ? undefined
      : library.editions.findLast(({ edition }) => edition.set.plan === profile.plan)?.edition.set;
  const { scope, authorities, families, deadline } = own ?? {};
  // A plan of version 1 has the kinds and levels that it takes for granted; the register is written in them.
  const unitTypes = own === undefined ? undefined : unitTypesOf(own).map(({ id, title }) => ({ id, title }));
  const levels = own === undefined ? undefined : levelsOf(own).map(({ id, title }) => ({ id, title }));
  const issuer = profile?.offices.at(-1)?.committee?.issuingAgency;
  return {
    ...(unitTypes !== undefined && { unitTypes }),
    ...(levels !== undefined && { levels }),
    ...(scope !== undefined && { scope }),
    ...(authorities !== undefined && { authorities }),
    ...(families !== undefined && { families }),
    ...(deadline !== undefined && { deadline }),
    ...(issuer !== undefined && { issuer }),
  };
}

function isSameSet(a: CriteriaSet, b: CriteriaSet): boolean {
  return canonical(a) === canonical(b);
}

/** The same but for what only says which version it is. */
function isSameBesides(a: CriteriaSet, b: CriteriaSet): boolean {
  const bare = ({ version: _v, effective: _e, replaces: _r, changes: _c, ...rest }: CriteriaSet) => rest;
  return canonical(bare(a)) === canonical(bare(b));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
