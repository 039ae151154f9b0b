import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withCommands } from '../../src/cli/print/next-command.ts';
import { runCli, testWorld } from '../support/run-cli.ts';

const golden = new URL('./golden/', import.meta.url);
const COMMAND = /“(thidua [^”]+)”/gu;

/** Texts of the catalogue's cases; those of every form of a code lie in a folder beside them. */
function namesOfCases(): readonly string[] {
  const entries = readdirSync(golden, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** What the hints of the catalogue's cases quote as commands, each once with the code that quotes it. */
const quoted = new Map(
  namesOfCases().flatMap((name) =>
    [...readFileSync(new URL(name, golden), 'utf8').matchAll(/^hint: (.*)$/gmu)].flatMap(([, hint = '']) =>
      [...hint.matchAll(COMMAND)].map(([, command = '']) => [command, name.slice(0, 6)] as const),
    ),
  ),
);

/** As a clerk would type it: what stands in angle brackets filled in, quotes taken off by the shell. */
function typedOf(command: string): readonly string[] {
  const filled = command
    .replace(/<năm[^>]*>/gu, '2022')
    .replaceAll('<lệnh>', 'tonghop')
    .replace(/<[^>]+>/gu, 'ten-nao-do');
  return [...filled.matchAll(/"([^"]*)"|(\S+)/gu)]
    .map(([, inQuotes, plain]) => inQuotes ?? plain ?? '')
    .slice(1);
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-hints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that a hint quotes', () => {
  it('is there at all', () => {
    expect(quoted.size).toBeGreaterThan(8);
  });

  it('stands in quotes, or nobody knows where it ends', () => {
    const bare = namesOfCases().flatMap((name) =>
      [...readFileSync(new URL(name, golden), 'utf8').matchAll(/^hint: .*[^“/\p{L}-]thidua [a-z].*$/gmu)].map(
        ([line]) => `${name} ${line}`,
      ),
    );
    expect(bare).toEqual([]);
  });

  it.each([...quoted])(
    '“%s” (%s) is understood as it is printed, with the folder that was named',
    async (command) => {
      const world = testWorld({ cwd: folder, typedWorkspace: 'Thư mục & thi đua', typedYear: '2022' });
      const [[, printed = ''] = []] = [...withCommands(world, `Chạy “${command}”.`).matchAll(COMMAND)];
      if (!/--help|khoitao <thư mục>/u.test(command))
        expect(printed).toContain('--thu-muc "Thư mục & thi đua"');
      expect(printed).not.toContain('<năm>');
      // Whatever is not in the folder, the words themselves are never wrong.
      const { err } = await runCli(typedOf(printed), { cwd: folder });
      expect(err).not.toMatch(/TD9001|TD9002/u);
    },
  );
});
