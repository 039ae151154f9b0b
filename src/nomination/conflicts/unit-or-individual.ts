import { z } from 'zod';
import { defineConflict } from '../conflict.ts';
import { awardShort } from '../names-in-set.ts';

/** One unit or one person: where the unit itself is put forward for the award, none of its people is. */
export const unitOrIndividual = defineConflict({
  kind: 'unit-or-individual',
  params: z.strictObject({ awards: z.array(z.string()).min(1) }),
  example: '{ kind: unit-or-individual, awards: [bang-khen-ubnd-tinh] }',
  describe: ({ awards }, set) =>
    `Mỗi đơn vị một tập thể hoặc một cá nhân được đề nghị ${awards.map((id) => awardShort(id, set)).join(', ')}`,
  test: ({ subject, unit }, award, taken, { awards }) => {
    if (subject === 'unit' || !awards.includes(award.id)) return null;
    const own = taken.ofUnit(unit.id).find(({ award: other }) => other.id === award.id);
    if (own?.outcome === 'nominated')
      return { outcome: 'unmet', fact: { code: 'unit-proposed', award: award.title } };
    return own?.outcome === 'undecided'
      ? { outcome: 'undecided', fact: { code: 'unit-waits', award: award.title } }
      : null;
  },
});
