import { basename, join, relative, resolve } from 'node:path';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { officeOn } from '../../domain/profile.ts';
import { type UnitRegister, unitTypesOf, unitTypeTitle } from '../../domain/unit.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { loadRecords } from '../../tables/load.ts';
import { changedRegister } from '../../tables/register/unit-changes.ts';
import { isSameWords } from '../../text/fold.ts';
import type { Beginning } from '../../workspace/begin-workspace.ts';
import { carriedRegister } from '../../workspace/carry/carried-register.ts';
import { copyOver, type FormerWorkspace, openFormer } from '../../workspace/carry/former-workspace.ts';
import { nextPlanSet } from '../../workspace/carry/next-plan.ts';
import { createWorkspace, type WorkspaceItem } from '../../workspace/create-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { levelOfTerritory } from '../../workspace/starters/office-levels.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import type { AnnexOfPlan } from './annex-of-plan.ts';
import { askForWorkspace } from './ask-for-workspace.ts';
import { askUnitChanges } from './ask-unit-changes.ts';
import {
  type AtHand,
  beginByAnswers,
  idOfPlan,
  newestOf,
  type WorkspaceAnswers,
  yearsOfPlan,
} from './begin-by-answers.ts';
import { putAnnex } from './put-annex.ts';
import { asEdition, versionPaths } from './put-version.ts';
import { changesByFlags, hasTypedChanges, type TypedChanges } from './unit-changes-by-flags.ts';

/** What was typed beside the plan: where from, and what became of the units. */
export type Continuing = {
  readonly from: string;
  readonly changes: TypedChanges;
  /** yyyy-MM-dd: from when the changes hold. */
  readonly changedOn?: string | undefined;
  /** `loại cũ=loại mới` */
  readonly retyped?: readonly string[] | undefined;
  /** yyyy-MM-dd: date in the files' properties. */
  readonly date: string;
};

/** A workspace that goes on from another one, and what was taken over. */
export type Continued = {
  readonly items: readonly WorkspaceItem[];
  /** Those of the items that are from the other workspace. */
  readonly carried: readonly string[];
  readonly set: CriteriaSet;
  readonly year: number;
  readonly annex?: AnnexOfPlan | undefined;
  /** It is judged by the criteria of the plan before, under another number. */
  readonly isRenumbered: boolean;
};

type Plan = {
  readonly beginning: Pick<Beginning, 'set' | 'criteria'>;
  readonly year: number;
  readonly annex?: AnnexOfPlan | undefined;
  /** The plan that the other workspace works by. */
  readonly isSame: boolean;
  readonly isRenumbered?: boolean;
};

/**
 * Makes the workspace of the next year, or of the next plan, from one that is there: its profile, units, criteria, facts and awards,
 * its own templates. The other workspace is only read. Null with the reasons where that cannot be; `stopped` where the person did.
 * Throws `DiskError`.
 */
export async function continueWorkspace(
  { world, prompts }: { readonly world: World; readonly prompts: Prompts | null },
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
  given: WorkspaceAnswers,
  asked: Continuing,
): Promise<Staged<Continued | null> | 'stopped'> {
  const from = resolve(world.cwd, asked.from);
  const opened = await openFormer(from);
  if (opened.value === null) return staged(null, opened.diagnostics);
  const refused = await refusal(from, folder);
  if (refused !== null) return staged(null, [refused]);
  const former = opened.value;
  const before = newestOf([...former.own, ...atHand.editions]).findLast(
    ({ set }) => set.plan === former.profile.plan,
  )?.set;
  if (before === undefined) {
    const lacking = diagnose('TD4223', { file: workspacePaths(from).profile }, { plan: former.profile.plan });
    return staged(null, [...opened.diagnostics.filter(({ code }) => !code.startsWith('TD43')), lacking]);
  }
  const chosen = await choosePlan({ world, prompts }, { folder, atHand, former, before }, given);
  if (chosen === 'stopped') return chosen;
  if (chosen.value === null) return staged(null, chosen.diagnostics);
  const plan = chosen.value;
  const units = await unitsOf(prompts, former, before, plan, asked);
  if (units.value === null) return staged(null, units.diagnostics);
  const written = await write(former, plan, { folder, before, register: units.value, date: asked.date });
  const { year, annex, beginning } = plan;
  const context = { units: units.value.units, set: beginning.set, today: world.today() };
  const records = await loadRecords(workspacePaths(folder), context);
  const { isRenumbered = false } = plan;
  return staged({ ...written.value, set: beginning.set, year, annex, isRenumbered }, [
    ...chosen.diagnostics,
    ...units.diagnostics,
    ...written.diagnostics,
    // What is merely odd about a row is told where the registers are used.
    ...records.diagnostics.filter(({ severity }) => severity === 'error'),
  ]);
}

/** That the new workspace would be the other one, or stands already. */
async function refusal(from: string, folder: string): Promise<Diagnostic | null> {
  const inside = relative(from, folder);
  const isSame = inside === '';
  const isInside = !isSame && !inside.startsWith('..') && resolve(from, inside) === folder;
  const what = isSame
    ? 'trùng với thư mục cũ'
    : isInside
      ? 'nằm trong thư mục cũ'
      : (await readIfThere(workspacePaths(folder).profile)) !== null
        ? 'đã có thidua.yaml'
        : null;
  return what === null ? null : diagnose('TD4220', {}, { folder, what });
}

type Found = {
  readonly folder: string;
  readonly atHand: AtHand;
  readonly former: FormerWorkspace;
  readonly before: CriteriaSet;
};

/** The same plan's next year; the next plan by the same criteria; or another plan, as any office begins with it. */
async function choosePlan(
  { world, prompts }: { readonly world: World; readonly prompts: Prompts | null },
  { folder, atHand, former, before }: Found,
  given: WorkspaceAnswers,
): Promise<Staged<Plan | null> | 'stopped'> {
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
): Staged<Plan | null> {
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

/** The units with what became of them, by flags or asked one by one; kinds of unit that the new plan does not have are told. */
async function unitsOf(
  prompts: Prompts | null,
  { register: given, folder }: FormerWorkspace,
  before: CriteriaSet,
  { beginning: { set }, year }: Plan,
  asked: Continuing,
): Promise<Staged<UnitRegister | null>> {
  const file = workspacePaths(folder).register;
  const types = unitTypesOf(set);
  const kinds = await kindsOf(prompts, given, { before, set, typed: asked.retyped ?? [] });
  if (kinds.value === null) return staged(null, kinds.diagnostics);
  const { value: newKinds } = kinds;
  const register = {
    ...given,
    units: given.units.map((unit) => {
      const type = newKinds.get(unit.type);
      return type === undefined || type === unit.type ? unit : { ...unit, type };
    }),
  };
  const day = asked.changedOn ?? `${year}-01-01`;
  const remarks = [...newKinds].flatMap(([type, now]) =>
    types.some(({ id }) => id === now)
      ? []
      : [
          diagnose(
            'TD4224',
            { file },
            { type: unitTypeTitle(before, type), known: types.map(({ title }) => title) },
          ),
        ],
  );
  if (prompts !== null && !hasTypedChanges(asked.changes)) {
    const said = await askUnitChanges(prompts, { register, types, day });
    return staged(changedRegister(register, said.changes, said.day), [...kinds.diagnostics, ...remarks]);
  }
  const changes = changesByFlags(asked.changes, { register, types, day });
  if (changes.value === null) return staged(null, changes.diagnostics);
  const told =
    changes.value.length > 0
      ? []
      : [
          diagnose(
            'TD4225',
            { file },
            { count: register.units.filter(({ to }) => to === null || to >= day).length },
          ),
        ];
  return staged(changedRegister(register, changes.value, day), [...kinds.diagnostics, ...remarks, ...told]);
}

/** Which kind of the new plan each kind of the register becomes: itself where the plan has it, else as typed or asked. */
async function kindsOf(
  prompts: Prompts | null,
  { units }: UnitRegister,
  {
    before,
    set,
    typed,
  }: { readonly before: CriteriaSet; readonly set: CriteriaSet; readonly typed: readonly string[] },
): Promise<Staged<ReadonlyMap<string, string> | null>> {
  const types = unitTypesOf(set);
  const kind = (words: string) =>
    types.find(({ id, title }) => isSameWords(id, words) || isSameWords(title, words))?.id;
  const given = new Map<string, string>();
  for (const words of typed) {
    const [old = '', now = ''] = words.split('=').map((part) => part.trim());
    const [from, to] = [
      unitTypesOf(before).find(({ id, title }) => isSameWords(id, old) || isSameWords(title, old)),
      kind(now),
    ];
    if (from === undefined || to === undefined) {
      const known = types.map(({ title }) => title).join('; ');
      const what =
        from === undefined ? `kế hoạch trước không có loại “${old}”` : `kế hoạch mới có các loại: ${known}`;
      return staged(null, [diagnose('TD4222', {}, { flag: '--loai', found: words, what })]);
    }
    given.set(from.id, to);
  }
  const kinds = new Map<string, string>();
  for (const type of new Set(units.map((unit) => unit.type))) {
    const title = unitTypeTitle(before, type);
    const now = given.get(type) ?? kind(title) ?? kind(type);
    if (now !== undefined || prompts === null) {
      kinds.set(type, now ?? type);
      continue;
    }
    const count = units.filter((unit) => unit.type === type).length;
    const picked = await prompts.choose(
      `Kế hoạch mới không có loại “${title}” (${count} đơn vị). Xếp vào loại nào?`,
      types.map(({ id, title: name }) => ({ name, value: id })),
    );
    kinds.set(type, picked);
  }
  return staged(kinds);
}

/** Writes all of it, the profile last: a folder without one is no workspace, and the command may be run again. */
async function write(
  former: FormerWorkspace,
  { beginning: { set, criteria }, year, annex, isSame }: Plan,
  {
    folder,
    before,
    register,
    date,
  }: {
    readonly folder: string;
    readonly before: CriteriaSet;
    readonly register: UnitRegister;
    readonly date: string;
  },
): Promise<Staged<Pick<Continued, 'items' | 'carried'>>> {
  const [old, now] = [workspacePaths(former.folder), workspacePaths(folder)];
  const diagnostics: Diagnostic[] = [];
  const carried: string[] = [];
  const put = async (path: string, bytes: Uint8Array) => {
    await writeFileSafely(path, bytes);
    carried.push(path);
  };
  const units = await carriedRegister(old.register, {
    before: former.register,
    now: register,
    names: set,
    known: before,
    date,
  });
  await put(now.register, units.bytes);
  if (!units.isOwnFile) diagnostics.push(diagnose('TD4226', { file: old.register }, {}));
  const facts = await readIfThere(old.facts);
  if (facts !== null) await put(now.facts, facts);
  const honours = await readIfThere(old.honours);
  if (honours !== null && isSame) await put(now.honours, honours);
  // What was awarded in another movement is no bar in this one; it is kept to be looked up.
  const kept = join(folder, 'khen-thuong-ke-hoach-truoc.xlsx');
  if (honours !== null && !isSame) {
    await put(kept, honours);
    diagnostics.push(
      diagnose('TD4227', { file: now.honours }, { plan: before.movement.number, kept: basename(kept) }),
    );
  }
  const results = isSame ? former.years.filter((each) => each < year) : [];
  carried.push(...(await copyOver(former.folder, folder, { criteria: isSame, results })));
  const profile = isSame ? former.profileText : ofPlan(former.profileText, set.plan);
  const made = await createWorkspace({ folder, year, date, profile, set, criteria, units: register });
  const annexed = annex === undefined ? null : await putAnnex(annex, { folder, made, date });
  carried.push(now.profile);
  const there = new Set(made.map(({ path }) => path));
  const beside = carried
    .filter((path) => !there.has(path))
    .map((path) => ({ path, outcome: 'created' as const }));
  return staged({ items: [...made, ...(annexed?.items ?? []), ...beside], carried }, [
    ...diagnostics,
    ...(annexed?.diagnostics ?? []),
  ]);
}

/** The profile by another plan; all else in it stays as it was written. */
function ofPlan(profile: string, plan: string): string {
  return profile.replace(/^plan:.*$/mu, `plan: ${plan}`);
}
