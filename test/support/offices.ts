import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../src/domain/result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { runCli } from './run-cli.ts';
import { resultBefore } from './two-results.ts';

/** The result of an office of its own: the same units under its name, from files that nobody else has. */
export function resultOfOffice(office: string, changed: Partial<Result> = {}): Result {
  const inputs = resultBefore.inputs.map((input) => ({
    ...input,
    sha256: createHash('sha256').update(`${office} ${input.file}`).digest('hex'),
  }));
  return { ...resultBefore, inputs, ...changed };
}

/** Puts each result where an office has it: `<office>/2022/ket-qua.json`. */
export async function placeOffices(
  folder: string,
  results: Readonly<Record<string, Result | string>>,
): Promise<void> {
  for (const [office, result] of Object.entries(results)) {
    const year = join(folder, office, '2022');
    await mkdir(year, { recursive: true });
    await writeFile(
      join(year, 'ket-qua.json'),
      typeof result === 'string' ? result : serialiseResult(result),
    );
  }
}

/** What `gop 2022 .` (or of another term) answers in a folder, as a program reads it. */
export async function mergeIn(folder: string, typed: readonly string[] = ['.'], term = '2022') {
  const { out, exitCode } = await runCli(['gop', term, ...typed, '--ngay', '05/12/2022', '--json'], {
    cwd: folder,
  });
  return { exitCode, merged: JSON.parse(out) };
}
