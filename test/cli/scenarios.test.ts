import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/registry.ts';
import { isLong } from '../support/effort.ts';
import { expectGolden } from '../support/golden.ts';
import { forgetPlayed, playScenario } from '../support/scenario/run-scenario.ts';

const folder = join(import.meta.dirname, 'scenarios');
/** Every year of the sample is compiled in these; reviews of small years are tried by test/cli/commands/review.test.ts. */
const LONG: readonly string[] = ['so-ket.txt', 'tong-ket.txt'];
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** What a clerk types and sees; `GOLDEN=update` writes what happened, to be read before it is committed. */
describe('scenarios', () => {
  afterAll(forgetPlayed);

  it('type every command', () => {
    const typed = names.flatMap(
      (name) => readFileSync(join(folder, name), 'utf8').match(/^\$ thidua \S+/gmu) ?? [],
    );
    const untyped = commands.filter(({ name }) => !typed.includes(`$ thidua ${name}`));
    expect(untyped.map(({ name }) => name)).toEqual([]);
  });

  it.each(names.filter((name) => isLong || process.env.GOLDEN === 'update' || !LONG.includes(name)))(
    '%s',
    { timeout: 300_000 },
    async (name) => {
      const path = join(folder, name);
      await expectGolden(await playScenario(path), path);
    },
  );
});
