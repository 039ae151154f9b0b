import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import type { ZipPart } from '../../../support/hostile/build-zip.ts';
import {
  numberCell,
  overWorkbook,
  readOverWorkbook,
  rowOf,
  textCell,
} from '../../../support/over-workbook.ts';

const rows = rowOf(1, textCell('A1', 'Ủy ban'), numberCell('B1', 9.5, 1));

function inUtf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\u{FEFF}' : '') + text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

function everyPart(isBigEndian: boolean, mark: boolean, declaration: string) {
  return (parts: readonly ZipPart[]): readonly ZipPart[] =>
    parts.map((part) => {
      const text = String(part.data).replace(/^<\?xml[^>]*\?>\s*/u, declaration);
      return { ...part, data: inUtf16(text, isBigEndian, mark) };
    });
}

describe('parts in UTF-16', () => {
  it.each([
    ['with a mark, little end first', false, true, '<?xml version="1.0" encoding="UTF-16"?>'],
    ['with a mark, big end first', true, true, '<?xml version="1.0" encoding="utf-16"?>'],
    ['without a mark, little end first', false, false, '<?xml version="1.0" encoding="UTF-16LE"?>'],
    ['without a mark, big end first', true, false, '<?xml version="1.0" encoding="UTF-16"?>'],
    ['without mark and declaration', false, false, ''],
  ])('%s', async (_, isBigEndian, mark, declaration) => {
    const { texts, said } = await readOverWorkbook({
      rows,
      notes: { A1: 'đã có' },
      change: everyPart(isBigEndian, mark, declaration),
    });
    expect(texts).toEqual({ A1: 'Ủy ban', B1: '9.5' });
    expect(said).toEqual([]);
  });

  it('that break off in the middle of a letter are refused', async () => {
    const change = (parts: readonly ZipPart[]) =>
      everyPart(
        false,
        false,
        '',
      )(parts).map((part) =>
        part.name.includes('sheet1.xml') && part.data instanceof Uint8Array
          ? { ...part, data: part.data.subarray(0, -1) }
          : part,
      );
    const { value, diagnostics } = await readWorkbook(overWorkbook({ rows, change }), 'a.xlsx');
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1024']);
  });
});

describe('a workbook without styles', () => {
  it('is read where it names none', async () => {
    const { texts, said } = await readOverWorkbook({ rows });
    expect(texts).toEqual({ A1: 'Ủy ban', B1: '9.5' });
    expect(said).toEqual([]);
  });

  it('is read where the part that it names is missing, and that is said', async () => {
    const { texts, said } = await readOverWorkbook({ rows, styles: null });
    expect(texts).toEqual({ A1: 'Ủy ban', B1: '9.5' });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['TD2265', 'info']]);
  });

  it('is read where cells name styles that its part does not have', async () => {
    const { texts, said } = await readOverWorkbook({ rows, styles: '<cellXfs><xf numFmtId="0"/></cellXfs>' });
    expect(texts).toEqual({ A1: 'Ủy ban', B1: '9.5' });
    expect(said).toEqual([]);
  });

  it('is refused where its styles are no XML', async () => {
    const bytes = overWorkbook({ rows, styles: '<cellXfs>' });
    const { value, diagnostics } = await readWorkbook(bytes, 'a.xlsx');
    expect([value, diagnostics[0]?.code]).toEqual([null, 'TD1024']);
  });

  it('keeps its notes and boxes', async () => {
    const { texts, notes } = await readOverWorkbook({
      rows,
      styles: null,
      notes: { A1: 'đã có' },
      boxes: [{ row: 0, column: 2, isTicked: true }],
    });
    expect([texts.C1, notes.A1]).toEqual(['☑', 'đã có']);
  });
});
