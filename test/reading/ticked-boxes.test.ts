import { describe, expect, it } from 'vitest';
import { tickedWords } from '../../src/reading/cells/boxes.ts';
import { readLevel } from '../../src/reading/cells/read-level.ts';
import { readTextAnswer } from '../../src/reading/cells/read-text.ts';
import { understood, withLine } from '../support/submission-workbook.ts';

const from = { file: 'a.xlsx', sheet: 'Tập thể', cell: 'G4' };
const cellOf = (text: string) => ({ column: 7, content: { kind: 'text', text } as const });

function level(text: string, choices: readonly string[]) {
  const { value, diagnostics } = readLevel(
    cellOf(text),
    { from, column: 'Mức tự đánh giá' },
    {
      choices,
      describe: () => '',
    },
  );
  return [value.state === 'given' ? value.value : value.state, diagnostics.map(({ code }) => code)];
}

describe('boxes of an answer, drawn or typed', () => {
  it.each([
    ['☑', 'Có', []],
    ['☑ Có', 'Có', []],
    ['☑ Có ☐ Không', 'Có', ['TD2220']],
    ['☐ Có ☑ Không', 'Không', ['TD2220']],
    ['☑ Đã ban hành', 'Có', ['TD2220']],
    ['☑ Chưa ban hành', 'Không', ['TD2220']],
    ['☐', 'Không', ['TD2220']],
    ['☐ Có', '☐ Có', []],
    ['☐ Có ☐ Không', '☐ Có ☐ Không', []],
    ['☑ Có ☑ Không', '☑ Có ☑ Không', []],
    ['☑ Quy chế', '☑ Quy chế', []],
  ])('%s of có and không', (text, read, codes) => {
    expect(level(text, ['Có', 'Không'])).toEqual([read, codes]);
  });

  it.each([
    ['Có ☑ Không ☐', 'Có', ['TD2220']],
    ['Có ☐ Không ☑', 'Không', ['TD2220']],
    ['Có: ☑; Không: ☐', 'Có', ['TD2220']],
    ['[x] Có [ ] Không', 'Có', ['TD2220']],
    ['[ ] Có [X] Không', 'Không', ['TD2220']],
    ['[] Có [v] Không', 'Không', ['TD2220']],
    ['Có (x) Không ( )', 'Có', ['TD2220']],
    ['Có (…) Không (x)', 'Không', ['TD2220']],
    ['✅ Có ❌ Không', 'Có', ['TD2220']],
    ['–– ☑ Có ☐ Không', 'Có', ['TD2220']],
    ['⬜ Có ✅ Không', 'Không', ['TD2220']],
    ['□ Có ■ Không', 'Không', ['TD2220']],
    ['◉ Có ○ Không', 'Có', ['TD2220']],
    ['✅', 'Có', ['TD2220']],
    ['☑️', 'Có', ['TD2220']],
    ['🗹', 'Có', ['TD2220']],
    ['(x)', 'Có', ['TD2220']],
    ['[ X ]', 'Có', ['TD2220']],
    ['x.', 'Có', ['TD2220']],
    ['❌', 'Không', ['TD2220']],
    ['[ ]', 'Không', ['TD2220']],
    ['Có ( )', 'Có ( )', []],
    ['Có ☑ Không', 'Có ☑ Không', []],
    ['[x] Có [x] Không', '[x] Có [x] Không', []],
    ['[ ] Có [ ] Không', '[ ] Có [ ] Không', []],
    ['Có ☐ Không ☐', 'Có ☐ Không ☐', []],
    ['❌ Có ☐ Không', '❌ Có ☐ Không', []],
    ['☐ Có ☐ Không ☑ Không áp dụng', 'not-applicable', ['TD2220']],
  ])('%s, with its words before or after it', (text, read, codes) => {
    expect(level(text, ['Có', 'Không'])).toEqual([read, codes]);
  });

  it.each([
    ['Tốt [ ] Khá [x] Trung bình [ ]', 'Khá', ['TD2220']],
    ['( ) Tốt (x) Khá ( ) Trung bình', 'Khá', ['TD2220']],
    ['Tốt ( )', 'Tốt ( )', []],
    ['☐ Tốt ☑ Khá ☐ Trung bình', 'Khá', ['TD2220']],
    ['■ Tốt □ Khá', 'Tốt', ['TD2220']],
    ['☑ Tốt', 'Tốt', []],
    ['☐ Tốt', '☐ Tốt', []],
    ['☑ Tốt ☑ Khá', '☑ Tốt ☑ Khá', []],
    ['☑ Giỏi ☐ Khá', '☑ Giỏi ☐ Khá', []],
  ])('%s of named levels', (text, read, codes) => {
    expect(level(text, ['Tốt', 'Khá', 'Trung bình'])).toEqual([read, codes]);
  });

  it('answers the line that it lies on', () => {
    const { value } = understood(withLine('TT1.2', { 'Mức tự đánh giá': '☑ Có' }));
    expect(value.lines.get('TT1.2')?.level).toMatchObject({ state: 'given', value: 'Có', text: '☑ Có' });
  });

  it('left empty says nothing where words are asked', () => {
    const read = (text: string) => readTextAnswer(cellOf(text), { from, column: 'Minh chứng' }).value.state;
    expect([read('☐'), read('☑'), read('☐ chưa có'), read('(ảnh)')]).toEqual([
      'blank',
      'given',
      'given',
      'given',
    ]);
  });

  it('is looked for where a text begins with one, and is short', () => {
    expect(tickedWords('Xem mục ☑ Có')).toBeNull();
    expect(tickedWords(`☑ ${'a'.repeat(300)}`)).toBeNull();
    expect(tickedWords('☑')).toBeNull();
  });
});
