import { z } from 'zod';
import { defineConflict } from '../conflict.ts';

/** One unit or one person: where the unit itself is put forward for the award, none of its people is. */
export const unitOrIndividual = defineConflict({
  kind: 'unit-or-individual',
  params: z.strictObject({ awards: z.array(z.string()).min(1) }),
  example: '{ kind: unit-or-individual, awards: [bang-khen-ubnd-tinh] }',
  describe: ({ awards }, set) => {
    const titles = awards.map((id) => set.awards.find((award) => award.id === id)?.short ?? id);
    return `Mỗi đơn vị một tập thể hoặc một cá nhân được đề nghị ${titles.join(', ')}`;
  },
  test: ({ subject, unit }, award, taken, { awards }) => {
    if (subject === 'unit' || !awards.includes(award.id)) return null;
    const own = taken
      .inUnit(unit.id)
      .find(({ candidate, award: other }) => candidate.subject === 'unit' && other.id === award.id);
    if (own?.outcome === 'nominated')
      return { outcome: 'unmet', because: `Đơn vị đã được đề nghị ${award.title} cho tập thể.` };
    return own?.outcome === 'undecided'
      ? { outcome: 'undecided', because: `Tập thể đơn vị đang chờ Hội đồng xét ${award.title}.` }
      : null;
  },
});
