import { checkFrozen, checkUnfrozen } from '../../criteria/frozen.ts';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import {
  type CriteriaLibrary,
  editionsTogether,
  readCriteriaFile,
} from '../../workspace/criteria-library.ts';

/** Every criteria set in reach, with what was found while they were opened. */
export function checkAll({
  value,
  diagnostics,
}: Staged<CriteriaLibrary>): Staged<readonly CriteriaEdition[]> {
  const { editions, frozen } = value;
  const all = editions.map(({ edition }) => edition);
  const shipped = editions.filter(({ isShipped }) => isShipped).map(({ edition }) => edition);
  return staged(all, [
    ...diagnostics,
    ...checkFrozen(frozen, shipped),
    ...checkUnfrozen(frozen, shipped),
    ...editionsTogether(all),
  ]);
}

/** The files at these paths; a published version among them must still be what was published. */
export async function checkFiles(
  { frozen }: CriteriaLibrary,
  paths: readonly string[],
): Promise<Staged<readonly CriteriaEdition[]>> {
  const read = await Promise.all(paths.map(readNamed));
  const editions = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const published = frozen.filter(({ plan, version }) =>
    editions.some(({ set }) => set.plan === plan && set.version === version),
  );
  return staged(editions, [
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...checkFrozen(published, editions),
  ]);
}

async function readNamed(path: string): Promise<Staged<CriteriaEdition | null>> {
  try {
    return await readCriteriaFile(path);
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    const words = {
      problem: cause.message.replace(/\.$/, ''),
      remedy: 'Kiểm tra đường dẫn và quyền mở tệp rồi chạy lại.',
    };
    const unreadable: Diagnostic = diagnose('TD4150', { file: path }, words);
    return staged(null, [unreadable]);
  }
}
