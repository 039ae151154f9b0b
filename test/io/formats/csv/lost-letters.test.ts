import { describe, expect, it } from 'vitest';
import { lostIn, lostLetters } from '../../../../src/io/formats/csv/lost-letters.ts';
import { readCsv } from '../../../../src/io/formats/csv/read-csv.ts';

const whole = 'Tên đơn vị;Phường Đông Vệ\nTổng số cán bộ, công chức;48\nHọ và tên;Nguyễn Thị Hằng\n';

/** As a code page keeps it that lacks these letters. */
function savedWithout(letters: RegExp): string {
  return whole.normalize('NFC').replace(letters, '?');
}

describe('letters lost when a text was saved', () => {
  it.each([
    ['windows-1252', savedWithout(/[^\u0000-\u00ff]/gu)],
    ['ASCII', savedWithout(/[^\u0000-\u007f]/gu)],
    ['windows-1250', savedWithout(/[^\u0000-\u007fâéíóôúýăđĐ]/gu)],
    ['decomposed, then ASCII', whole.normalize('NFD').replace(/[^\u0000-\u007f]/gu, '?')],
    [
      'a few replacement signs in a text that is whole otherwise',
      `${whole.repeat(5)}Tr\ufffdnh Qu\ufffdc B\ufffdo`,
    ],
    ['replacement signs', whole.replace(/[ĐđễịổộằọệườơÊ]/gu, '\ufffd')],
  ])('are seen: %s', (_, text) => {
    const lost = lostLetters(text);
    expect(lost?.count).toBeGreaterThanOrEqual(3);
    expect(lost?.example).toMatch(/[?\ufffd]/u);
  });

  it.each([
    whole,
    `${whole}Có văn bản không? Đã họp chưa? Vì sao?`,
    `${whole}https://a.vn/x?y=1;https://a.vn/x?z=2;https://a.vn/x?t=3`,
    'Ten;So\nA;1\n',
  ])('are not claimed of a whole text', (text) => {
    expect(lostLetters(text)).toBeNull();
  });
});

describe('the few letters that a whole text lost', () => {
  it.each([
    ['Quy?t định số 5', 1, 'Quy?t'],
    ['k? hoạch; Báo cáo', 1, null],
    ['Đ? án số 7', 1, 'Đ?'],
    ['?ề án', 1, '?ề'],
    ['Kế ho\ufffdch', 1, 'ho\ufffdch'],
    ['Ngh? quyết, ch?ơng trình', 2, 'Ngh?'],
    ['QUY?T ĐỊNH', 1, 'QUY?T'],
    ['Tr\ufffdnh B\ufffdo', 2, 'Tr\ufffdnh'],
  ])('“%s”: %d, “%s”', (text, count, word) => {
    expect(lostIn(text)).toEqual(word === null ? null : { count, word });
  });

  it.each([
    ...[
      'Có văn bản không?',
      'Đã họp chưa? Vì sao?',
      'không?Đã',
      'có/không?',
      'Gì?',
      'hay k?',
      '?',
      '???',
      '5?',
    ],
    ...[
      'https://a.vn/x?y=1',
      'a.vn?id=12',
      'tep.xlsx?ban=2',
      'UBND?',
      'abc?def',
      'what?is',
      'Quyết định số 5',
      '',
    ],
  ])('“%s” lost none', (text) => {
    expect(lostIn(text)).toBeNull();
  });

  it('are told once a file, with the first cell and how many', () => {
    const csv = (text: string) => readCsv(Buffer.from(text), 'a.csv').diagnostics;
    expect(csv(`${whole}Minh chứng;Quy?t định\nGhi chú;Kế ho\ufffdch;Đ? án\n`)).toMatchObject([
      {
        code: 'TD1077',
        severity: 'warning',
        sheet: 'a',
        cell: 'B4',
        found: 'Quy?t',
        message: expect.stringContaining('3 chữ'),
      },
    ]);
    expect(csv(`${whole}Có văn bản không?;https://a.vn/x?y=1\n`)).toEqual([]);
  });
});
