import { groupBy } from '../../domain/group-by.ts';

/** One thing that the clerk compares before anything is signed. */
export type CheckItem = {
  readonly what: string;
  /** The documents that say or follow it. */
  readonly used: string;
  readonly why: string;
};

/** What belongs together, under one heading of the table. */
export type CheckSection = { readonly title: string; readonly items: readonly CheckItem[] };

/** Each thing once: what several awards share is said for all of them together. */
export function merged(items: readonly CheckItem[]): readonly CheckItem[] {
  return [...groupBy(items, ({ what, why }) => `${what}\n${why}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first, used: [...new Set(same.map(({ used }) => used))].join('; ') }];
  });
}
