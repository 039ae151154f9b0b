import type { ImportGraph } from './import-graph.ts';

/** The files that no chain of imports, types included, leads to from the entry points. */
export function unreachable(graph: ImportGraph, entries: readonly string[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of graph.arrows) {
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const seen = new Set<string>(entries);
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const target of next.get(file) ?? []) {
      if (!seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
    }
  }
  return [...graph.modules.keys()].filter((file) => !seen.has(file));
}
