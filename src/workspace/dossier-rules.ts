import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { DossierRule } from '../domain/dossier-rule.ts';
import { holdsOn } from '../domain/period.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { withoutEnd } from '../text/letters.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShapedOnce } from './read-shaped-once.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const DOSSIER_RULES_FILE = 'ho-so-khen-thuong.yaml';

const words = z.string().trim().min(1);
const day = z.iso.date();

/** Shape of `ho-so-khen-thuong.yaml`. */
const dossiersSchema = z.strictObject({
  schema: z.literal('thidua-dossiers/1'),
  dossiers: z.array(
    z.strictObject({
      id: words,
      levels: z.array(words).min(1),
      from: day,
      to: day.nullable(),
      components: z.array(words).min(1),
      copies: words.nullable(),
      notes: z.array(words).optional(),
      origin: words,
      check: words.optional(),
    }),
  ),
});

const CODES: YamlCodes = {
  encoding: 'TD4454',
  size: 'TD4454',
  character: 'TD4454',
  syntax: 'TD4454',
  feature: 'TD4454',
  'double-key': 'TD4454',
  number: 'TD4455',
  'unknown-key': 'TD4455',
  'missing-key': 'TD4455',
  'wrong-value': 'TD4455',
};

/**
 * What the dossiers of documents of `date` consist of; the office's copy in `mau-van-ban/` wins over the one that
 * ships. A broken file is said and gives none. Throws `DiskError` when the disk refuses.
 */
export async function loadDossierRules(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
  /** yyyy-MM-dd */
  readonly date: string;
}): Promise<Staged<readonly DossierRule[]>> {
  const own = await readIfThere(join(where.workspaceFolder, DOSSIER_RULES_FILE));
  const folder = own === null ? where.shippedFolder : where.workspaceFolder;
  // What is said of it stands in the Result, which holds no path of the machine.
  const file = `${basename(folder)}/${DOSSIER_RULES_FILE}`;
  const bytes = own ?? (await readBytes(join(folder, DOSSIER_RULES_FILE)));
  const { value, diagnostics } = parseDossierRules(bytes, file);
  return staged(
    (value ?? []).filter((rule) => holdsOn(rule, where.date)),
    diagnostics,
  );
}

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseDossierRules(bytes: Uint8Array, file: string): Staged<readonly DossierRule[] | null> {
  const { value, faults } = readShapedOnce(dossiersSchema, bytes);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, file));
  return staged(
    value.dossiers.map(({ id, levels, from, to, components, copies, notes, origin, check }) => ({
      id,
      levels,
      from,
      to,
      components: components.map(bare),
      copies: copies === null ? null : bare(copies),
      notes: (notes ?? []).map(bare),
      origin: bare(origin),
      check: check === undefined ? null : bare(check),
    })),
  );
}

function bare(text: string): string {
  return withoutEnd(text.normalize('NFC'), ';.');
}
