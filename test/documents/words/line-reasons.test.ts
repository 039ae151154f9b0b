import { describe, expect, it } from 'vitest';
import { lineReason, officeLineReason } from '../../../src/documents/words/line-reasons.ts';
import { unrankedReasonsIn } from '../../../src/documents/words/unranked-reasons.ts';
import { resultFixture, unitOf } from '../../support/result-fixture.ts';

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

it('why a unit has no total is told the clerk as it was typed, and others in words', () => {
  const unit = unitOf('A', 'Phường A', 'phuong-xa', '', [20, 10, 25, 20, 'unreadable'], { total: null });
  const typed = {
    because: 'Không đọc được “Số đạt” (ghi “=L2”).',
    unread: { column: 'Số đạt', text: '=L2' },
  };
  const lines = unit.lines.map((each) => (each.status === 'unreadable' ? { ...each, ...typed } : each));
  const reasons = (reader: 'clerk' | 'council') =>
    unrankedReasonsIn(resultFixture, reader)({ ...unit, lines }).join();
  expect(reasons('clerk')).toContain('không đọc được “Số đạt” (ghi “=L2”)');
  expect(reasons('council')).toContain('“Số đạt” chưa có số liệu dùng được');
});
