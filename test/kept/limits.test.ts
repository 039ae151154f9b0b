import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { READERS } from './readers.ts';
import { COUNTED } from './wild/counted.ts';
import { context } from './wild/ground.ts';
import { teller } from './wild/told.ts';
import { bookOf } from './wild/wild.ts';

const LONGEST = 440;
const STEP = 8;

/** Ways to make a text longer, to just so many letters. */
const GROWING: Readonly<Record<string, (text: string, length: number) => string>> = {
  'spaces behind': (text, length) => text.padEnd(length),
  'spaces within': (text, length) => text.replace(' ', ' '.repeat(length - text.length + 1)),
  letters: (text, length) => text + 'x'.repeat(length - text.length),
  'small words': (text, length) => text + ' a'.repeat(LONGEST).slice(0, length - text.length),
  'a line of dots': (text, length) => text + '.'.repeat(length - text.length),
};

/** A text that each reader takes for something, and how it is made longer without another meaning. */
const CASES = `
quantity | 8 | letters
points of 10 | 8 | small words
parseQuantity | 8 | spaces behind
parseNumberInWords | 8 | letters
parseNumberInWords | 8 | small words
parseShare | 6/7 nội dung | spaces within
quantity | 8-9 | spaces within
tick | ✓ | letters
tick | Có ban hành | a line of dots
level | Mức tốt | a line of dots
yes or no | chưa có | letters
readLooseYesNo | Có ban hành | small words
date | ngày 30 tháng 11 năm 2022 | small words
parseDate | 30/11/2022 | spaces behind
isPartOfDate | 6/1985 | spaces behind
saysNothing | … | a line of dots
saysNothing | ☐ | spaces behind
isTotalWords | Tổng cộng | small words
isSummaryWords | Trung bình | small words
isGroupWords | Tổ trưởng | small words
isSigningWords | Người lập biểu | small words
isSignerWords | TM. UBND | small words
isTitleWords | Bảng | small words
speaksOfDiscipline | kỷ luật | small words
takeName | Nguyễn Văn An | letters
takeName | Nguyễn Văn An | spaces within
takeName | Nguyễn Văn An * | letters
isKeptName | 8 | letters
storedName | 8.xlsx | small words
whyRenamed | 8 | letters
fileNameOf | 8 | letters
shortTitle | Bảng | small words
isShortPost | TB | small words
infoKeyOf | Người lập biểu | spaces within
header | Tổng số | small words
header | Đạt | spaces behind
isHeaderLike | 8,5 | letters
isHeaderLike | Minh chứng | small words
tickedWords | ☐ Có ☑ Không | small words
hasOpenBox | ☐ | small words
as the level is worded | Tốt | a line of dots
end of a letter | 0912345678 | a line of dots
end of a letter | Người lập biểu | letters
after a farewell | 8 | a line of dots
didYouMean | thủ | letters
mailAddressesIn | a@b.vn | small words
detectLegacy | B¸o c¸o | small words
quoted | Bảng | small words
isQuotable | Bảng | small words
sentence | Bảng | small words
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string]);

/** What a reader makes of a text, in kind: nothing, itself, something else, or what it says of it. */
function kindOf(name: string, text: string): string {
  const made = JSON.stringify(READERS[name]?.(text)) ?? 'null';
  if (['null', 'false', '[]', '""'].includes(made)) return 'nothing';
  if (made === JSON.stringify(text)) return 'itself';
  return made.match(/TD\d{4}/gu)?.join(' ') ?? 'something';
}

/** How many letters or things there are where the answer becomes another. */
function turnsOf(
  from: number,
  until: number,
  answer: (size: number) => string,
): readonly (readonly [number, string])[] {
  const turns: [number, string][] = [[from, answer(from)]];
  for (let size = from; size < until; size += STEP) {
    const end = Math.min(size + STEP, until);
    const last = turns.at(-1)?.[1];
    if (answer(end) === last) continue;
    let [same, other] = [size, end];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (answer(middle) === last) same = middle;
      else other = middle;
    }
    turns.push([other, answer(other)]);
  }
  return turns;
}

const worded = (turns: ReturnType<typeof turnsOf>) =>
  turns.map(([size, kind]) => `from ${size} ${kind}`).join(', ');

const golden = (name: string) => join(import.meta.dirname, 'golden', 'limits', `${name}.txt`);

describe('how much is too much', () => {
  it('of letters, for each reader, is what it was', async () => {
    const lines = CASES.map(([name, text, how]) => {
      const longer = (length: number) => GROWING[how]?.(text, length) ?? text;
      const turns = turnsOf(text.length, LONGEST, (length) => kindOf(name, longer(length)));
      return `${name} of “${text}” with ${how}: ${worded(turns)}`;
    });
    expect(lines.filter((line) => line.includes(', from ')).length).toBeGreaterThan(CASES.length / 2);
    await expectGolden(`${lines.join('\n')}\n`, golden('letters'));
  });

  it('of anything else in a file is what it was', async () => {
    const lines = Object.entries(COUNTED).map(([name, { from, until, make, look }]) => {
      const answer = (count: number) => {
        const told = teller()(bookOf(make(count)), {}, context).flatMap((line) => look.exec(line)?.[0] ?? []);
        return told.length === 0 ? 'nothing' : told.join(' ; ');
      };
      return `${name}: ${worded(turnsOf(from, until, answer))}`;
    });
    await expectGolden(`${lines.join('\n')}\n`, golden('things'));
  });
});
