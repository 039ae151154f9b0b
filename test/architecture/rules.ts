import { circlesOf } from './circles.ts';
import { idleExports } from './idle-exports.ts';
import type { ImportGraph } from './import-graph.ts';
import { circlesByFolder, roomArrows } from './levels.ts';
import { unreachable } from './reach.ts';
import type { Reason } from './walls.ts';

/** What differs between the table of allowed arrows and the imports, a line each; empty where they agree. */
export function arrowFaults(
  graph: ImportGraph,
  allowed: Readonly<Record<string, Readonly<Record<string, Reason>>>>,
): readonly string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const { from, to, imports } of roomArrows(graph)) {
    const reason = allowed[from]?.[to];
    used.add(`${from} ${to}`);
    const code = imports.filter(({ typeOnly }) => !typeOnly);
    const told = (some: typeof imports) => some.map((each) => `${each.from} -> ${each.to}`).join(', ');
    if (reason === undefined) {
      faults.push(`${from} -> ${to} is not in the table: ${told(imports)}`);
    } else if (typeof reason !== 'string' && code.length > 0) {
      faults.push(`${from} -> ${to} may only carry types: ${told(code)}`);
    } else if (typeof reason === 'string' && code.length === 0) {
      faults.push(`${from} -> ${to} carries only types: the table may say so`);
    }
  }
  for (const [from, row] of Object.entries(allowed)) {
    for (const to of Object.keys(row).filter((each) => !used.has(`${from} ${each}`))) {
      faults.push(`${from} -> ${to} is in the table, and no import uses it`);
    }
  }
  return faults;
}

/** Circles of files, and of the files and folders that stand side by side in any folder; each told once. */
export function circleFaults(graph: ImportGraph): readonly string[] {
  const ofFiles = circlesOf(graph.arrows.filter(({ from }) => from.startsWith('src/')));
  const told = [...ofFiles, ...circlesByFolder(graph)].map((members) => members.join(' '));
  return [...new Set(told)].sort();
}

/** Files that no entry point leads to; and entry points that are not there. */
export function reachFaults(graph: ImportGraph, entries: readonly string[]): readonly string[] {
  return [
    ...entries.filter((entry) => !graph.modules.has(entry)).map((entry) => `${entry} is no file`),
    ...unreachable(graph, entries),
  ];
}

/** Exports that production has no use for; types count only where their own file does not use them either. */
export function exportFaults(
  graph: ImportGraph,
  usesItself: (file: string, name: string) => boolean,
): readonly string[] {
  return idleExports(graph)
    .filter(({ file, name, isType }) => !isType || !usesItself(file, name))
    .map(({ file, name }) => `${file} ${name}`);
}

/** Relative imports of `src` that lead out of it. */
export function leavingFaults(graph: ImportGraph): readonly string[] {
  return graph.arrows
    .filter(({ from, to }) => from.startsWith('src/') && !to.startsWith('src/'))
    .map(({ from, to }) => `${from} -> ${to}`);
}
