import type { CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type UnitRegister, unitTypesOf, unitTypeTitle } from '../../domain/unit.ts';
import { changedRegister } from '../../tables/register/unit-changes.ts';
import { isSameWords } from '../../text/fold.ts';
import type { FormerWorkspace } from '../../workspace/carry/former-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { Prompts } from '../prompts.ts';
import { askUnitChanges } from './ask-unit-changes.ts';
import type { NextPlan } from './next-plan.ts';
import { changesByFlags, hasTypedChanges, type TypedChanges } from './unit-changes-by-flags.ts';

/** What was typed of the units. */
export type UnitsAsked = {
  readonly changes: TypedChanges;
  /** yyyy-MM-dd: from when the changes hold. */
  readonly changedOn?: string | undefined;
  /** `loại cũ=loại mới` */
  readonly retyped?: readonly string[] | undefined;
};

/** The units with what became of them, by flags or asked one by one; kinds of unit that the new plan does not have are told. */
export async function carriedUnits(
  prompts: Prompts | null,
  { register: given, folder }: FormerWorkspace,
  before: CriteriaSet,
  { beginning: { set }, year }: NextPlan,
  asked: UnitsAsked,
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
