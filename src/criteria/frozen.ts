import { z } from 'zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readTrusted } from '../yaml/read-shaped.ts';
import type { CriteriaEdition } from './schema.ts';

const frozenSchema = z.array(
  z.strictObject({ plan: z.string(), version: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);

/** A published version: its bytes never change again. */
export type FrozenVersion = z.infer<typeof frozenSchema>[number];

/** The list `criteria/frozen.yaml`; it ships with the tool and nobody else writes it, so a wrong one is a bug. */
export function parseFrozen(source: string | Uint8Array): readonly FrozenVersion[] {
  return readTrusted(frozenSchema, source);
}

/** Published versions whose file changed or is gone. */
export function checkFrozen(
  frozen: readonly FrozenVersion[],
  editions: readonly Pick<CriteriaEdition, 'set' | 'sha256' | 'file'>[],
): readonly Diagnostic[] {
  return frozen.flatMap(({ plan, version, sha256 }) => {
    const same = editions.filter(({ set }) => set.plan === plan && set.version === version);
    if (same.length === 0) return [diagnose('TD4146', {}, { plan, version })];
    return same
      .filter((edition) => edition.sha256 !== sha256)
      .map(({ file, sha256: actual }) =>
        diagnose('TD4145', { file }, { plan, version, expected: sha256, actual }),
      );
  });
}

/** Versions that ship with the tool but are not on the list yet. */
export function checkUnfrozen(
  frozen: readonly FrozenVersion[],
  editions: readonly Pick<CriteriaEdition, 'set' | 'sha256' | 'file'>[],
): readonly Diagnostic[] {
  return editions
    .filter(({ set }) => !frozen.some(({ plan, version }) => plan === set.plan && version === set.version))
    .map(({ set: { plan, version }, sha256, file }) =>
      diagnose('TD4149', { file }, { plan, version, sha256 }),
    );
}
