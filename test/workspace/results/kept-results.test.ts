import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { sha256 } from '../../../src/io/hash.ts';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { serialiseResult } from '../../../src/result/serialise-result.ts';
import { loadCriteria } from '../../../src/workspace/criteria-library.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { reviewPaths, workspacePaths } from '../../../src/workspace/paths.ts';
import { readStoredYear } from '../../../src/workspace/results/stored-result.ts';
import { openReviewResult } from '../../../src/workspace/year-result.ts';
import { writeResult } from '../../../src/write/result.ts';
import { onceForAll } from '../../support/once-for-all.ts';
import { runCli } from '../../support/run-cli.ts';
import { SAMPLE, sampleResult } from '../../support/sample-years.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const hashOf = async (path: string) => sha256(await readFile(path));
const pathsOf = (folder: string, year = 2022) => reviewPaths(folder, year, 'annual');

async function explained(folder: string, ...more: readonly string[]): Promise<string> {
  const ran = await runCli(['giaithich', '2022', ...more, '--thu-muc', folder, '--json']);
  expect(ran.err).toBe('');
  return `${ran.exitCode} ${ran.out}`;
}

/** A workspace with a year of the sample, written once in the run as `tonghop` writes it. */
function withYear<T>(run: (folder: string, result: Result) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const result = await sampleResult(2022);
    const written = await onceForAll('ket-qua-2022', async (made) => {
      // The sample without what its units sent, and without what a run by hand kept in it.
      const filter = (path: string) => !/[\\/](?:20\d\d|\.thidua)$/u.test(path);
      await cp(SAMPLE, made, { recursive: true, filter });
      await writeResult(pathsOf(made), { result, basis: null });
    });
    await cp(written, folder, { recursive: true, preserveTimestamps: true });
    return run(folder, result);
  });
}

describe('what is kept of a result beside it', () => {
  it('is written with it, and is to the byte what a reader finds who reads it through', async () => {
    await withYear(async (folder, result) => {
      const { result: path, index, summary } = pathsOf(folder);
      expect((await readFile(path, 'utf8')) === serialiseResult(result)).toBe(true);
      const written = [await readFile(index, 'utf8'), await readFile(summary, 'utf8')];
      // Nothing in it tells of the machine.
      for (const text of written) expect(text.includes(folder)).toBe(false);
      await rm(join(folder, '.thidua'), { recursive: true });
      const folders = {
        shippedFolder: shippedFolder('criteria'),
        workspaceFolder: workspacePaths(folder).criteria,
      };
      const place = { path, kept: pathsOf(folder), editions: (await loadCriteria(folders)).value };
      const read = await readStoredYear(place, { units: [], file: '2022/ket-qua.json' });
      if ('because' in read) throw new Error(String(read.because));
      const again = [await readFile(index, 'utf8'), await readFile(summary, 'utf8')];
      expect(again.map((text, at) => text === written[at])).toEqual([true, true]);
      // The summary is the record itself.
      const kept = await readStoredYear(place, { units: [], file: '2022/ket-qua.json' });
      expect(kept).toEqual(read);
    });
  });

  it.each([
    ['is not there', async (path: string) => rm(path)],
    ['is cut', async (path: string) => writeFile(path, (await readFile(path, 'utf8')).slice(0, -40))],
    ['is empty', async (path: string) => writeFile(path, '')],
    [
      'is of another build',
      async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace(/^./u, 'x')),
    ],
    [
      'has a place changed',
      async (path: string) =>
        writeFile(path, (await readFile(path, 'utf8')).replace(/"span":\[(\d)/u, '"span":[1$1')),
    ],
  ])('is made anew without a word where it %s', async (_how, damage) => {
    await withYear(async (folder, result) => {
      const { index } = pathsOf(folder);
      const unit = result.units.find(({ individuals }) => individuals.length > 3);
      const asked = [unit?.id ?? '', unit?.individuals[2]?.name ?? ''];
      const before = [await explained(folder, asked[0] ?? ''), await explained(folder, ...asked)];
      const kept = await hashOf(index);
      await damage(index);
      expect([await explained(folder, asked[0] ?? ''), await explained(folder, ...asked)]).toEqual(before);
      expect(await hashOf(index)).toBe(kept);
    });
  });

  it('does without where nothing can be kept', async () => {
    await withYear(async (folder, result) => {
      const [unit] = result.units;
      const before = await explained(folder, unit?.id ?? '');
      await rm(join(folder, '.thidua'), { recursive: true });
      await writeFile(join(folder, '.thidua'), 'một tệp, không phải thư mục');
      expect(await explained(folder, unit?.id ?? '')).toBe(before);
    });
  });

  it('is no longer believed when somebody has changed a figure, even one of the same length', async () => {
    await withYear(async (folder, result) => {
      const unit = result.units.find(({ total }) => total !== null && total > 80);
      if (unit === undefined) throw new Error('no unit');
      const { result: path, index } = pathsOf(folder);
      const kept = await hashOf(index);
      const text = serialiseResult(result);
      const [digit = ''] = String(unit.total);
      const changed = text.replace(
        new RegExp(`("id": "${unit.id}",[\\s\\S]*?"total": )${digit}`, 'u'),
        `$1${digit === '9' ? '8' : '9'}`,
      );
      expect(changed === text).toBe(false);
      await writeFile(path, changed);
      const ran = await runCli(['giaithich', '2022', unit.id, '--thu-muc', folder, '--json']);
      const codes = (JSON.parse(ran.out).diagnostics as readonly { code: string }[]).map(({ code }) => code);
      expect(codes).toContain('TD5310');
      expect(await hashOf(index)).not.toBe(kept);
      // Nor is what was then kept, once the figure is right again.
      await writeFile(path, text);
      expect(await explained(folder, unit.id)).not.toContain('TD5310');
    });
  });

  it('tells the same as a result that is held whole', async () => {
    await withYear(async (folder, result) => {
      const opened = await openWorkspace({ folder, cwd: '/' });
      if (opened.value === null) throw new Error('no workspace');
      const { value: stored } = await openReviewResult(opened.value, 2022, 'annual');
      if (stored === null) throw new Error('no result');
      for (const unit of stored.index.units) {
        const whole = result.units.find(({ id }) => id === unit.id);
        expect(await stored.unit(unit)).toEqual(whole);
        expect(await stored.inputOf(unit.file)).toEqual(
          result.inputs.find(({ file }) => file === unit.file) ?? null,
        );
        expect(await stored.nominationsOf(unit.id)).toEqual(
          result.nominations.filter((each) => each.unit === unit.id),
        );
        expect(await stored.diagnosticsOf(unit.id, unit.file)).toEqual(
          result.diagnostics.filter(
            (each) => each.unit === unit.id || (each.file !== undefined && each.file === unit.file),
          ),
        );
      }
      const all: unknown[] = [];
      await stored.eachNomination((nomination) => all.push(nomination));
      expect(all).toEqual(result.nominations);
      await stored.close();
      const kept = ['2022.dau', '2022.don-vi', '2022.muc-luc', '2022.tom-tat'];
      expect((await readdir(join(folder, '.thidua', 'ket-qua'))).sort()).toEqual(kept);
    });
  });
});
