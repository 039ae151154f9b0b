import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

/** Modules that a file needs before its first line runs; types and what is loaded when it is needed do not count. */
function needed(file: string): readonly string[] {
  const imports = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gmu;
  return [...readFileSync(file, 'utf8').matchAll(imports)].map((match) => match[1] ?? '');
}

function reachedFrom(entry: string): {
  readonly files: readonly string[];
  readonly packages: readonly string[];
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const name of needed(file)) {
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(name.replace(/\/.*/u, ''));
    }
  };
  visit(entry);
  return { files: [...files].map((file) => relative(source, file)).sort(), packages: [...packages].sort() };
}

describe('start-up', () => {
  it('answers --version before anything is loaded', () => {
    expect(reachedFrom(join(source, 'cli/main.ts')).packages).toEqual([]);
  });

  const { files, packages } = reachedFrom(join(source, 'cli/program.ts'));

  it('of help and wrong usage loads no library but small ones', () => {
    expect(packages).toEqual(['chalk', 'commander', 'date-fns']);
  });

  it('of help and wrong usage loads every command, but not what it works with', () => {
    expect(files).toContain('cli/commands/tonghop.ts');
    const heavy =
      /^(criteria|documents|form|ooxml|reading|received|render|result|review|scoring|tables|workspace|write|yaml)\//u;
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
    // What everybody needs of the disk: its errors, where a named folder really lies, the folder of the tool itself.
    expect(files.filter((file) => file.startsWith('io/'))).toEqual([
      'io/disk-error.ts',
      'io/real-place.ts',
      'io/shipped.ts',
    ]);
  });
});
