import { describe, expect, it } from 'vitest';
import { person, submission } from '../support/answers.ts';
import { openCasesOf } from '../support/open-year-of-one.ts';

const NAMES = ['Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm'].map((name) => `Lê Văn ${name}`);

/** What is said of people of whom nobody has a total. */
const saidOf = (count: number) =>
  openCasesOf(submission({ people: NAMES.slice(0, count).map((name) => person(name, {})) }))
    .filter(({ code }) => code === 'TD5102')
    .map(({ message }) => message);

describe('people without a total', () => {
  it('are all named where they are six', () => {
    expect(saidOf(6)).toEqual([
      '6 cá nhân chưa có tổng điểm vì còn ô chưa rõ: Lê Văn Ất, Lê Văn Bính, Lê Văn Đinh, Lê Văn Mậu, Lê Văn Kỷ, Lê Văn Canh.',
    ]);
  });

  it.each([
    [7, 1],
    [8, 2],
  ])('are named up to the sixth where they are %i', (count, rest) => {
    expect(saidOf(count)).toEqual([
      `${count} cá nhân chưa có tổng điểm vì còn ô chưa rõ: Lê Văn Ất, Lê Văn Bính, Lê Văn Đinh, Lê Văn Mậu, Lê Văn Kỷ, Lê Văn Canh và ${rest} trường hợp khác.`,
    ]);
  });

  it('are not spoken of where there are none', () => {
    expect(saidOf(0)).toEqual([]);
  });
});
