import type { TitledUnitType, Unit, UnitRegister } from '../../domain/unit.ts';
import { isOngoing, type NewUnit, type UnitChange } from '../../tables/register/unit-changes.ts';
import { dayFirst, isoOf } from '../../text/dates.ts';
import { isSameWords } from '../../text/fold.ts';
import type { Prompts } from '../prompts.ts';

type Asked = {
  readonly register: UnitRegister;
  readonly types: readonly TitledUnitType[];
  /** yyyy-MM-dd: offered as the day from which the changes hold. */
  readonly day: string;
};

type Answer = 'same' | 'renamed' | 'merged' | 'ended' | 'rest' | 'back';

/**
 * Asks of every unit that is there on the day what became of it, one by one, then for those that are new and from when all of it
 * holds. What was answered last of a unit counts: one may go back.
 */
export async function askUnitChanges(
  prompts: Prompts,
  { register, types, day }: Asked,
): Promise<{ readonly changes: readonly UnitChange[]; readonly day: string }> {
  const ongoing = [
    ...new Map(register.units.filter((unit) => isOngoing(unit, day)).map((unit) => [unit.id, unit])).values(),
  ];
  const said = new Map<string, UnitChange>();
  const added: NewUnit[] = [];
  for (let at = 0; at < ongoing.length; ) {
    const unit = ongoing[at];
    if (unit === undefined) break;
    const { id, name } = unit;
    const answer = await prompts.choose<Answer>(`${at + 1}/${ongoing.length}. ${name} (${id}) năm nay:`, [
      { name: 'Vẫn còn, tên như cũ', value: 'same' },
      { name: 'Đổi tên', value: 'renamed' },
      { name: 'Đã sáp nhập vào đơn vị khác', value: 'merged' },
      { name: 'Không còn, không đơn vị nào kế thừa', value: 'ended' },
      { name: 'Đơn vị này và mọi đơn vị sau đều như cũ', value: 'rest' },
      ...(at === 0 ? [] : [{ name: 'Trở lại đơn vị trước', value: 'back' as const }]),
    ]);
    if (answer === 'rest') break;
    if (answer === 'back') {
      at -= 1;
      continue;
    }
    said.delete(id);
    if (answer === 'renamed') {
      const typed = await prompts.text('Tên mới:', { check: (text) => text.trim() !== '' || 'Ghi tên mới.' });
      said.set(id, { kind: 'renamed', unit: id, name: typed.replace(/\s+/gu, ' ').trim() });
    }
    if (answer === 'merged') {
      const gone = (other: string) => ['merged', 'ended'].includes(said.get(other)?.kind ?? '');
      const heir = await prompts.choose('Đơn vị nhận sáp nhập:', [
        ...ongoing
          .filter((other) => other.id !== id && !gone(other.id))
          .map((other) => ({ name: `${other.name} (${other.id})`, value: other.id })),
        ...added.map((other) => ({ name: `${other.name} (${other.id})`, value: other.id })),
        { name: 'Một đơn vị mới', value: '' },
      ]);
      const made = heir === '' ? await askNewUnit(prompts, register, added, types, unit) : null;
      if (made !== null) added.push(made);
      said.set(id, { kind: 'merged', unit: id, heirs: [made?.id ?? heir] });
    }
    if (answer === 'ended') said.set(id, { kind: 'ended', unit: id });
    at += 1;
  }
  while (
    await prompts.choose(added.length === 0 ? 'Có đơn vị nào mới không?' : 'Còn đơn vị nào mới nữa không?', [
      { name: 'Không', value: false },
      { name: 'Có, ghi thêm một đơn vị', value: true },
    ])
  )
    added.push(await askNewUnit(prompts, register, added, types, null));
  const changes = [...said.values(), ...added.map((unit) => ({ kind: 'new' as const, unit }))];
  if (changes.length === 0) return { changes, day };
  const typed = await prompts.text('Các thay đổi trên có từ ngày (ngày/tháng/năm):', {
    preset: dayFirst(day),
    check: (text) => isoOf(text) !== null || 'Ghi ngày/tháng/năm, ví dụ 01/07/2026.',
  });
  return { changes, day: isoOf(typed) ?? day };
}

async function askNewUnit(
  prompts: Prompts,
  { units }: UnitRegister,
  added: readonly NewUnit[],
  types: readonly TitledUnitType[],
  like: Unit | null,
): Promise<NewUnit> {
  const known = [...units, ...added];
  const id = await prompts.text('Mã đơn vị mới:', {
    check: (text) =>
      text.trim() === ''
        ? 'Ghi mã của đơn vị.'
        : known.some((unit) => isSameWords(unit.id, text.trim()))
          ? 'Mã này đã có trong sổ đơn vị.'
          : true,
  });
  const name = await prompts.text('Tên đơn vị mới:', {
    check: (text) => text.trim() !== '' || 'Ghi tên của đơn vị.',
  });
  const ordered = [...types].sort((a, b) => Number(b.id === like?.type) - Number(a.id === like?.type));
  const type = await prompts.choose(
    'Loại đơn vị:',
    ordered.map((each) => ({ name: each.title, value: each.id })),
  );
  const clusters = [...new Set(known.map(({ cluster }) => cluster).filter((cluster) => cluster !== ''))];
  const usual = like === null || like.cluster === '' ? clusters[0] : like.cluster;
  const cluster = await prompts.text(
    `Cụm, khối thi đua (đang có: ${clusters.length === 0 ? 'chưa cụm nào' : clusters.join('; ')}; không chia cụm: để trống):`,
    usual === undefined ? {} : { preset: usual },
  );
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return { id: plain(id), name: plain(name), type, cluster: plain(cluster) };
}
