import { splitPersonName } from './names.ts';
import { remembering } from './remembering.ts';
import { placeTones } from './tone-placement.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Families and given names are few, and borne by many. */
const inOneStyle = remembering((text) => placeTones(text, 'old'));

/**
 * The order of a Vietnamese dictionary: a ă â … d đ …, then tones ngang huyền hỏi ngã sắc nặng. Tones are first
 * put in one place (`Thuỷ` as `Thủy`): the collator weighs them by position and would part the same name.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(inOneStyle(a), inOneStyle(b));
}

/** The order of a list of people: by given name, then family name, then what is between. */
export function comparePersonNames(a: string, b: string): number {
  return compareKeys(personSortKey(a), personSortKey(b));
}

/** A sorted copy by people's names; each name is taken apart once, and equal names keep their order. */
export function sortByPersonName<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: personSortKey(nameOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** A sorted copy in Vietnamese order of a text; equal texts keep their order. */
export function sortByVietnamese<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: inOneStyle(textOf(item)) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ item }) => item);
}

function personSortKey(name: string): readonly string[] {
  const { given, family, middle } = splitPersonName(name);
  return [given, family, middle].map(inOneStyle);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const order = collator.compare(part, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
