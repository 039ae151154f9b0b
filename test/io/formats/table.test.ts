import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/diagnostics/catalogue.ts';
import type { Format } from '../../../src/io/formats/format.ts';
import { formats } from '../../../src/io/formats/registry.ts';
import { Refusal } from '../../../src/io/refusal.ts';

const page = readFileSync(new URL('../../../docs/intake.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## Format by format'));
const rows = section
  .slice(0, section.indexOf('\nWhat formatting and drawings say'))
  .split('\n')
  .filter((line) => /^\| (?!file |---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The row of a format: by the extensions that it goes by, else by what receiving calls it. */
function rowOf(format: Format): readonly string[] | undefined {
  const marks =
    format.names === undefined
      ? markOf(format)
      : Object.entries(format.names).flatMap(([name, others]) =>
          [name, ...others].map((each) => `\`.${each}\``),
        );
  return rows.find(([, file = '']) => marks.every((mark) => file.includes(mark)));
}

function markOf({ received }: Format): readonly string[] {
  switch (received.kind) {
    case 'other':
    case 'sealed':
      return [`\`${received.what}\``];
    case 'spreadsheet':
      return ['encrypted'];
    case 'archive':
      return ['`.zip`'];
    default:
      return [`\`.${received.kind}\``];
  }
}

/** The code that a format which is not read is refused with, whatever is in the file. */
async function refusedWith(format: Format): Promise<string> {
  const nothing = new Uint8Array();
  try {
    if (format.container === 'none') await format.read(nothing, 'a');
    else if (format.container === 'ole') await format.read({ names: [], stream: () => null }, nothing, 'a');
    else {
      const zip = { names: [], has: () => false, part: () => null, statedSize: () => 0 };
      await format.read({ zip, file: 'a', main: '', type: '' });
    }
  } catch (cause) {
    if (cause instanceof Refusal) return cause.diagnostic.code;
    throw cause;
  }
  throw new Error('was read');
}

describe('the table of formats in docs/intake.md', () => {
  it.each(formats.map((format, index) => [index, format] as const))(
    'has a row for format %i',
    (_, format) => {
      expect(rowOf(format), JSON.stringify([format.names, format.received])).toBeDefined();
    },
  );

  it('says with which code each is refused that is not read', async () => {
    for (const format of formats.filter(({ names }) => names === undefined)) {
      const code = await refusedWith(format);
      expect(rowOf(format)?.[4], `${JSON.stringify(format.received)} ${code}`).toContain(code);
    }
  });

  it('has no row that stands for no format', () => {
    const used = new Set(formats.map(rowOf));
    expect(rows.filter((row) => !used.has(row)).map(([, file]) => file)).toEqual([]);
  });

  it('names codes that there are', () => {
    const codes = section.match(/TD\d{4}/g) ?? [];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });
});
