import { holdsOn } from '../domain/period.ts';
import type { CriteriaSet } from './schema.ts';

/**
 * Who decides, proposes or is proposed to, on a day (yyyy-MM-dd): the title of the authority that the award names by its id, of
 * several the one in office, or the last before. A text that is no such id stands for itself.
 */
export function authorityTitle({ authorities = [] }: CriteriaSet, named: string, on: string): string {
  const own = authorities.filter(({ id }) => id === named);
  const inOffice = own.find((authority) => holdsOn(authority, on));
  const before = own.filter(({ from }) => from === null || from <= on).at(-1);
  return (inOffice ?? before ?? own[0])?.title ?? named;
}
