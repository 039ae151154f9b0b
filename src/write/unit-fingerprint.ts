import type { UnitResult } from '../domain/result.ts';
import { sha256 } from '../io/hash.ts';
import { unitTeller } from '../result/told-person.ts';
import { onceFor } from '../text/remembering.ts';

const tell = unitTeller(sha256);

/** Tells all that a Result says of a unit and its people: the same for the same, another for another. */
export const unitFingerprint = onceFor((unit: UnitResult) => sha256(tell(unit)));
