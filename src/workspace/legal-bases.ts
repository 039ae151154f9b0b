import { basename, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LegalBasis } from '../domain/legal-basis.ts';
import { holdsOn } from '../domain/period.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { formatShortDate } from '../text/dates.ts';
import { parseLegalBases } from './parse-legal-bases.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const LEGAL_BASES_FILE = 'can-cu-phap-ly.yaml';

/**
 * The legal bases that a document of `date` cites, in the order of the file; the office's copy in `mau-van-ban/`
 * wins over the one that ships. A broken file is said and gives none. Throws `DiskError` when the disk refuses.
 */
export async function loadLegalBases(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
  /** yyyy-MM-dd */
  readonly date: string;
}): Promise<Staged<readonly LegalBasis[]>> {
  const own = await readIfThere(join(where.workspaceFolder, LEGAL_BASES_FILE));
  const folder = own === null ? where.shippedFolder : where.workspaceFolder;
  // What is said of it stands in the Result, which holds no path of the machine.
  const file = `${basename(folder)}/${LEGAL_BASES_FILE}`;
  const all = parseLegalBases(own ?? (await readBytes(join(folder, LEGAL_BASES_FILE))), file);
  return all.value === null ? staged([], all.diagnostics) : legalBasesOn(all.value, where.date, file);
}

/** Those in force on a day; says which of them the office has yet to compare with the text itself. */
export function legalBasesOn(
  all: readonly LegalBasis[],
  date: string,
  file: string,
): Staged<readonly LegalBasis[]> {
  const inForce = all.filter((basis) => holdsOn(basis, date));
  if (inForce.length === 0) {
    return staged([], [diagnose('TD4452', { file }, { date: formatShortDate(date) })]);
  }
  const unchecked = inForce.filter(({ isUnchecked }) => isUnchecked).map(({ text }) => text);
  return staged(inForce, unchecked.length === 0 ? [] : [diagnose('TD4453', { file }, { texts: unchecked })]);
}
