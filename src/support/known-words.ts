import { DEFAULT_UNIT_TYPES } from '../domain/unit.ts';
import * as formWords from '../form/form-words.ts';
import { knownTables } from '../reading/headers/known-tables.ts';
import { FACTS } from '../tables/facts/shape.ts';
import { HONOURS } from '../tables/honours/shape.ts';
import { REGISTER } from '../tables/register/shape.ts';
import { VERIFICATION } from '../tables/verification/shape.ts';
import { knownKey } from './anonymise/scramble.ts';

/**
 * Texts that stay as they are when everything else is replaced: headers, names of sheets, titles and codes of criteria. Without
 * them nothing is recognised any more, and a fault that lies behind that cannot be seen. `criteria`: editions of the plan.
 */
export function knownTexts(criteria: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') found.add(knownKey(value));
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look([{ ...formWords }, knownTables, FACTS, HONOURS, REGISTER, VERIFICATION, DEFAULT_UNIT_TYPES, criteria]);
  return found;
}
