import { basename } from 'node:path';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { officeOn } from '../../domain/profile.ts';
import type { Beginning } from '../../workspace/begin-workspace.ts';
import type { FormerWorkspace } from '../../workspace/carry/former-workspace.ts';
import { nextPlanSet } from '../../workspace/carry/next-plan.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { levelOfTerritory } from '../../workspace/starters/office-levels.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import type { AnnexOfPlan } from './annex-of-plan.ts';
import { askForWorkspace } from './ask-for-workspace.ts';
import {
  type AtHand,
  beginByAnswers,
  idOfPlan,
  type WorkspaceAnswers,
  yearsOfPlan,
} from './begin-by-answers.ts';
import { asEdition, versionPaths } from './put-version.ts';

/** What a workspace that goes on from another one works by. */
export type NextPlan = {
  readonly beginning: Pick<Beginning, 'set' | 'criteria'>;
  readonly year: number;
  readonly annex?: AnnexOfPlan | undefined;
  /** The plan that the other workspace works by. */
  readonly isSame: boolean;
  readonly isRenumbered?: boolean;
};

type Found = {
  readonly folder: string;
  readonly atHand: AtHand;
  readonly former: FormerWorkspace;
  readonly before: CriteriaSet;
};

/** The same plan's next year; the next plan by the same criteria; or another plan, as any office begins with it. */
export async function chooseNextPlan(
  { world, prompts }: { readonly world: World; readonly prompts: Prompts | null },
  { folder, atHand, former, before }: Found,
  given: WorkspaceAnswers,
): Promise<Staged<NextPlan | null> | 'stopped'> {
  const known = { ...officeOf(former, atHand, world.today()), ...defined(given) };
  const isNext = [given.planNumber, given.from, given.to, given.title].some((each) => each !== undefined);
  const { years } = before.movement;
  const wanted = given.year ?? nextYear(former, years.from);
  const how =
    given.plan !== undefined
      ? 'other'
      : isNext
        ? 'next'
        : prompts === null
          ? 'same'
          : await prompts.choose('Thư mục mới dùng để làm gì?', [
              ...(wanted <= years.to
                ? [
                    {
                      name: `Làm tiếp kế hoạch số ${before.movement.number}, năm ${wanted}`,
                      value: 'same' as const,
                    },
                  ]
                : []),
              { name: 'Kế hoạch tiếp theo, dùng lại bộ tiêu chí đang có', value: 'next' as const },
              { name: 'Kế hoạch tiếp theo, bộ tiêu chí khác', value: 'other' as const },
            ]);
  if (how === 'same') {
    if (wanted < years.from || wanted > years.to)
      return staged(null, [diagnose('TD4221', {}, { plan: before.movement.number, ...years, year: wanted })]);
    return staged({ beginning: { set: before, criteria: null }, year: wanted, isSame: true });
  }
  const begun = how === 'next' ? { ...known, plan: before.plan, carried: before } : known;
  const answers =
    prompts === null
      ? begun
      : await askForWorkspace(world, prompts, { folder, hasProfile: false, atHand }, begun);
  if (answers === null) return 'stopped';
  if (how === 'other') {
    const made = await beginByAnswers(world, answers, atHand, folder);
    if (made.value === null) return staged(null, made.diagnostics);
    const { set, criteria, year, annex } = made.value;
    return staged({ beginning: { set, criteria }, year, annex, isSame: false }, made.diagnostics);
  }
  return renumbered(world, answers, { folder, atHand, before });
}

/** The next plan's first version, by the criteria of the one before. */
function renumbered(
  world: World,
  answers: WorkspaceAnswers,
  { folder, atHand, before }: Pick<Found, 'folder' | 'atHand' | 'before'>,
): Staged<NextPlan | null> {
  const years = yearsOfPlan(answers, atHand, world.today()) ?? before.movement.years;
  const { planNumber } = answers;
  const set = nextPlanSet(before, {
    id:
      planNumber === undefined
        ? `${before.plan.replace(/-\d{4}$/u, '')}-${years.from}`
        : idOfPlan(planNumber),
    number: planNumber ?? null,
    date: answers.planDate ?? null,
    title: answers.title ?? null,
    deadline: answers.deadline ?? null,
    ...years,
  });
  const path = versionPaths(workspacePaths(folder).criteria, set).criteria;
  const origin = `Ghi từ bản ${before.version} của kế hoạch số ${before.movement.number}; điều khoản viện dẫn cần đối chiếu với kế hoạch mới.`;
  const made = asEdition(set, path, origin);
  if (made.value === null) return staged(null, made.diagnostics);
  const year = answers.year ?? years.from;
  if (year < years.from || year > years.to) {
    const expected = `một năm của kế hoạch, từ ${years.from} đến ${years.to}`;
    return staged(null, [diagnose('TD9002', {}, { flag: '--nam', found: String(year), expected })]);
  }
  const criteria = { name: basename(path), text: made.value.text };
  return staged(
    { beginning: { set: made.value.edition.set, criteria }, year, isSame: false, isRenumbered: true },
    made.diagnostics.filter(({ severity }) => severity === 'error'),
  );
}

/** The year behind the last that was begun. */
function nextYear({ years }: FormerWorkspace, first: number): number {
  const last = years.at(-1);
  return last === undefined ? first : last + 1;
}

/** What the other profile says of the office, as answers: so that nothing of it is asked again. */
function officeOf({ profile }: FormerWorkspace, { levels }: AtHand, today: string): WorkspaceAnswers {
  const office = officeOn(profile, today) ?? profile.offices.at(-1);
  if (office === undefined) return {};
  const { territory, place, issuingAgency, signer, committee, superior } = office;
  return {
    level: levelOfTerritory(levels, territory)?.id ?? levels.at(-1)?.id,
    territory,
    place,
    issuingAgency,
    abbreviation: office.symbols.report.replace(/^[^-]*-/u, ''),
    signerPosition: signer.position,
    signerAuthority: signer.authority ?? '',
    signerName: signer.name,
    headName: committee?.signer.name ?? '',
    superior: superior ?? '',
    email: profile.submitTo?.email ?? '',
    phone: profile.submitTo?.phone ?? '',
  };
}

function defined(answers: WorkspaceAnswers): WorkspaceAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
