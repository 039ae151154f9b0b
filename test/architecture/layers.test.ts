import { describe, expect, it } from 'vitest';
import { readGraph, textOf } from './import-graph.ts';
import { roomOf } from './levels.ts';
import { type Import, readModule } from './read-module.ts';

const PURE = [
  'annex',
  'reading',
  'criteria',
  'scoring',
  'ranking',
  'wording',
  'nomination',
  'gate',
  'inspection',
  'merge',
  'review',
  'result',
  'procedure',
  'documents',
  'form',
  'tables',
  'text',
  'domain',
  'diagnostics',
  'yaml',
];

/** The outside: packages and folders that a pure stage may not reach for. */
const OUTSIDE =
  /^(node:|(chalk|xlsx|docx|hucre|hyparquet-writer|inquirer|commander|saxes|fflate)(\/|$))|\/(io|render|workspace|received|cli)\/|(?:^|\/)(?:disk|load)\.ts$/u;

/** The files of `tables/` that open a table on the disk or put it there; everything else about a table is pure. */
const TABLE_PORTS = /^src\/tables\/(?:disk|(?:[a-z-]+\/)?load)\.ts$/u;

/** Asking for the time or for chance. */
const IMPURE_CALLS = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\./u;

const modules = [...readGraph(['src']).modules.values()];

function outsideOf(imports: readonly Import[]): readonly string[] {
  return imports.map(({ specifier }) => specifier).filter((name) => OUTSIDE.test(name));
}

/** The files that import some names of a package, or all of it. */
function importersOf(from: RegExp, names: RegExp): readonly string[] {
  return modules
    .filter(({ imports }) =>
      imports.some(
        (each) => from.test(each.specifier) && each.names.some((name) => name === '*' || names.test(name)),
      ),
    )
    .map(({ file }) => file);
}

describe('layers (architecture rule 1)', () => {
  const pureFiles = modules.filter(({ file }) => PURE.includes(roomOf(file)) && !TABLE_PORTS.test(file));

  it('looks at the pure stages', () => {
    expect(pureFiles.length).toBeGreaterThan(60);
  });

  it.each(pureFiles.map(({ file, imports }) => [file, imports] as const))(
    '%s stays inside',
    (file, imports) => {
      expect(outsideOf(imports)).toEqual([]);
      const lines = textOf(file).split('\n');
      expect(lines.filter((line) => IMPURE_CALLS.test(line))).toEqual([]);
    },
  );

  it('opens office tables in their own ports only, and nothing else of the disk there', () => {
    const ports = modules.filter(({ file }) => TABLE_PORTS.test(file));
    expect(ports.map(({ file }) => file).sort()).toEqual([
      'src/tables/council/load.ts',
      'src/tables/disk.ts',
      'src/tables/load.ts',
      'src/tables/verification/load.ts',
    ]);
    const beyond = ports.flatMap(({ imports }) =>
      imports
        .map(({ specifier }) => specifier)
        .filter((name) => /\/(render|workspace|received|cli)\//u.test(name)),
    );
    expect(beyond).toEqual([]);
  });

  it('knows a breach when it sees one', () => {
    const outsideIn = (text: string) => outsideOf(readModule('src/text/a.ts', text).imports);
    expect(outsideIn("import { readFile } from 'node:fs/promises';")).toHaveLength(1);
    expect(outsideIn("import type { X } from '../io/hash.ts';")).toHaveLength(1);
    expect(outsideIn("import type { Cell } from 'hucre/xlsx';")).toHaveLength(1);
    expect(outsideIn("const fs = await import('node:fs');")).toHaveLength(1);
    expect(IMPURE_CALLS.test('const now = new Date();')).toBe(true);
  });

  it('keeps xlsx, hucre, hyparquet-writer and docx each behind one folder', () => {
    const folders = (name: string) => [
      ...new Set(
        importersOf(new RegExp(`^${name}(/|$)`, 'u'), /./u).map((file) =>
          file.split('/').slice(1, 3).join('/'),
        ),
      ),
    ];
    expect(folders('xlsx').filter((folder) => !folder.startsWith('io/'))).toEqual([]);
    expect(folders('hucre').filter((folder) => folder !== 'render/xlsx')).toEqual([]);
    expect(folders('docx').filter((folder) => folder !== 'render/docx')).toEqual([]);
    expect(folders('hyparquet-writer')).toEqual(['render/parquet']);
    expect([folders('xlsx'), folders('hucre'), folders('docx')]).not.toContainEqual([]);
  });

  it('parses XML and zips in one folder, which reaches for nothing else', () => {
    expect(importersOf(/^(saxes|fflate)$/u, /./u)).toEqual([
      'src/ooxml/parse.ts',
      'src/ooxml/zip.ts',
      // Deflates the data of a page, no package.
      'src/overview/pack.ts',
    ]);
    const ooxml = modules.filter(({ file }) => roomOf(file) === 'ooxml');
    expect(ooxml.length).toBeGreaterThan(8);
    const asked = ooxml.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
    expect(asked.filter((name) => !/^(\.\/|saxes$|fflate$|node:(?:zlib|buffer)$)/u.test(name))).toEqual([]);
  });

  it('reads YAML in one folder only', () => {
    // Two of them fill in the tool's own templates of a profile and of criteria, to keep their comments.
    expect(importersOf(/^yaml$/u, /^(parse|parseDocument|parseAllDocuments|Parser)$/u)).toEqual([
      'src/workspace/profile-text.ts',
      'src/workspace/starters/fill-words.ts',
      'src/yaml/compose.ts',
    ]);
  });

  it('writes to the disk through one port only', () => {
    const writing =
      /^(writeFile|appendFile|mkdir|mkdtemp|rename|rm|rmdir|unlink|copyFile|cp|createWriteStream|truncate|symlink|link|chmod|utimes)/u;
    expect(importersOf(/^node:fs/u, writing)).toEqual(['src/io/disk.ts']);
  });
});
