import type { Result } from '../../domain/result.ts';
import { type Nominees, nomineesOf } from '../figures/nominees.ts';

/** Those put forward for awards that the city's own chairman grants; the others need a decision from above. */
export function cityNominees(result: Result): Nominees {
  const city = new Set(
    result.criteria.awards.flatMap(({ id, level = 'city' }) => (level === 'city' ? [id] : [])),
  );
  return nomineesOf({ ...result, nominations: result.nominations.filter(({ award }) => city.has(award)) });
}
