import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileFormatFaults } from '../../../src/diagnostics/catalogue/td10-file-format.ts';
import {
  formats,
  oleFormats,
  plainFormats,
  readNames,
  zipFormats,
} from '../../../src/io/formats/registry.ts';

const folder = new URL('../../../src/io/formats/', import.meta.url);

describe('the registry of formats', () => {
  it('holds the format of every folder', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'refused')
      .map(({ name }) => name);
    const registry = readFileSync(new URL('registry.ts', folder), 'utf8');
    const imported = Array.from(registry.matchAll(/'\.\/([a-z]+)\/format\.ts'/g), (match) => match[1]);
    expect(imported.sort()).toEqual(folders.sort());
    expect(new Set(formats).size).toBe(formats.length);
  });

  it('names to the clerk exactly what is read', () => {
    const hint = fileFormatFaults.TD1011.hint({});
    const named = Array.from(hint.matchAll(/\.([a-z]+)\b/g), (match) => match[1]);
    expect(named.sort()).toEqual(Object.keys(readNames).sort());
  });

  it('keeps as a spreadsheet whatever is read, and what only a password keeps from it', () => {
    const spreadsheets = formats.filter(({ received }) => received.kind === 'spreadsheet');
    expect(spreadsheets.filter(({ names }) => names === undefined)).toHaveLength(1);
    const read = formats.filter(({ names }) => names !== undefined);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter(({ received }) => received.kind !== 'spreadsheet')).toEqual([]);
  });

  it('ends, in each container, in a format that takes the rest', () => {
    const nothing = { file: 'a', bytes: new Uint8Array([1]), letters: '\x01', text: '\x01' };
    expect(plainFormats.at(-1)?.isNamed?.(nothing)).toBe(true);
    expect(oleFormats.at(-1)?.holds).toEqual([]);
    expect(zipFormats.at(-1)?.looks(() => false, 'a')).toBe(true);
    for (const container of ['office', 'open-document', 'files']) {
      expect(zipFormats.findLast((format) => format.container === container)?.type.test('')).toBe(true);
    }
  });
});
