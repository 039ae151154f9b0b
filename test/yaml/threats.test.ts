import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effort } from '../support/effort.ts';
import { expectGolden } from '../support/golden.ts';
import { KINDS_OF_FILE, type KindOfFile } from './kinds-of-file.ts';
import { padded, YAML_THREATS } from './threats.ts';

const bytesOf = (made: string | Uint8Array): Uint8Array =>
  typeof made === 'string' ? new TextEncoder().encode(made) : made;

/** `+1:5` is line 1 after the good file; `schema:9` a column of the line that begins with `schema`. */
function placeIn(good: string, place: string): string {
  const lines = good.split('\n');
  const [line = '', column = ''] = place.split(':');
  if (line === 'schema') return `${lines.findIndex((each) => each.startsWith('schema')) + 1}:${column}`;
  return line.startsWith('+') ? `${lines.length - 1 + Number(line)}:${column}` : place;
}

const ENGLISH = /undefined|\[object|NaN|Invalid|expected|Unexpected|Error/u;

it('each refusal says what is wrong and what to do, and where', async () => {
  const [kind] = KINDS_OF_FILE;
  if (kind === undefined) throw new Error('no kind of file');
  const { good, read } = kind;
  const lines = YAML_THREATS.flatMap(({ name, make }) => {
    const { diagnostics } = read(bytesOf(make(good)));
    const told = diagnostics
      .slice(0, 3)
      .map(
        ({ code, message, hint, line, column }) =>
          `  ${code} ${line ?? '–'}:${column ?? '–'} ${message} ${hint}`,
      );
    return [`${name} (${diagnostics.length})`, ...told];
  });
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'said.txt'));
});

describe.each(KINDS_OF_FILE)('a YAML file: $name', ({ good, read, codes }: KindOfFile) => {
  it.each(YAML_THREATS)('$name', ({ make, said, words }) => {
    const { value, diagnostics } = read(bytesOf(make(good)));
    expect(value).toBeNull();
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words);
    for (const { severity, message, hint } of diagnostics) {
      expect(severity).toBe('error');
      expect(`${message} ${hint}`).not.toMatch(ENGLISH);
    }
    if (said.length === 0) return;
    const places = diagnostics.map(({ code, line, column }) =>
      line === undefined ? `${code} -` : `${code} ${line}:${column}`,
    );
    expect(places).toEqual(said.map(([kind, place]) => `${codes[kind]} ${placeIn(good, place)}`));
  });

  it.each([
    ['as it is', (text: string) => text],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with line ends of an old Mac', (text: string) => text.replaceAll('\n', '\r')],
    ['with letters in parts', (text: string) => text.normalize('NFD')],
    ['of 256 KB', padded(256 * 1024)],
    ['after ---', (text: string) => `---\n${text}`],
  ])('is read %s', (_, make) => {
    const made = bytesOf(make(good));
    const { value, diagnostics } = read(made);
    expect(diagnostics).toEqual([]);
    expect(value).not.toBeNull();
  });

  it('says an alias bomb once for each anchor and alias, and soon', () => {
    const bomb = YAML_THREATS.find(({ name }) => name === 'an alias bomb');
    const started = performance.now();
    const { diagnostics } = read(bytesOf(bomb?.make(good) ?? ''));
    expect(diagnostics.filter(({ code }) => code === codes.feature).length).toBe(100);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('tells faults of text, names and values in one run, from top to bottom', () => {
    const text = good.replace('schema: thidua', 'schema: thidau');
    const { diagnostics } = read(bytesOf(`${text}schema: x\nla: 010\nla: &a y\nkhac: 1\n`));
    const last = text.split('\n').length - 1;
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
      `${codes['wrong-value']} ${placeIn(text, 'schema:9').split(':')[0]}`,
      `${codes['double-key']} ${last + 1}`,
      `${codes['unknown-key']} ${last + 2}`,
      `${codes.number} ${last + 2}`,
      `${codes['double-key']} ${last + 3}`,
      `${codes.feature} ${last + 3}`,
      `${codes['unknown-key']} ${last + 4}`,
    ]);
  });

  it('never ends in an exception or in English, whatever is put in', () => {
    const pieces = fc.constantFrom(
      ...[
        '\t',
        ':',
        ': ',
        '- ',
        '? ',
        '"',
        "'",
        '[',
        '{',
        ']',
        '}',
        '&a ',
        '*a',
        '!',
        '|',
        '>',
        '%',
        '---\n',
      ],
      ...['\u0000', '\u200B', '\r', '\n  ', '#', ',', '@', '`', '010', '.nan', '<<: ', '__proto__: '],
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.array(pieces, { minLength: 1, maxLength: 4 }), (at, put) => {
        const { value, diagnostics } = read(bytesOf(good.slice(0, at) + put.join('') + good.slice(at)));
        expect(value === null).toBe(diagnostics.length > 0);
        for (const { message, hint } of diagnostics) expect(`${message} ${hint}`).not.toMatch(ENGLISH);
      }),
      { numRuns: effort({ short: 45, long: 150 }) },
    );
  });
});
