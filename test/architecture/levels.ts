import { circlesOf, type Edge } from './circles.ts';
import type { Arrow, ImportGraph } from './import-graph.ts';

/** All imports from one room of `src` to another. */
export type RoomArrow = Edge & { readonly imports: readonly Arrow[] };

/** The top folder of a file of `src` (`src/io/disk.ts` is in `io`); a file directly in `src` is a room of its own. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The imports between rooms of `src`, each pair of rooms once. */
export function roomArrows(graph: ImportGraph): readonly RoomArrow[] {
  const arrows = new Map<string, RoomArrow & { readonly imports: Arrow[] }>();
  for (const arrow of inside(graph)) {
    const [from, to] = [roomOf(arrow.from), roomOf(arrow.to)];
    if (from === to) continue;
    const known = arrows.get(`${from} ${to}`) ?? { from, to, imports: [] };
    known.imports.push(arrow);
    arrows.set(`${from} ${to}`, known);
  }
  return [...arrows.values()];
}

/** Circles among what stands side by side in each folder of `src`, files and folders alike. */
export function circlesByFolder(graph: ImportGraph): readonly (readonly string[])[] {
  const levels = new Map<string, Edge[]>();
  for (const { from, to } of inside(graph)) {
    const [a, b] = [from.split('/'), to.split('/')];
    const parts = a.findIndex((part, index) => part !== b[index]);
    if (parts < 0) continue;
    const folder = a.slice(0, parts).join('/');
    const edges = levels.get(folder) ?? [];
    edges.push({ from: a.slice(0, parts + 1).join('/'), to: b.slice(0, parts + 1).join('/') });
    levels.set(folder, edges);
  }
  return [...levels.values()].flatMap((edges) => circlesOf(edges));
}

function inside({ arrows }: ImportGraph): readonly Arrow[] {
  return arrows.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
}
