import { extname, resolve } from 'node:path';
import { idOf, type OfficeWords } from '../../annex/plan-settings.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { levelsOf } from '../../domain/award.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { isCriteriaTable } from '../../tables/criteria/find.ts';
import { type BegunOffice, beginStarter } from '../../workspace/begin-workspace.ts';
import type { CriteriaLibrary } from '../../workspace/criteria-library.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { fillWords } from '../../workspace/starters/fill-words.ts';
import { wordsOfOffice } from '../../workspace/starters/office-levels.ts';
import type { Starter } from '../../workspace/starters/starter.ts';
import type { World } from '../world.ts';
import { readAnnexFile } from './annex-file.ts';
import { type BroughtIn, bringInAnnex, bringInTable } from './bring-in.ts';

/** What of a plan is not in its table of criteria, as far as it was said. */
export type AnnexAnswers = {
  readonly title?: string | undefined;
  readonly planNumber?: string | undefined;
  /** yyyy-MM-dd */
  readonly planDate?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** MM-dd */
  readonly deadline?: string | undefined;
};

/** A plan's table of criteria as it was understood; what the table itself says of its plan is offered with the questions. */
export type AnnexOfPlan = BroughtIn & {
  readonly said: {
    readonly title: string | null;
    readonly number: string | null;
    /** yyyy-MM-dd */
    readonly date: string | null;
    readonly years: { readonly from: number; readonly to: number } | null;
  };
};

type Office = {
  readonly office: BegunOffice;
  /** Whose awards and kinds of unit the plan begins with: a table of criteria says nothing of them. */
  readonly starter: Starter;
  readonly library: CriteriaLibrary;
  /** The new workspace's. */
  readonly folder: string;
};

const TABLES: ReadonlySet<string> = new Set(
  [
    'xlsx',
    'xlsm',
    'xlsb',
    'xls',
    'xltx',
    'ods',
    'fods',
    'csv',
    'tsv',
    'docx',
    'docm',
    'doc',
    'pdf',
    'rtf',
  ].map((end) => `.${end}`),
);

/** Whether a file is meant as a table of criteria: what such a file is, is looked at when it is read. */
export function isAnnexName(path: string): boolean {
  return TABLES.has(extname(path).toLowerCase());
}

/** The version that a plan's own table becomes for an office that begins with it; null where it cannot be understood. */
export async function annexOfPlan(
  world: World,
  path: string,
  answers: AnnexAnswers,
  { office, starter, library, folder }: Office,
): Promise<Staged<AnnexOfPlan | null>> {
  const read = await readAnnexFile(resolve(world.cwd, path));
  if (read.value === null) return staged(null, read.diagnostics);
  const workbook = read.value;
  const home = {
    workspace: null,
    profile: null,
    library,
    folder: workspacePaths(folder).criteria,
    locked: folder,
  };
  const { title, planNumber, planDate: date, from, to } = answers;
  const given = {
    title,
    number: planNumber,
    date,
    from,
    to,
    ...(planNumber !== undefined && { plan: idOf(planNumber) ?? undefined }),
  };
  const job = { world, home, answers: given, today: world.today() };
  const words = { ...job, office: officeWords(starter, office, answers, world.today()) };
  const unnumbered = fillWords('....../«planSymbol»', wordsOfOffice(office.level, office.answers));
  const brought = isCriteriaTable(workbook)
    ? await bringInTable(workbook, job)
    : await bringInAnnex(workbook, words, async ({ number }) => ({
        ...given,
        number: planNumber ?? number ?? unnumbered,
      }));
  const diagnostics = [...read.diagnostics, ...brought.diagnostics];
  if (brought.value === null) return staged(null, diagnostics);
  const { understood, made } = brought.value;
  const { movement } = made.edition.set;
  const said =
    understood === null
      ? { title: movement.title, number: movement.number, date: movement.date, years: movement.years }
      : {
          title: understood.title,
          number: understood.number,
          date: understood.date,
          years: understood.years,
        };
  return staged({ ...brought.value, said }, diagnostics);
}

/** Kinds of unit, levels, awards and what excludes from them, as the level's starter has them; of people nothing. */
function officeWords(
  starter: Starter,
  office: BegunOffice,
  { from, to, deadline }: AnnexAnswers,
  today: string,
): OfficeWords {
  const first = from ?? Number(today.slice(0, 4));
  const { set } = beginStarter(starter, office, {
    id: 'ke-hoach',
    version: '1',
    number: null,
    date: null,
    from: first,
    to: Math.max(to ?? first, first),
    deadline: deadline ?? '11-30',
  });
  const { scope, authorities, families, conflicts, disqualifiers, awards, movement } = set;
  return {
    unitTypes: unitTypesOf(set).map(({ id, title }) => ({ id, title })),
    levels: levelsOf(set).map(({ id, title }) => ({ id, title })),
    ...(scope !== undefined && { scope }),
    ...(authorities !== undefined && { authorities }),
    ...(families !== undefined && { families }),
    ...(conflicts !== undefined && { conflicts }),
    deadline: set.deadline,
    issuer: movement.issuer,
    disqualifiers: disqualifiers.map((each) => ({ ...each, subjects: ['unit' as const] })),
    awards: awards.filter(({ subject }) => subject === 'unit'),
  };
}
