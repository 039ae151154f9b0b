import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LegalBasis } from '../domain/legal-basis.ts';
import { withoutEnd } from '../text/letters.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShaped } from '../yaml/read-shaped.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();

const basis = z.strictObject({
  id: words,
  text: words,
  from: day,
  to: day.nullable(),
  plan: words.optional(),
  check: z.literal('cần đối chiếu').optional(),
});

/** Shape of `can-cu-phap-ly.yaml`. */
const legalBasesSchema = z.strictObject({
  schema: z.literal('thidua-legal-bases/1'),
  bases: z.array(basis),
});

const CODES: YamlCodes = {
  encoding: 'TD4450',
  size: 'TD4450',
  character: 'TD4450',
  syntax: 'TD4450',
  feature: 'TD4450',
  'double-key': 'TD4450',
  number: 'TD4451',
  'unknown-key': 'TD4451',
  'missing-key': 'TD4451',
  'wrong-value': 'TD4451',
};

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseLegalBases(bytes: Uint8Array, file: string): Staged<readonly LegalBasis[] | null> {
  const { value, faults } = readShaped(legalBasesSchema, bytes);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, file));
  return staged(
    value.bases.map(({ id, text, from, to, plan, check }) => ({
      id,
      text: withoutEnd(text.normalize('NFC'), ';.'),
      from,
      to,
      plan: plan ?? null,
      isUnchecked: check !== undefined,
    })),
  );
}
