import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles.ts';
import { usesItself } from './idle-exports.ts';
import { graphOf, type ImportGraph } from './import-graph.ts';
import { readModule } from './read-module.ts';
import { arrowFaults, circleFaults, exportFaults, leavingFaults, reachFaults } from './rules.ts';

function graph(files: Readonly<Record<string, string>>): ImportGraph {
  return graphOf(Object.entries(files).map(([file, text]) => readModule(file, text)));
}

const importsOf = (text: string) => readModule('src/a/b.ts', text).imports;

describe('reading imports and exports', () => {
  it.each([
    ["import { a, b as c } from './x.ts';", ['a', 'b'], false],
    ["import {\n  a,\n  b,\n} from './x.ts';", ['a', 'b'], false],
    ["import type { A } from './x.ts';", ['A'], true],
    ["import { type A, type B } from './x.ts';", ['A', 'B'], true],
    ["import { type A, b } from './x.ts';", ['A', 'b'], false],
    ["import * as x from './x.ts';", ['*'], false],
    ["import './x.ts';", [], false],
    ["export { a as b } from './x.ts';", ['a'], false],
    ["export type { A } from './x.ts';", ['A'], true],
    ["export * from './x.ts';", ['*'], false],
    ["const { a, b: c } = await import('./x.ts');", ['a', 'b'], false],
    ["const x = await import('./x.ts');", ['*'], false],
    ["const x = () => import('./x.ts');", ['*'], false],
    ["type A = import('./x.ts').A;", ['*'], true],
  ])('%s', (text, names, typeOnly) => {
    expect(importsOf(text)).toEqual([{ specifier: './x.ts', names, typeOnly }]);
  });

  it('takes nothing for an import that stands in a comment, a text or a template', () => {
    const text =
      "// import { a } from './x.ts';\nconst b = \"import './x.ts'\";\nconst c = `import('./x.ts')`;";
    expect(importsOf(text)).toEqual([]);
  });

  it('tells types from code among exports', () => {
    const text = 'export type A = 1; export interface B {} export const c = 1; export function d() {}';
    expect(readModule('src/a.ts', text).exports).toEqual([
      { name: 'A', isType: true },
      { name: 'B', isType: true },
      { name: 'c', isType: false },
      { name: 'd', isType: false },
    ]);
  });

  it('refuses what is no TypeScript', () => {
    expect(() => readModule('src/a.ts', 'import { from;')).toThrow('src/a.ts');
  });
});

describe('each rule knows a breach when it sees one', () => {
  const asking = (statement: string) =>
    graph({ 'src/a/x.ts': statement, 'src/b/y.ts': 'export const y = 1;' });

  it('an arrow that the table does not list', () => {
    const found = asking("import { y } from '../b/y.ts';");
    expect(arrowFaults(found, { a: { b: 'why' } })).toEqual([]);
    expect(arrowFaults(found, {})).toEqual(['a -> b is not in the table: src/a/x.ts -> src/b/y.ts']);
    expect(arrowFaults(found, { b: { a: 'why' } })).toEqual([
      'a -> b is not in the table: src/a/x.ts -> src/b/y.ts',
      'b -> a is in the table, and no import uses it',
    ]);
  });

  it('code where only types may pass, and types where the table says code', () => {
    const code = asking("import { y } from '../b/y.ts';");
    const typesOnly = asking("import type { y } from '../b/y.ts';");
    expect(arrowFaults(typesOnly, { a: { b: { types: 'why' } } })).toEqual([]);
    expect(arrowFaults(code, { a: { b: { types: 'why' } } })).toEqual([
      'a -> b may only carry types: src/a/x.ts -> src/b/y.ts',
    ]);
    expect(arrowFaults(typesOnly, { a: { b: 'why' } })).toEqual([
      'a -> b carries only types: the table may say so',
    ]);
  });

  it('a way out of src', () => {
    const found = graph({
      'src/a.ts': "import { b } from '../test/b.ts';",
      'test/b.ts': 'export const b = 1;',
    });
    expect(leavingFaults(found)).toEqual(['src/a.ts -> test/b.ts']);
  });

  it('a circle of files, types included', () => {
    const found = graph({
      'src/a/x.ts': "import type { Y } from './y.ts'; export type X = Y;",
      'src/a/y.ts': "import type { Z } from './z.ts'; export type Y = Z;",
      'src/a/z.ts': "import type { X } from './x.ts'; export type Z = X;",
      'src/a/w.ts': "import type { X } from './x.ts'; export type W = X;",
    });
    expect(circleFaults(found)).toEqual(['src/a/x.ts src/a/y.ts src/a/z.ts']);
  });

  it('a circle of folders, at the top and inside, where the files make none', () => {
    const folders = (top: string) =>
      graph({
        [`${top}/a/x.ts`]: "import { y } from '../b/y.ts';",
        [`${top}/b/y.ts`]: 'export const y = 1;',
        [`${top}/b/v.ts`]: "import { w } from '../a/w.ts';",
        [`${top}/a/w.ts`]: 'export const w = 1;',
      });
    expect(circleFaults(folders('src'))).toEqual(['src/a src/b']);
    expect(circleFaults(folders('src/room'))).toEqual(['src/room/a src/room/b']);
  });

  it('every circle of a tangle, and no chain', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'ef', 'ff'].map(([from = '', to = '']) => ({
      from,
      to,
    }));
    expect(circlesOf(edges)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('a file that nothing leads to, and an entry that is not there', () => {
    const found = graph({
      'src/main.ts': "const { run } = await import('./run.ts');",
      'src/run.ts': "import './step.ts'; export const run = 1;",
      'src/step.ts': '',
      'src/dead.ts': "import './step.ts';",
    });
    expect(reachFaults(found, ['src/main.ts', 'src/gone.ts'])).toEqual([
      'src/gone.ts is no file',
      'src/dead.ts',
    ]);
  });

  it('an export that only tests use, or nobody', () => {
    const sources: Readonly<Record<string, string>> = {
      'src/a.ts':
        'export const used = 1; export const tested = 2; export const idle = 3; export type Shape = 1;',
      'src/b.ts': "import { used } from './a.ts'; export const b = used;",
      'src/c.ts':
        "const { b } = await import('./b.ts'); export type Own = typeof b; export const own: Own = b;",
      'src/d.ts': "import * as c from './c.ts'; c.own;",
      'test/a.test.ts': "import { tested, used } from '../src/a.ts';",
    };
    const usage = (file: string, name: string) => usesItself(sources[file] ?? '', name);
    expect(exportFaults(graph(sources), usage)).toEqual([
      'src/a.ts tested',
      'src/a.ts idle',
      'src/a.ts Shape',
    ]);
  });

  it('but not a type that the file itself uses: it is the shape of something else', () => {
    const text = 'export type Shape = 1; export const one: Shape = 1;';
    expect(usesItself(text, 'Shape')).toBe(true);
    expect(usesItself('export type Shape = 1; export const one = 1;', 'Shape')).toBe(false);
  });
});
