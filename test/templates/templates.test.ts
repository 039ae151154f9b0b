import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedFolder } from '../../src/io/shipped.ts';
import { openDocx } from '../../src/render/docx/docx-package.ts';
import { placeholdersOf, textsOf } from '../../src/render/docx/placeholders.ts';
import { layOut } from '../../templates/lay-out.ts';
import { skeletons } from '../../templates/text/registry.ts';

const folder = shippedFolder('templates');

describe('the templates that ship', () => {
  it('are those of the registry', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
    expect(files.sort()).toEqual(skeletons.map(({ name }) => `${name}.docx`).sort());
  });

  it.each(skeletons.map((skeleton) => [skeleton.name, skeleton] as const))(
    '%s.docx is what `npm run templates` makes of its words',
    async (name, skeleton) => {
      expect(await layOut(skeleton)).toEqual(new Uint8Array(readFileSync(join(folder, `${name}.docx`))));
    },
  );

  it.each(skeletons.map((skeleton) => [skeleton.name, skeleton] as const))(
    '%s numbers its appendices in Roman',
    (_, { appendices }) => {
      const numbers = appendices.map(({ number }) => number);
      expect(numbers).toEqual(
        numbers.length === 1 ? [null] : ['I', 'II', 'III', 'IV', 'V', 'VI'].slice(0, numbers.length),
      );
    },
  );

  it('have each of their placeholders explained in the guide for the office, and no other', () => {
    const guide = readFileSync(join(folder, 'README.md'), 'utf8');
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    const used = skeletons.flatMap(({ name }) => {
      const parts = openDocx(new Uint8Array(readFileSync(join(folder, `${name}.docx`))));
      return typeof parts === 'string' ? [] : [...placeholdersOf(textsOf(parts))];
    });
    // What ships uses none of them; an office's own template may.
    const offered = ['ten_co_quan', 'thu_ky', 'kinh_gui', 'nam'];
    expect([...explained].sort()).toEqual([...new Set([...used, ...offered])].sort());
  });
});
