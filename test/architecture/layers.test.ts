import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src', import.meta.url).pathname;

const PURE = [
  'reading',
  'criteria',
  'scoring',
  'ranking',
  'nomination',
  'inspection',
  'review',
  'result',
  'documents',
  'text',
  'domain',
  'diagnostics',
  'yaml',
];

/** The outside: packages and folders that a pure stage may not reach for. */
const OUTSIDE =
  /^(node:|chalk$|xlsx$|docx$|hucre$|inquirer$|commander$|saxes$|fflate$)|\/(io|render|workspace|received|cli)\//u;

/** Asking for the time or for chance. */
const IMPURE_CALLS = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\./u;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(text: string): readonly string[] {
  const statements =
    /^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
}

describe('layers (architecture rule 1)', () => {
  const pureFiles = PURE.flatMap((folder) => {
    try {
      return filesUnder(join(source, folder));
    } catch {
      return [];
    }
  });

  it('looks at the pure stages', () => {
    expect(pureFiles.length).toBeGreaterThan(60);
  });

  it.each(pureFiles.map((file) => relative(source, file)))('%s stays inside', (file) => {
    const text = readFileSync(join(source, file), 'utf8');
    expect(importsOf(text).filter((name) => OUTSIDE.test(name))).toEqual([]);
    expect(text.split('\n').filter((line) => IMPURE_CALLS.test(line))).toEqual([]);
  });

  it('knows a breach when it sees one', () => {
    expect(
      importsOf("import { readFile } from 'node:fs/promises';").filter((name) => OUTSIDE.test(name)),
    ).toHaveLength(1);
    expect(
      importsOf("import type { X } from '../io/hash.ts';").filter((name) => OUTSIDE.test(name)),
    ).toHaveLength(1);
    expect(IMPURE_CALLS.test('const now = new Date();')).toBe(true);
  });

  it('keeps xlsx, hucre and docx each behind one folder', () => {
    const importers = (name: string) =>
      filesUnder(source)
        .filter((file) => importsOf(readFileSync(file, 'utf8')).includes(name))
        .map((file) => relative(source, file).split('/').slice(0, 2).join('/'));
    expect([...new Set(importers('xlsx'))].filter((folder) => !folder.startsWith('io/'))).toEqual([]);
    expect([...new Set(importers('hucre'))].filter((folder) => folder !== 'render/xlsx')).toEqual([]);
    expect([...new Set(importers('docx'))].filter((folder) => folder !== 'render/docx')).toEqual([]);
  });

  it('parses XML and zips in one folder, which reaches for nothing else', () => {
    const files = filesUnder(source).map((file) => ({
      file: relative(source, file),
      names: importsOf(readFileSync(file, 'utf8')),
    }));
    const strict = files.filter(({ names }) => names.some((name) => /^(saxes|fflate)$/u.test(name)));
    expect(strict.map(({ file }) => file).sort()).toEqual(['ooxml/parse.ts', 'ooxml/zip.ts']);
    const ooxml = files.filter(({ file }) => file.startsWith('ooxml/'));
    expect(ooxml.length).toBeGreaterThan(8);
    expect(
      ooxml.flatMap(({ names }) => names).filter((name) => !/^(\.\/|saxes$|fflate$)/u.test(name)),
    ).toEqual([]);
  });

  it('reads YAML in one folder only', () => {
    const reading =
      /^import\s+\{[^}]*\b(parse|parseDocument|parseAllDocuments|Parser)\b[^}]*\}\s+from 'yaml'/mu;
    const readers = filesUnder(source).filter((file) => reading.test(readFileSync(file, 'utf8')));
    // The second one edits the tool's own template of a profile, to keep its comments.
    expect(readers.map((file) => relative(source, file)).sort()).toEqual([
      'workspace/profile-text.ts',
      'yaml/compose.ts',
    ]);
  });

  it('writes to the disk through one port only', () => {
    const writers =
      /^import\s+\{[^}]*\b(writeFile|appendFile|mkdir|mkdtemp|rename|rm|rmdir|unlink|copyFile|cp|createWriteStream|truncate|symlink|link|chmod|utimes)\w*\b[^}]*\}\s+from 'node:fs/mu;
    const offenders = filesUnder(source).filter((file) => writers.test(readFileSync(file, 'utf8')));
    expect(offenders.map((file) => relative(source, file))).toEqual(['io/disk.ts']);
  });
});
