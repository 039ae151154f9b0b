/** Stand for the name and the code of a unit in a text that is the same for all units but for these. */
export const NAME_PLACE = '\uE000';
export const CODE_PLACE = '\uE001';

type Named = { readonly id: string; readonly name: string };

/** A text of one unit without its name and code: places stand for them. */
export function withoutUnit(text: string, { id, name }: Named): string {
  return text.replaceAll(name, NAME_PLACE).replaceAll(id, CODE_PLACE);
}

/** The same text of another unit. */
export function filledFor(pattern: string, { id, name }: Named): string {
  return pattern.replaceAll(NAME_PLACE, () => name).replaceAll(CODE_PLACE, () => id);
}

/** Whether a text names the unit that it is of. */
export function namesItsUnit(pattern: string): boolean {
  return pattern.includes(NAME_PLACE) || pattern.includes(CODE_PLACE);
}
