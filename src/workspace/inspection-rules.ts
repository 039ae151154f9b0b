import { join } from 'node:path';
import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { InspectionRules } from '../inspection/rules.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShapedOnce } from './read-shaped-once.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const INSPECTION_RULES_FILE = 'kiem-tra.yaml';

const weight = z.number().min(0).max(1000);
const graded = z.strictObject({ weight, fullAt: z.number().min(0.01).max(1000) });

/** Shape of `kiem-tra.yaml`. */
const rulesSchema = z.strictObject({
  schema: z.literal('thidua-inspection/1'),
  origin: z.string().min(1),
  /** A copy of an earlier file does not say; the plan does. */
  issuer: z.enum(['council', 'office']).default('council'),
  clauses: z.array(z.strictObject({ plan: z.string().min(1), clause: z.string().min(1) })).default([]),
  randomShare: z.number().min(0).max(100),
  risks: z.strictObject({
    difference: graded,
    noSubmission: z.strictObject({ weight }),
    openLines: graded,
    missingEvidence: graded,
    neverInspected: z.strictObject({ weight }),
    nearAward: z.strictObject({ weight, within: z.number().min(0).max(100) }),
  }),
});

const CODES: YamlCodes = {
  encoding: 'TD4618',
  size: 'TD4618',
  character: 'TD4618',
  syntax: 'TD4618',
  feature: 'TD4618',
  'double-key': 'TD4618',
  number: 'TD4619',
  'unknown-key': 'TD4619',
  'missing-key': 'TD4619',
  'wrong-value': 'TD4619',
};

/** The rules that choose units for inspection; the office's copy in `mau-van-ban/` wins over the one that ships. */
export async function loadInspectionRules(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
}): Promise<Staged<InspectionRules | null>> {
  const own = await readIfThere(join(where.workspaceFolder, INSPECTION_RULES_FILE));
  const path = join(own === null ? where.shippedFolder : where.workspaceFolder, INSPECTION_RULES_FILE);
  return parseInspectionRules(own ?? (await readBytes(path)), path);
}

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseInspectionRules(bytes: Uint8Array, file: string): Staged<InspectionRules | null> {
  const { value, faults } = readShapedOnce(rulesSchema, bytes);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, file));
  const { origin, issuer, clauses, randomShare, risks } = value;
  return staged({
    origin: origin.normalize('NFC'),
    issuer,
    randomShare,
    risks,
    clauses: clauses.map(({ plan, clause }) => ({ plan, clause: clause.normalize('NFC') })),
  });
}
