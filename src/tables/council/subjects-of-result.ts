import type { Result } from '../../domain/result.ts';
import type { UnitRegister } from '../../domain/unit.ts';
import type { CouncilContext, CouncilSubject } from './context.ts';

/** Everybody and every award of a result, with the other names that the register knows of its units. */
export function contextOfResult({ units, criteria }: Result, register: UnitRegister): CouncilContext {
  const aliases = new Map(register.units.map(({ id, aliases: names }) => [id, names]));
  return {
    awards: criteria.awards,
    subjects: units.flatMap(({ id, name, individuals }): readonly CouncilSubject[] => {
      const unit = { id, name, aliases: aliases.get(id) ?? [] };
      return [
        { subject: 'unit', unit, individual: null, name },
        ...individuals.map((person) => ({
          subject: 'individual' as const,
          unit,
          individual: person.id,
          name: person.name,
        })),
      ];
    }),
  };
}
