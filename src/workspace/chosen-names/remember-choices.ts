import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { UnitRegister } from '../../domain/unit.ts';
import { DiskError } from '../../io/disk-error.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { readWorkbook } from '../../io/read-workbook.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import type { ChosenName } from '../../tables/register/chosen-name.ts';
import { readRegister } from '../../tables/register/read-register.ts';
import { matchKey } from '../../text/fold.ts';
import { lowerFirst } from '../../text/letters.ts';
import { patchRegister } from './patch-register.ts';

/**
 * Writes choices into the register, so that they hold the next time. A register that cannot be changed (open in
 * Excel, read-only, not a workbook) costs nothing but that: the answers hold for this run, and a remark says why.
 */
export async function rememberChoices(
  path: string,
  choices: readonly ChosenName[],
): Promise<readonly Diagnostic[]> {
  if (choices.length === 0) return [];
  try {
    const bytes = await readBytes(path);
    const workbook = (await readWorkbook(bytes, path)).value;
    const before = workbook && readRegister(workbook).value;
    const patched = workbook && patchRegister(bytes, workbook, choices);
    if (!before || !patched || !(await isSameRegister(before, patched.bytes, path, patched.named))) {
      return [notKept(path, choices, 'sổ đơn vị không ở dạng mà công cụ có thể ghi thêm')];
    }
    await writeFileSafely(path, patched.bytes);
    const kept = patched.named.map(({ alias, unitName, unit }) =>
      diagnose('TD4321', { file: path }, { alias: alias ?? '', unit: `“${unitName}” (${unit})` }),
    );
    const lost = choices.filter((choice) => choice.alias !== null && !patched.named.includes(choice));
    const because = 'sổ không có cột “Tên gọi khác”, hoặc ô ở cột này là công thức';
    return lost.length === 0 ? kept : [...kept, notKept(path, lost, because)];
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    return [notKept(path, choices, lowerFirst(cause.message.replace(/\.$/u, '')))];
  }
}

/** What was written must read as the register that was there, with the new names and nothing else. */
async function isSameRegister(
  before: UnitRegister,
  bytes: Uint8Array,
  path: string,
  named: readonly ChosenName[],
): Promise<boolean> {
  const read = (await readWorkbook(bytes, path)).value;
  const after = read && readRegister(read).value;
  if (!after || after.units.length !== before.units.length) return false;
  return before.units.every((unit, index) => {
    const now = after.units[index];
    if (now === undefined) return false;
    const { aliases, ...rest } = now;
    const { aliases: had, ...same } = unit;
    const added = named.filter((choice) => choice.unit === unit.id).map(({ alias }) => matchKey(alias ?? ''));
    return (
      JSON.stringify(rest) === JSON.stringify(same) &&
      had.every((name) => aliases.includes(name)) &&
      aliases.every((name) => had.includes(name) || added.includes(matchKey(name)))
    );
  });
}

function notKept(path: string, choices: readonly ChosenName[], because: string): Diagnostic {
  const lines = choices.map(({ alias, file, unitName, unit }) => ({
    name: alias ?? file,
    unit: `“${unitName}” (${unit})`,
  }));
  return diagnose('TD4322', { file: path }, { because, lines });
}
