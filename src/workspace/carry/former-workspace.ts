import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { diskError, errorCode } from '../../io/disk-error.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { readCriteriaFile } from '../criteria-library.ts';
import { openWorkspace, type Workspace } from '../open-workspace.ts';
import { reviewPaths, workspacePaths } from '../paths.ts';
import { yearsIn } from '../years-there.ts';

/** A workspace that another goes on from; nothing in it is ever written. */
export type FormerWorkspace = Workspace & {
  /** The text of its `thidua.yaml`. */
  readonly profileText: string;
  /** Versions of `tieu-chi/`, in the order of their files. */
  readonly own: readonly CriteriaEdition[];
  /** Years that it has a folder for. */
  readonly years: readonly number[];
};

/** Reads what a workspace begins from, and keeps nothing beside it; null, with why, where it cannot be used. Throws `DiskError`. */
export async function openFormer(folder: string): Promise<Staged<FormerWorkspace | null>> {
  const opened = await openWorkspace({ folder, cwd: folder });
  if (opened.value === null) return staged(null, opened.diagnostics);
  const paths = workspacePaths(folder);
  const own: CriteriaEdition[] = [];
  const diagnostics: Diagnostic[] = [...opened.diagnostics];
  for (const path of (await filesIn(paths.criteria)).filter((name) => /\.ya?ml$/iu.test(name))) {
    const read = await readCriteriaFile(path);
    if (read.value !== null) own.push(read.value);
    diagnostics.push(...read.diagnostics);
  }
  const profileText = new TextDecoder().decode(await readBytes(paths.profile));
  return staged({ ...opened.value, profileText, own, years: await yearsIn(folder) }, diagnostics);
}

/** Files that go over as they are: by their place in the workspace, with `/`. */
export type CarriedFiles = {
  readonly criteria: boolean;
  /** Results of these years and of the reviews held in them, for reviews to come. */
  readonly results: readonly number[];
};

/** Copies the office's own templates and what else is asked for; answers with the new paths. Throws `DiskError`. */
export async function copyOver(
  from: string,
  to: string,
  { criteria, results }: CarriedFiles,
): Promise<readonly string[]> {
  const paths = workspacePaths(from);
  const files = [
    ...(await filesIn(paths.templates)),
    ...(criteria ? await filesIn(paths.criteria) : []),
    ...results.flatMap((year) =>
      (['annual', 'interim', 'final'] as const).map((review) => reviewPaths(from, year, review).result),
    ),
  ];
  const copied: string[] = [];
  for (const file of files) {
    const bytes = await readBytes(file).catch((cause: unknown) => {
      if (results.length > 0 && (cause as { code?: unknown }).code === 'ENOENT') return null;
      throw cause;
    });
    if (bytes === null) continue;
    const target = join(to, relative(from, file));
    await writeFileSafely(target, bytes);
    copied.push(target);
  }
  return copied;
}

/** Every file below a folder; none where there is no such folder. What programs leave behind while a file is open is none. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !/^(?:~\$|\.)/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return [];
    throw diskError('read', folder, cause);
  }
}
