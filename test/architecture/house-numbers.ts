import { circlesOf } from './circles.ts';
import { usesItself } from './idle-exports.ts';
import { type ImportGraph, readGraph, textOf } from './import-graph.ts';
import { circlesByFolder, roomArrows, roomOf } from './levels.ts';
import { exportFaults, reachFaults } from './rules.ts';
import { twiceWritten } from './twice-written.ts';
import { ENTRIES } from './walls.ts';

/** One figure of the house: what is counted, and how many. */
export type Figure = readonly [what: string, count: string];

/** A file that has one importer and is shorter than this reads better at home with it, as a rule. */
const SHORT = 40;

/** Lines and files by room, and what the walls are held against, of the tree under `root`. */
export function houseNumbers(root?: string): readonly Figure[] {
  const program = readGraph(['src'], root);
  const everything = readGraph(['src', 'test', 'samples', 'templates', 'bench'], root);
  const files = [...program.modules.values()];
  const text = (file: string) => textOf(file, root);
  const single = filesOfOneImporter(program);
  const isIdleExport = exportFaults(everything, (file, name) => usesItself(text(file), name));
  const twice = twiceWritten(files.map(({ file }) => text(file)));
  return [
    ...[...new Set(files.map(({ file }) => roomOf(file)))]
      .filter((room) => !room.endsWith('.ts'))
      .map((room) => size(`src/${room}`, program)),
    size('src', program),
    ...['test', 'samples', 'templates', 'bench'].map((folder) => size(folder, everything)),
    figure('arrows between rooms', roomArrows(program).length),
    figure('circles of files', circlesOf(program.arrows).length),
    figure('circles of rooms', circlesOf(roomArrows(program)).length),
    figure('circles of neighbours in a folder', circlesByFolder(program).length),
    figure('files that nothing leads to', reachFaults(program, Object.keys(ENTRIES)).length),
    figure('exports for tests only, or for nobody', isIdleExport.length),
    figure('files with one importer', single.length),
    figure(
      `files with one importer, under ${SHORT} lines`,
      single.filter((file) => (program.modules.get(file)?.lines ?? 0) < SHORT).length,
    ),
    figure('base names that repeat', repeatedNames(program)),
    figure('lines in blocks that stand twice', twice),
  ];
}

function figure(what: string, count: number): Figure {
  return [what, String(count)];
}

function size(folder: string, { modules }: ImportGraph): Figure {
  const inside = [...modules.values()].filter(({ file }) => file.startsWith(`${folder}/`));
  return [`${folder}/`, `${inside.reduce((sum, { lines }) => sum + lines, 0)} in ${inside.length}`];
}

function filesOfOneImporter({ modules, arrows }: ImportGraph): readonly string[] {
  const importers = new Map<string, Set<string>>();
  for (const { from, to } of arrows) importers.set(to, (importers.get(to) ?? new Set()).add(from));
  return [...modules.keys()].filter((file) => importers.get(file)?.size === 1);
}

function repeatedNames({ modules }: ImportGraph): number {
  const counts = new Map<string, number>();
  for (const file of modules.keys()) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length;
}
