import type { UnitResult } from '../../domain/result.ts';
import { nameInText } from './wording.ts';

/** To whom a letter to a unit goes: a ward or commune answers through its people's committee. */
export function addressee({ name, type }: Pick<UnitResult, 'name' | 'type'>): string {
  const isTerritory = type === 'phuong-xa' && /^(Phường|Xã|Thị trấn)\s/u.test(name);
  return isTerritory ? `Ủy ban nhân dân ${nameInText(name)}` : name;
}
