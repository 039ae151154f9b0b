import type { ImportGraph } from './import-graph.ts';

/** An export that no other file of production asks for. */
export interface IdleExport {
  readonly file: string;
  readonly name: string;
  /** True for a type or an interface. */
  readonly isType: boolean;
  /** Files of tests that ask for it; empty if nobody does. */
  readonly tests: readonly string[];
}

/** The exports of `src` that no production file but their own uses: only tests do, or nobody. */
export function idleExports(graph: ImportGraph): readonly IdleExport[] {
  const users = new Map<string, Set<string>>();
  for (const { from, to, names } of graph.arrows) {
    const asked = names.includes('*')
      ? (graph.modules.get(to)?.exports ?? []).map(({ name }) => name)
      : names;
    for (const name of asked) {
      const key = `${to} ${name}`;
      users.set(key, (users.get(key) ?? new Set()).add(from));
    }
  }
  return [...graph.modules.values()]
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, exports }) =>
      exports
        .map(({ name, isType }) => ({ file, name, isType, tests: [...(users.get(`${file} ${name}`) ?? [])] }))
        .filter(({ tests }) => tests.every((user) => user.startsWith('test/'))),
    );
}

/** Whether a file names something of its own more than once: where it is declared, and where it is used. */
export function usesItself(text: string, name: string): boolean {
  return (text.match(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`, 'gu')) ?? []).length > 1;
}
