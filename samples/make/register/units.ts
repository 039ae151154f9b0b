import type { Unit, UnitRegister } from '../../../src/domain/unit.ts';
import { fileNameOf } from '../../../src/text/file-name.ts';
import { bodies } from './bodies.ts';
import { wards } from './wards.ts';

/** The sample's register, 2019–2025: offices first, then wards and communes. */
export const sampleRegister: UnitRegister = {
  units: [...bodies, ...wards].map((unit) => ({ ...unit, email: emailOf(unit) })),
};

/** An address under `.example`, where no mail can arrive (RFC 2606). */
function emailOf({ name }: Pick<Unit, 'name'>): string {
  return `${fileNameOf(name)}@tpthanhhoa.example`;
}
