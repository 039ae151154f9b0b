import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { stagePackage } from '../../scripts/dist/stage-package.ts';
import { thirdParty } from '../../scripts/dist/third-party.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
let metafile: Metafile;
beforeAll(async () => {
  const made = await build({
    absWorkingDir: root,
    entryPoints: ['src/io/reading-child.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: 'nowhere',
    write: false,
    metafile: true,
  });
  metafile = made.metafile;
});

describe('the package that people install', () => {
  it('asks for no other package, and brings no sources', () =>
    inTemporaryFolder(async (scratch) => {
      const folder = stagePackage(root, join(scratch, 'package'), metafile);
      const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
      expect(Object.keys(own)).toEqual([
        'name',
        'version',
        'description',
        'license',
        'type',
        'engines',
        'bin',
      ]);
      const files = readdirSync(folder, { recursive: true }).map(String);
      expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
      expect(files).toContain(join('templates', 'bao-cao-tong-hop.docx'));
      expect(files).toContain(join('templates', 'thu-muc-lam-viec', 'thidua.yaml'));
      expect(files).toContain(join('criteria', '756-KH-UBND', '2019.2.yaml'));
      expect(existsSync(join(folder, 'THIRD-PARTY.md'))).toBe(true);
    }));

  it('names each library that has code in it, with its licence', () => {
    const text = thirdParty(root, metafile);
    const named = [...text.matchAll(/^- (\S+) \S+: (\S+)/gmu)].map(([, name, license]) => [name, license]);
    expect(named).toContainEqual(['saxes', 'ISC']);
    expect(named).toContainEqual(['fflate', 'MIT']);
    expect(named.map(([name]) => name)).not.toContain('thidua');
    for (const [name] of named) expect(text).toContain(`## ${name} `);
    expect(text).toMatch(/Permission is hereby granted, free of charge/u);
  });
});
