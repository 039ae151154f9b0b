import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { TitledUnitType, Unit, UnitRegister } from '../../domain/unit.ts';
import { isOngoing, type UnitChange } from '../../tables/register/unit-changes.ts';
import { isSameWords } from '../../text/fold.ts';

/** Changes of units as typed: `--doi-ten MN01=Trường Mầm non Hoa Đào`. */
export type TypedChanges = {
  readonly renamed?: readonly string[] | undefined;
  readonly merged?: readonly string[] | undefined;
  readonly ended?: readonly string[] | undefined;
  readonly added?: readonly string[] | undefined;
};

/** Whether anything of the units was typed. */
export function hasTypedChanges(typed: TypedChanges): boolean {
  return Object.values(typed).some((each) => each !== undefined);
}

/** The changes of units that flags say; every one that does not fit the register is said, and then none counts. */
export function changesByFlags(
  typed: TypedChanges,
  {
    register,
    types,
    day,
  }: { readonly register: UnitRegister; readonly types: readonly TitledUnitType[]; readonly day: string },
): Staged<readonly UnitChange[] | null> {
  const { renamed = [], merged = [], ended = [], added = [] } = typed;
  const diagnostics: Diagnostic[] = [];
  const fault = (flag: string, found: string, what: string) => {
    diagnostics.push(diagnose('TD4222', {}, { flag, found, what }));
    return [];
  };
  const ongoing = register.units.filter((unit) => isOngoing(unit, day));
  const unitOf = (code: string): Unit | undefined =>
    ongoing.find(({ id }) => id === code) ?? ongoing.find(({ id }) => isSameWords(id, code));
  const noUnit = (code: string) => `sổ đơn vị không có đơn vị nào còn hoạt động mang mã “${code}”`;

  const newcomers = added.flatMap((words): readonly UnitChange[] => {
    const [id = '', name = '', type = '', cluster = ''] = words.split(';').map((part) => part.trim());
    if (id === '' || name === '')
      return fault('--them', words, 'cần mã và tên, cách nhau bằng dấu chấm phẩy');
    if (register.units.some((unit) => isSameWords(unit.id, id)))
      return fault('--them', words, `mã “${id}” đã có trong sổ đơn vị`);
    const found = types.find(({ id: known, title }) => isSameWords(known, type) || isSameWords(title, type));
    if (found === undefined) {
      const known = types.map(({ title }) => title).join('; ');
      return fault('--them', words, `phần thứ ba là loại đơn vị, một trong: ${known}`);
    }
    return [{ kind: 'new', unit: { id, name, type: found.id, cluster } }];
  });
  const isNew = (code: string) =>
    newcomers.some((change) => change.kind === 'new' && isSameWords(change.unit.id, code));
  const changes: readonly UnitChange[] = [
    ...renamed.flatMap((words): readonly UnitChange[] => {
      const { code, rest } = halves(words);
      const unit = unitOf(code);
      if (unit === undefined) return fault('--doi-ten', words, noUnit(code));
      if (rest === '') return fault('--doi-ten', words, 'cần mã=tên mới');
      return [{ kind: 'renamed', unit: unit.id, name: rest }];
    }),
    ...merged.flatMap((words): readonly UnitChange[] => {
      const { code, rest } = halves(words);
      const unit = unitOf(code);
      if (unit === undefined) return fault('--sap-nhap', words, noUnit(code));
      const heirs = rest.split(/[;,]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
      if (heirs.length === 0) return fault('--sap-nhap', words, 'cần mã=mã đơn vị nhận sáp nhập');
      const unknown = heirs.find((heir) => unitOf(heir) === undefined && !isNew(heir));
      if (unknown !== undefined) return fault('--sap-nhap', words, noUnit(unknown));
      if (heirs.some((heir) => isSameWords(heir, unit.id)))
        return fault('--sap-nhap', words, 'đơn vị không sáp nhập vào chính nó');
      return [{ kind: 'merged', unit: unit.id, heirs: heirs.map((heir) => unitOf(heir)?.id ?? heir) }];
    }),
    ...ended.flatMap((code): readonly UnitChange[] => {
      const unit = unitOf(code.trim());
      return unit === undefined
        ? fault('--thoi', code, noUnit(code.trim()))
        : [{ kind: 'ended', unit: unit.id }];
    }),
    ...newcomers,
  ];
  const gone = changes.flatMap((change) =>
    change.kind === 'merged' || change.kind === 'ended' ? [change.unit] : [],
  );
  for (const change of changes) {
    if (change.kind !== 'merged') continue;
    const lost = change.heirs.find((heir) => gone.includes(heir));
    if (lost !== undefined)
      fault('--sap-nhap', `${change.unit}=${change.heirs.join(';')}`, `đơn vị “${lost}” cũng thôi hoạt động`);
  }
  const twice = gone.find((id, index) => gone.indexOf(id) !== index);
  if (twice !== undefined) fault('--thoi', twice, `đơn vị “${twice}” được nêu hai lần`);
  return diagnostics.length > 0 ? staged(null, diagnostics) : staged(changes);
}

/** `MN01` and `Trường Mầm non Hoa Đào` of `MN01=Trường Mầm non Hoa Đào`. */
function halves(words: string): { readonly code: string; readonly rest: string } {
  const at = words.indexOf('=');
  return at === -1
    ? { code: words.trim(), rest: '' }
    : {
        code: words.slice(0, at).trim(),
        rest: words
          .slice(at + 1)
          .replace(/\s+/gu, ' ')
          .trim(),
      };
}
