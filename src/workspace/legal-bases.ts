import { basename, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { ownLevel } from '../domain/award.ts';
import { type LawOnDay, type LawRegister, NO_LAW } from '../domain/law.ts';
import { isCitedAt, type LegalBasis } from '../domain/legal-basis.ts';
import { holdsOn } from '../domain/period.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { formatShortDate } from '../text/dates.ts';
import { parseLegalBases } from './parse-legal-bases.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const LEGAL_BASES_FILE = 'can-cu-phap-ly.yaml';

/**
 * The register of law, with the bases that a document of `date` cites in the order of the file. The office's copy in
 * `mau-van-ban/` wins over the one that ships, which still gives the sections that the copy does not have. Of a broken copy
 * no basis is cited, and it is said. Throws `DiskError` when the disk refuses.
 */
export async function loadLegalBases(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
  /** yyyy-MM-dd */
  readonly date: string;
  /** The office's own level, by its plan; absent: that of a plan that names none. */
  readonly level?: string;
}): Promise<Staged<LawOnDay>> {
  const shipped = await readBytes(join(where.shippedFolder, LEGAL_BASES_FILE));
  const standard = parseLegalBases(shipped, `${basename(where.shippedFolder)}/${LEGAL_BASES_FILE}`);
  const own = await readIfThere(join(where.workspaceFolder, LEGAL_BASES_FILE));
  const folder = own === null ? where.shippedFolder : where.workspaceFolder;
  // What is said of it stands in the Result, which holds no path of the machine.
  const file = `${basename(folder)}/${LEGAL_BASES_FILE}`;
  const read = own === null ? standard : parseLegalBases(own, file);
  const all: LawRegister = { ...NO_LAW, ...standard.value, bases: [], ...read.value };
  const register = {
    ...all,
    bases: all.bases.filter((basis) => isCitedAt(basis, where.level ?? ownLevel({}))),
  };
  if (read.value === null) return staged({ register, inForce: [] }, read.diagnostics);
  const { value, diagnostics } = legalBasesOn(register.bases, where.date, file);
  return staged({ register, inForce: value }, diagnostics);
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
