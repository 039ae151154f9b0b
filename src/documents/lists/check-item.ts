import { groupBy } from '../../domain/group-by.ts';
import type { CheckItem } from '../result-document.ts';

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
