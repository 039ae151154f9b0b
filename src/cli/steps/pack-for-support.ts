import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { knownTexts } from '../../support/known-words.ts';
import type { Machine } from '../../support/machine.ts';
import { packSupport } from '../../support/pack-support.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';

/** Writes `ho-tro-thidua.zip` into a folder. Throws `DiskError`. */
export async function packForSupport(
  machine: Machine,
  faults: readonly Diagnostic[],
  into: string,
): Promise<{ readonly path: string; readonly files: number; readonly leftOut: readonly string[] }> {
  const { tool, node, system, paperFont, workspace, disk, rights, today } = machine;
  // Folders of a machine bear the name of who sits at it, and a sentence may quote a cell: neither goes out.
  const said = {
    schema: 'thidua-support/1',
    today,
    tool: { version: tool.version, released: tool.released, missing: tool.missing },
    node,
    system,
    paperFont,
    disk,
    rights: rights.map(({ refused }) => refused?.code ?? null),
    workspace: workspace === null ? null : { units: workspace.units, years: workspace.years },
    codes: faults.map(({ code }) => code),
  };
  // The plan's own words are public; those of the workspace's tieu-chi/ are typed by people and count as such.
  const criteria = await loadCriteria({
    shippedFolder: shippedFolder('criteria'),
    workspaceFolder: null,
  });
  const { bytes, files, leftOut } = await packSupport({
    folder: workspace?.folder ?? null,
    years: workspace?.years ?? [],
    // An office's template goes by the name of the one that it stands for.
    known: knownTexts([criteria.value, await templateNames()]),
    told: {
      'may.json': `${JSON.stringify(said, null, 1)}\n`,
      ...(workspace === null || workspace.runs.length === 0
        ? {}
        : { 'nhat-ky.json': `${JSON.stringify(workspace.runs, null, 1)}\n` }),
    },
  });
  const path = join(into, 'ho-tro-thidua.zip');
  await writeFileSafely(path, bytes);
  return { path, files, leftOut };
}

async function templateNames(): Promise<readonly string[]> {
  const names = await readdir(shippedFolder('templates')).catch(() => []);
  return names.filter((name) => name.endsWith('.docx')).map((name) => parse(name).name);
}
