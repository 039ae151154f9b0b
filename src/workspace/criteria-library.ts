import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { checkFrozen, type FrozenVersion, parseFrozen } from '../criteria/frozen.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { diskError, errorCode } from '../io/disk-error.ts';
import { sha256 } from '../io/hash.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { awardKinds } from '../nomination/kinds.ts';
import { type CompiledCriteria, compiledCriteria } from './compiled-criteria.ts';

/** Where criteria sets are kept. */
export type CriteriaFolders = {
  /** `criteria/` of the tool: a folder for each plan. */
  readonly shippedFolder: string;
  /** `tieu-chi/` of the workspace; null where there is no workspace. */
  readonly workspaceFolder: string | null;
};

/**
 * Every criteria set that can be used: those that ship with the tool and those of the workspace. A set with an error
 * is left out, and says so; a published one that was changed too. Throws `DiskError` when the disk refuses.
 */
export async function loadCriteria(folders: CriteriaFolders): Promise<Staged<readonly CriteriaEdition[]>> {
  const library = await readLibrary(folders);
  const { editions, frozen } = library.value;
  const shipped = editions.filter(({ isShipped }) => isShipped).map(({ edition }) => edition);
  const changed = checkFrozen(frozen, shipped).filter(({ code }) => code === 'TD4145');
  const all = editions.map(({ edition }) => edition);
  return staged(
    all.filter(({ file }) => !changed.some((diagnostic) => diagnostic.file === file)),
    [...library.diagnostics, ...changed, ...editionsTogether(all)],
  );
}

/** The criteria sets as they lie in the folders, with the list of published versions. */
export type CriteriaLibrary = {
  readonly editions: readonly { readonly edition: CriteriaEdition; readonly isShipped: boolean }[];
  readonly frozen: readonly FrozenVersion[];
};

/** Reads and verifies every file of both folders. */
export async function readLibrary({
  shippedFolder,
  workspaceFolder,
}: CriteriaFolders): Promise<Staged<CriteriaLibrary>> {
  const shipped = (await yamlFiles(shippedFolder)).filter((path) => relative(shippedFolder, path) !== FROZEN);
  const own = workspaceFolder === null ? [] : await yamlFiles(workspaceFolder);
  const kept = compiledCriteria(
    workspaceFolder === null ? null : join(dirname(workspaceFolder), '.thidua', 'tieu-chi'),
  );
  const frozen = shipped.length === 0 ? null : await readIfThere(join(shippedFolder, FROZEN));
  const read = await Promise.all(
    [...shipped, ...own].map(async (path, index) => ({
      isShipped: index < shipped.length,
      result: await readCriteriaFile(path, index < shipped.length ? BUILT_IN : kept),
    })),
  );
  return staged(
    {
      editions: read.flatMap(({ isShipped, result }) =>
        result.value === null ? [] : [{ edition: result.value, isShipped }],
      ),
      frozen: frozen === null ? [] : parseFrozen(frozen),
    },
    read.flatMap(({ result }) => result.diagnostics),
  );
}

/** What is kept of no workspace: the sets that ship, compiled with the bundle. */
const BUILT_IN = compiledCriteria(null);

/** One criteria set, parsed and verified; null with the reasons where it cannot be used. */
export async function readCriteriaFile(
  path: string,
  compiled: CompiledCriteria = BUILT_IN,
): Promise<Staged<CriteriaEdition | null>> {
  const bytes = await readBytes(path);
  const digest = sha256(bytes);
  const built = await compiled.find({ file: path, sha256: digest });
  if (built !== null) return staged({ ...lately(sound, digest, sound.get(digest) ?? built), file: path });
  const key = `${digest} ${path}`;
  const known = staged(sound.get(digest) ?? null);
  const { value, diagnostics } =
    known.value === null ? (understood.get(key) ?? (await understand(bytes, path, digest))) : known;
  if (value === null || diagnostics.length > 0) return lately(understood, key, staged(value, diagnostics));
  const edition = { ...lately(sound, digest, value), file: path };
  await compiled.keep(edition);
  return staged(edition);
}

/**
 * A command, and more so the menu, opens the same files again and again: the same bytes say the same, wherever they lie when
 * there is nothing to remark, else at the same place.
 */
const sound = new Map<string, CriteriaEdition>();
const understood = new Map<string, Staged<CriteriaEdition | null>>();
const MOST_UNDERSTOOD = 32;

/** Remembers it as the latest, and forgets the oldest. */
function lately<T>(memory: Map<string, T>, key: string, value: T): T {
  memory.delete(key);
  memory.set(key, value);
  for (const oldest of [...memory.keys()].slice(0, -MOST_UNDERSTOOD)) memory.delete(oldest);
  return value;
}

async function understand(
  bytes: Uint8Array,
  path: string,
  digest: string,
): Promise<Staged<CriteriaEdition | null>> {
  // A workbook or a Word text, whatever it is called: told before it is taken for text in a wrong encoding.
  if (isOffice(bytes)) return staged(null, [diagnose('TD4170', { file: path }, {})]);
  const { parseCriteria } = await import('../criteria/parse.ts');
  const { verifyCriteria } = await import('../criteria/verify.ts');
  const parsed = parseCriteria({ text: bytes, file: path, sha256: digest });
  if (parsed.value === null) return parsed;
  const faults = verifyCriteria(parsed.value, awardKinds);
  const isUsable = !faults.some(({ severity }) => severity === 'error');
  return staged(isUsable ? parsed.value : null, [...parsed.diagnostics, ...faults]);
}

/** By its first bytes: a zip, or an OLE file. */
function isOffice(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return head === '504b0304' || head === 'd0cf11e0';
}

const FROZEN = 'frozen.yaml';

/** What only several versions together show: the same one twice, a replaced one that is not there. */
export function editionsTogether(editions: readonly CriteriaEdition[]): readonly Diagnostic[] {
  return editions.flatMap(({ set, file }, index) => {
    const { plan, version, replaces } = set;
    const twin = editions
      .slice(0, index)
      .find((other) => other.set.plan === plan && other.set.version === version);
    const isReplacedKnown = editions.some(
      (other) => other.set.plan === plan && other.set.version === replaces,
    );
    return [
      ...(twin ? [diagnose('TD4148', { file }, { plan, version, other: twin.file })] : []),
      ...(replaces === undefined || isReplacedKnown
        ? []
        : [diagnose('TD4151', { file }, { plan, version, replaces })]),
    ];
  });
}

async function yamlFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /^[^.~].*\.ya?ml$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return [];
    throw diskError('read', folder, cause);
  }
}
