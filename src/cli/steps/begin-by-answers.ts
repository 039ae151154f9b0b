import { basename, resolve } from 'node:path';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { looseKey } from '../../text/fold.ts';
import {
  type Beginning,
  beginShippedPlan,
  beginStarter,
  beginWithVersion,
  PLAN_WITH_PROFILE,
} from '../../workspace/begin-workspace.ts';
import {
  type CriteriaLibrary,
  loadCriteria,
  readCriteriaFile,
  readLibrary,
} from '../../workspace/criteria-library.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { readProfile } from '../../workspace/read-profile.ts';
import {
  levelOfTerritory,
  type OfficeAnswers,
  type OfficeLevel,
} from '../../workspace/starters/office-levels.ts';
import { loadStarters, type ShippedStarters } from '../../workspace/starters/shipped.ts';
import type { ReportingWay } from '../../workspace/starters/starter.ts';
import type { World } from '../world.ts';
import { type AnnexOfPlan, annexOfPlan, isAnnexName } from './annex-of-plan.ts';

/** What `khoitao` was told, by flags or by answers. */
export type WorkspaceAnswers = OfficeAnswers & {
  /** An id of `cap.yaml`. */
  readonly level?: string | undefined;
  /** The id of a plan at hand or of a starter, or the path of a version or of the plan's own table of criteria. */
  readonly plan?: string | undefined;
  /** The movement's name, where the plan is a table of criteria. */
  readonly title?: string | undefined;
  /** What the table of criteria was understood to be. */
  readonly annex?: AnnexOfPlan | undefined;
  /** The plan before, where the new one is judged by its criteria. */
  readonly carried?: CriteriaSet | undefined;
  readonly planNumber?: string | undefined;
  /** yyyy-MM-dd */
  readonly planDate?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** MM-dd */
  readonly deadline?: string | undefined;
  /** Of a starter: null where units report once a year. */
  readonly reporting?: ReportingWay | null | undefined;
  readonly year?: number | undefined;
};

/**
 * How often units report, as it is typed: `nam`, `quy`, `6-thang`; null for once a year, undefined for anything else. The year is the
 * mean of its periods until the office says otherwise in its table.
 */
export function reportingTyped(typed: string): ReportingWay | null | undefined {
  const key = looseKey(typed).replaceAll(' ', '');
  if (['nam', '1nam', 'motnam', 'hangnam'].includes(key)) return null;
  if (['quy', '1quy', 'motquy', 'hangquy'].includes(key)) return { every: 'quarter', year: 'mean' };
  return ['6thang', '6t', 'sauthang'].includes(key) ? { every: 'half', year: 'mean' } : undefined;
}

/** What there is to begin with. */
export type AtHand = ShippedStarters & {
  readonly editions: readonly CriteriaEdition[];
  readonly library: CriteriaLibrary;
  /** The plan that a workspace which is there already works by; null where there is none, or its criteria are not at hand. */
  readonly ownPlan: string | null;
};

/** What ships: levels, starters, plans; of a workspace that is there already its own plan as well. Throws `DiskError`. */
export async function whatIsAtHand(folder: string): Promise<AtHand> {
  const own = workspacePaths(folder);
  const bytes = await readIfThere(own.profile);
  const profile = bytes === null ? null : readProfile(bytes, own.profile).value;
  const workspaceFolder = profile === null ? null : own.criteria;
  const folders = { shippedFolder: shippedFolder('criteria'), workspaceFolder };
  const editions = (await loadCriteria(folders)).value;
  const library = (await readLibrary(folders)).value;
  const ownPlan = editions.find(({ set }) => set.plan === profile?.plan)?.set.plan ?? null;
  return { ...(await loadStarters()), editions, library, ownPlan };
}

/** The newest versions of the plans at hand: those that no other replaces. */
export function newestOf(editions: readonly CriteriaEdition[]): readonly CriteriaEdition[] {
  return editions.filter(
    ({ set }) => !editions.some((other) => other.set.plan === set.plan && other.set.replaces === set.version),
  );
}

/**
 * The plan that is meant where nobody names one: that of the workspace which is there already; else the one at hand that holds in the year, for its own place; else the starter of
 * the office's level.
 */
export function planMeant(
  { plan, level, territory, year }: WorkspaceAnswers,
  atHand: AtHand,
  today: string,
): string {
  if (plan !== undefined) return plan;
  if (atHand.ownPlan !== null) return atHand.ownPlan;
  const wanted = year ?? Number(today.slice(0, 4));
  const held = newestOf(atHand.editions).find(
    ({ set: { movement } }) =>
      movement.years.from <= wanted &&
      wanted <= movement.years.to &&
      (territory === undefined || movement.issuer.endsWith(territory)),
  );
  if (held !== undefined && level === undefined) return held.set.plan;
  return levelMeant({ level, territory }, atHand.levels).starter;
}

/** The level that was named, else the one that the territory's name begins like, else the first. */
export function levelMeant(
  { level, territory }: WorkspaceAnswers,
  levels: readonly OfficeLevel[],
): OfficeLevel {
  const [first] = levels;
  const named = levels.find(({ id }) => id === level);
  const begun = territory === undefined ? first : (levelOfTerritory(levels, territory) ?? levels.at(-1));
  const meant = named ?? begun;
  if (meant === undefined) throw new Error('no level of office ships with the tool');
  return meant;
}

/** The years of a starter's plan: those that were named, else the five around the year that are counted from 2026. */
export function yearsMeant(
  { from, to, year }: WorkspaceAnswers,
  today: string,
): { readonly from: number; readonly to: number } {
  const first = from ?? Math.min(year ?? Number(today.slice(0, 4)), to ?? Number.POSITIVE_INFINITY);
  const start = from ?? (first >= 2026 ? first - ((first - 2026) % 5) : first);
  return { from: start, to: to ?? Math.max(start + 4, year ?? start) };
}

/** The years of the plan that is meant; null where only its file says them. */
export function yearsOfPlan(
  answers: WorkspaceAnswers,
  atHand: AtHand,
  today: string,
): { readonly from: number; readonly to: number } | null {
  const { annex, carried, from, to } = answers;
  if (carried !== undefined) {
    const { years } = carried.movement;
    const first = from ?? years.to + 1;
    return { from: first, to: Math.max(first, to ?? first + years.to - years.from) };
  }
  const meant = planMeant(answers, atHand, today);
  const shipped = newestOf(atHand.editions).find(({ set }) => set.plan === meant);
  if (shipped !== undefined) return shipped.set.movement.years;
  if (annex !== undefined) {
    const own = annex.understood === null ? annex.made.edition.set.movement.years : annex.said.years;
    const first = from ?? own?.from ?? Number(today.slice(0, 4));
    return { from: first, to: Math.max(first, to ?? own?.to ?? first) };
  }
  return atHand.starters.some(({ id }) => id === meant) ? yearsMeant(answers, today) : null;
}

/** This year, or the year of the plan that is nearest to it. */
export function firstYearOf(
  { from, to }: { readonly from: number; readonly to: number },
  today: string,
): number {
  return Math.min(Math.max(Number(today.slice(0, 4)), from), to);
}

/** What a workspace begins with, and how `khoitao` tells it. */
export type Begun = Beginning & {
  readonly isStarter: boolean;
  readonly lacksPlace: boolean;
  /** The plan's own table of criteria, where the office gave one. */
  readonly annex?: AnnexOfPlan;
};

/**
 * A beginning of what was answered, with its first year; null with the reason where the plan cannot be found or read, or has no
 * such year.
 */
export async function beginByAnswers(
  world: World,
  answers: WorkspaceAnswers,
  atHand: AtHand,
  folder: string,
): Promise<Staged<(Begun & { readonly year: number }) | null>> {
  const begun = await beginningOf(world, answers, atHand, folder);
  if (begun.value === null) return staged(null, begun.diagnostics);
  const { years } = begun.value.set.movement;
  const year = answers.year ?? firstYearOf(years, world.today());
  if (year < years.from || year > years.to) {
    const expected = `một năm của kế hoạch, từ ${years.from} đến ${years.to}`;
    return staged(null, [diagnose('TD9002', {}, { flag: '--nam', found: String(year), expected })]);
  }
  return staged({ ...begun.value, year }, begun.diagnostics);
}

async function beginningOf(
  world: World,
  answers: WorkspaceAnswers,
  atHand: AtHand,
  folder: string,
): Promise<Staged<Begun | null>> {
  const meant = planMeant(answers, atHand, world.today());
  const level = levelMeant(answers, atHand.levels);
  const office = { level, answers, profile: atHand.profile };
  // A workspace that is there already has its name, and keeps it.
  const lacksPlace = answers.territory === undefined && atHand.ownPlan === null;
  const shipped = newestOf(atHand.editions).find(({ set }) => set.plan === meant);
  if (shipped?.set.plan === PLAN_WITH_PROFILE && isOfItsPlace(shipped, answers)) {
    return staged({ ...(await beginShippedPlan(shipped, answers)), isStarter: false, lacksPlace: false });
  }
  if (shipped !== undefined) {
    return staged({ ...beginWithVersion(shipped, office, null), isStarter: false, lacksPlace });
  }
  const starter = atHand.starters.find(({ id }) => id === meant);
  if (starter !== undefined) {
    const { from, to } = yearsMeant(answers, world.today());
    const number = answers.planNumber ?? null;
    const plan = {
      id: number === null ? `${starter.id}-${from}` : idOfPlan(number),
      version: `${from}.1`,
      number,
      date: answers.planDate ?? null,
      from,
      to,
      deadline: answers.deadline ?? '11-30',
      reporting: answers.reporting ?? undefined,
    };
    return staged({ ...beginStarter(starter, office, plan), isStarter: true, lacksPlace });
  }
  if (isAnnexName(meant)) {
    const annex = await readAnnex(world, answers, atHand, folder);
    if (annex.value === null) return staged(null, annex.diagnostics);
    const { made, path: file, isSame } = annex.value;
    const criteria = isSame ? null : { name: basename(file), text: made.text };
    const begun = beginWithVersion(made.edition, office, criteria);
    return staged({ ...begun, isStarter: false, lacksPlace, annex: annex.value }, annex.diagnostics);
  }
  const path = resolve(world.cwd, meant);
  if (!/\.ya?ml$/iu.test(meant)) {
    const known = [
      ...newestOf(atHand.editions).map(({ set }) => set.plan),
      ...atHand.starters.map(({ id }) => id),
    ];
    return staged(null, [diagnose('TD4280', {}, { found: meant, known })]);
  }
  const read = await readCriteriaFile(path);
  if (read.value === null) return staged(null, read.diagnostics);
  const criteria = { name: basename(path), text: new TextDecoder().decode(await readBytes(path)) };
  return staged(
    { ...beginWithVersion(read.value, office, criteria), isStarter: false, lacksPlace },
    read.diagnostics,
  );
}

/** The plan's own table of criteria, understood for the office as far as it is known; null where it cannot be. */
export async function readAnnex(
  world: World,
  answers: WorkspaceAnswers,
  atHand: AtHand,
  folder: string,
): Promise<Staged<AnnexOfPlan | null>> {
  const level = levelMeant(answers, atHand.levels);
  const starter = atHand.starters.find(({ id }) => id === level.starter);
  if (starter === undefined) throw new Error(`no starter ships for the level ${level.id}`);
  return annexOfPlan(world, planMeant(answers, atHand, world.today()), answers, {
    office: { level, answers, profile: atHand.profile },
    starter,
    library: atHand.library,
    folder,
  });
}

/** Its own city, or an office of which no more is known than that it works by that plan. */
function isOfItsPlace({ set }: CriteriaEdition, { level, territory }: WorkspaceAnswers): boolean {
  return level === undefined || (territory !== undefined && set.movement.issuer.endsWith(territory));
}

/** `12/KH-UBND` is `12-KH-UBND` in names of files and in results. */
export function idOfPlan(number: string): string {
  const plain = number.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/gu, 'D');
  const id = plain.replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return id === '' ? 'ke-hoach' : id;
}
