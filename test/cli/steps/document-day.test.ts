import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Prompts, StoppedError } from '../../../src/cli/prompts.ts';
import { documentDay } from '../../../src/cli/steps/document-day.ts';
import { testWorld } from '../../support/run-cli.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const LATER = '2026-11-30';
const movement = { interim: 2022, final: 2025 };

/** Somebody at the terminal who answers so, and what was asked. */
function person(answer: string): { readonly prompts: Prompts; readonly asked: string[] } {
  const asked: string[] = [];
  const refuse = () => Promise.reject(new StoppedError());
  const prompts: Prompts = {
    choose: refuse,
    search: refuse,
    tick: refuse,
    text: async (message, { preset = '', check } = {}) => {
      asked.push(`${message} ${preset}`);
      const typed = answer === '' ? preset : answer;
      expect(check?.('hôm qua')).toContain('dd/mm/yyyy');
      expect(check?.(typed)).toBe(true);
      return typed;
    },
  };
  return { prompts, asked };
}

type Asked = {
  readonly today?: string;
  readonly typed?: string;
  readonly prompts?: Prompts;
  readonly year?: number;
  readonly review?: 'annual' | 'interim' | 'final';
  readonly mayKeep?: boolean;
};

const dayIn = (
  workspace: string,
  { today = LATER, typed, prompts, year = 2022, review = 'annual', mayKeep = true }: Asked = {},
) =>
  documentDay(
    { world: testWorld({ today: () => today }), prompts: prompts ?? null, options: { date: typed } },
    { workspace, year, review, movement, mayKeep },
  );

describe('the day of a year’s papers', () => {
  it('is today while the year lasts, and nothing is asked or kept', () =>
    inTemporaryFolder(async (workspace) => {
      const { prompts, asked } = person('');
      const day = await dayIn(workspace, { today: '2022-12-31', prompts });
      expect(day).toMatchObject({ date: '2022-12-31', diagnostics: [] });
      const typed = await dayIn(workspace, { today: '2022-12-31', typed: '2022-12-05' });
      await typed.keep();
      expect(typed.date).toBe('2022-12-05');
      expect(asked).toEqual([]);
      expect((await dayIn(workspace, { today: '2022-12-31' })).date).toBe('2022-12-31');
    }));

  it.each([
    ['annual', 2022, '2022-12-05'],
    // A Sunday.
    ['annual', 2021, '2021-12-06'],
    ['interim', 2022, '2022-03-31'],
    ['final', 2025, '2025-03-31'],
    // The plan holds none in that year.
    ['interim', 2021, '2021-12-06'],
  ] as const)('has a default once the year is over, and says so: %s %i', (review, year, date) =>
    inTemporaryFolder(async (workspace) => {
      const day = await dayIn(workspace, { review, year });
      expect(day.date).toBe(date);
      expect(day.diagnostics.map(({ code }) => code)).toEqual(['TD9047']);
      await day.keep();
      // Nobody chose it.
      expect((await dayIn(workspace, { review, year })).diagnostics).toHaveLength(1);
    }),
  );

  it('is asked once, and kept beside the other reviews’ days', () =>
    inTemporaryFolder(async (workspace) => {
      const { prompts, asked } = person('15/12/2022');
      const day = await dayIn(workspace, { prompts });
      expect(day).toMatchObject({ date: '2022-12-15', diagnostics: [] });
      await day.keep();
      const interim = await dayIn(workspace, { review: 'interim', prompts: person('').prompts });
      expect(interim.date).toBe('2022-03-31');
      await interim.keep();
      expect(await dayIn(workspace, { prompts })).toMatchObject({ date: '2022-12-15', diagnostics: [] });
      expect(asked).toEqual(['Năm 2022 đã qua. Ngày ghi trên văn bản (dd/mm/yyyy): 05/12/2022']);
      expect(await readFile(join(workspace, '2022', 'ngay-van-ban.yaml'), 'utf8')).toMatch(
        /annual: 2022-12-15\ninterim: 2022-03-31\n$/,
      );
    }));

  it('is what was typed last', () =>
    inTemporaryFolder(async (workspace) => {
      for (const typed of ['2022-12-09', '2022-12-20']) await (await dayIn(workspace, { typed })).keep();
      expect(await dayIn(workspace)).toMatchObject({ date: '2022-12-20', diagnostics: [] });
    }));

  it('is followed, never chosen, by letters and tables', () =>
    inTemporaryFolder(async (workspace) => {
      const { prompts, asked } = person('15/12/2022');
      const letter = await dayIn(workspace, { prompts, mayKeep: false, typed: '2022-12-30' });
      await letter.keep();
      expect((await dayIn(workspace, { prompts, mayKeep: false })).date).toBe('2022-12-05');
      expect(asked).toEqual([]);
    }));
});
