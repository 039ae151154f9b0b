import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unit } from '../../../src/domain/unit.ts';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { parseStarterUnits } from '../../../src/workspace/starter-units.ts';

/** The sample's three clusters of wards and communes; all others are in the third. */
const clusters: readonly (readonly string[])[] = [
  codes(['PX01', 'PX12'], ['PX54', 'PX54'], ['PX59', 'PX59']),
  codes(['PX13', 'PX18'], ['PX20', 'PX20'], ['PX32', 'PX38'], ['PX55', 'PX56']),
];

/** All wards and communes, 2019–2025, as every new register begins with them. */
export const wards: readonly Unit[] = parseStarterUnits(
  readFileSync(join(shippedFolder('templates'), 'thu-muc-lam-viec', 'don-vi.yaml'), 'utf8'),
).units.map((unit) => ({ ...unit, aliases: aliasesOf(unit), cluster: clusterOf(unit) }));

function clusterOf({ id }: Unit): string {
  const index = clusters.findIndex((members) => members.includes(id));
  return `Cụm phường, xã số ${index < 0 ? clusters.length + 1 : index + 1}`;
}

/** `UBND phường …`; a ward that was a commune is still called one. */
function aliasesOf({ name, from }: Unit): readonly string[] {
  const office = `UBND ${name.replace(/^(Phường|Xã)/, (word) => word.toLowerCase())}`;
  return from === '2021-02-01' ? [office, name.replace('Phường', 'Xã')] : [office];
}

/** Codes between the ends of each range. */
function codes(...ranges: readonly (readonly [string, string])[]): readonly string[] {
  return ranges.flatMap(([first, last]) => {
    const [from, to] = [first, last].map((code) => Number(code.slice(2)));
    const count = (to ?? 0) - (from ?? 0) + 1;
    return Array.from({ length: count }, (_, index) => `PX${String((from ?? 0) + index).padStart(2, '0')}`);
  });
}
