import { describe, expect, it } from 'vitest';
import { lineReason, officeLineReason } from '../../../src/documents/words/line-reasons.ts';

const line = (text: string) => ({
  because: `Không đọc được “Số đạt” (ghi “${text}”).`,
  unread: { column: 'Số đạt', text },
});

describe('why a line has no points', () => {
  it.each([['=SUM(L2:L13)'], ['#DIV/0!'], ['???']])('%s is nothing to an office', (text) => {
    expect(officeLineReason(line(text))).toBe('“Số đạt” chưa có số liệu dùng được');
    expect(lineReason(line(text))).toBe(`không đọc được “Số đạt” (ghi “${text}”)`);
  });

  it('words are quoted as the unit’s', () => {
    expect(officeLineReason(line('khoảng 90%'))).toBe('“Số đạt” ghi “khoảng 90%”, chưa rõ là bao nhiêu');
  });

  it('what an older result says stands as it is', () => {
    expect(officeLineReason({ because: 'Chưa ghi “Số đạt”.' })).toBe('chưa ghi “Số đạt”');
  });
});
