const BY_ID = 'by id';
const SET = 'set of';

/** Maps and sets as JSON can hold them: values by their ids, members in a list. */
export function withoutMaps(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { [BY_ID]: Object.fromEntries(value) };
  return value instanceof Set ? { [SET]: [...value] } : value;
}

/** The same, back. */
export function withMaps(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (BY_ID in value) return new Map(Object.entries(value[BY_ID] as object));
  return SET in value ? new Set(value[SET] as readonly unknown[]) : value;
}

/** A place without the words that stand for a map or set. */
export const placeOf = (place: string) => place.replaceAll(`${BY_ID}.`, '').replaceAll(`.${SET}`, '');
