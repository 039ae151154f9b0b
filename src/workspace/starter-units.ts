import { z } from 'zod';
import { DEFAULT_TYPE_IDS, type UnitRegister } from '../domain/unit.ts';
import { readTrusted } from '../yaml/read-shaped.ts';

const day = z.iso.date().nullable();

const starterSchema = z.strictObject({
  cluster: z.string(),
  type: z.enum(DEFAULT_TYPE_IDS),
  units: z.array(
    z.strictObject({ id: z.string(), name: z.string(), from: day, to: day, heirs: z.array(z.string()) }),
  ),
});

/**
 * The units that a new register begins with, from `templates/thu-muc-lam-viec/don-vi.yaml`. The file ships with
 * the tool: a fault in it throws.
 */
export function parseStarterUnits(text: string): UnitRegister {
  const { cluster, type, units } = readTrusted(starterSchema, text);
  return {
    units: units.map((unit) => ({ ...unit, type, cluster, aliases: [], isUniformed: false, email: null })),
  };
}
