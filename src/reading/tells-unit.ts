import type { Unit } from '../domain/unit.ts';
import { looseKey } from '../text/fold.ts';
import type { ReadingContext } from './context.ts';
import { unitNames } from './unit-names.ts';

/** Words that say what kind of office it is, and not which. */
const KINDS = new Set(
  'ubnd uy ban nhan dan phuong xa p x tt thi tran thanh pho tp truong mam non mn tieu hoc th trung hoc co so thcs phong ban doi hoi don vi co quan bao cao bieu mau tu cham diem nam so'.split(
    ' ',
  ),
);

/**
 * Whether a name found in a file may be remembered as another name of a unit: it says which unit (not only `UBND
 * phường`), and is no other unit's name.
 */
export function canBeAlias(name: string, unit: Unit, { register }: ReadingContext): boolean {
  const telling = looseKey(name)
    .split(' ')
    .filter((word) => !KINDS.has(word) && /\p{L}{2}/u.test(word));
  if (telling.length === 0 || name.length > 120) return false;
  return unitNames(register)
    .byName(name)
    .every(({ id, heirs }) => id === unit.id || heirs.includes(unit.id));
}
