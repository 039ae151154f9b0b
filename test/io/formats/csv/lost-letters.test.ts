import { describe, expect, it } from 'vitest';
import { lostLetters } from '../../../../src/io/formats/csv/lost-letters.ts';

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
