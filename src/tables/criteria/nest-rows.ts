import { looseKey } from '../../text/fold.ts';
import { parseQuantity } from '../../text/numbers.ts';
import type { TypedRow, TypedTable } from './find.ts';
import type { TableRow } from './rows.ts';
import { GROUP, WHOLE } from './shape.ts';

/** A row with those below it. */
export type Node = { readonly typed: TypedRow; readonly depth: number; readonly children: Node[] };

/** Rows below one another by their depth; a new row without one stands where the row above it does. */
export function nested({ rows }: TypedTable, known: ReadonlyMap<string, TableRow>): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const typed of rows) {
    const stated = parseQuantity(typed.texts.depth)?.value ?? known.get(typed.texts.id)?.depth ?? null;
    const last = open.at(-1);
    const guess =
      last === undefined
        ? 1
        : isHeading(last.typed)
          ? isHeading(typed)
            ? last.depth
            : last.depth + 1
          : last.depth;
    const depth = stated === null || !Number.isInteger(stated) || stated < 1 ? guess : stated;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const node: Node = { typed, depth, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Whether a row is chosen to be a group, or a criterion of parts. */
export function isHeading({ texts: { kind } }: TypedRow): boolean {
  return looseKey(kind) === looseKey(GROUP) || looseKey(kind) === looseKey(WHOLE);
}
