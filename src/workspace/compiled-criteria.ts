import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { compiledText, criteriaOfCompiled } from '../criteria/compiled.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import { sha256 } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { readBytes } from '../io/read-bytes.ts';

/** Name of the file in `dist/` that holds the criteria that ship, compiled when the bundle was built. */
export const SHIPPED_COMPILED = 'criteria.txt';

/** A criteria file by what it holds. */
type CriteriaFile = Pick<CriteriaEdition, 'file' | 'sha256'>;

/** Criteria sets that were parsed before, by the bytes of their files; without them everything is the same and slower. */
export type CompiledCriteria = {
  readonly find: (file: CriteriaFile) => Promise<CriteriaEdition | null>;
  readonly keep: (edition: CriteriaEdition) => Promise<void>;
};

/**
 * Those that were built into this bundle, and those that earlier runs kept in `folder`; null where nothing is kept. Only a
 * set without any remark is kept: a remark is made anew each time.
 */
export function compiledCriteria(folder: string | null): CompiledCriteria {
  return {
    find: async (file) => {
      const built = (await shippedCompiled()).get(file.sha256);
      if (built !== undefined) return criteriaOfCompiled(built, file);
      if (folder === null) return null;
      const [text] = (await findLines(pathIn(folder, file.sha256), file.sha256)) ?? [];
      return text === undefined ? null : criteriaOfCompiled(text, file);
    },
    keep: async (edition) => {
      if (folder === null) return;
      const text = compiledText(edition);
      // What JSON cannot hold is not kept.
      if (!isDeepStrictEqual(criteriaOfCompiled(text, edition), edition)) return;
      await keepLines(pathIn(folder, edition.sha256), edition.sha256, [text]);
    },
  };
}

function pathIn(folder: string, hash: string): string {
  return join(folder, `${hash}.tieu-chi`);
}

let shipped: Promise<ReadonlyMap<string, string>> | null = null;

function shippedCompiled(): Promise<ReadonlyMap<string, string>> {
  shipped ??= readShipped();
  return shipped;
}

/** By the hash of their files; empty where the program does not run from its bundle, or the file beside it is damaged. */
async function readShipped(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (import.meta.url.endsWith('.ts')) return found;
  try {
    const path = join(dirname(fileURLToPath(import.meta.url)), SHIPPED_COMPILED);
    const text = new TextDecoder().decode(await readBytes(path));
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (sha256(new TextEncoder().encode(body)) !== text.slice(0, end)) return found;
    for (const line of body.split('\n')) {
      const [hash = '', compiled = ''] = [line.slice(0, 64), line.slice(65)];
      if (compiled !== '') found.set(hash, compiled);
    }
  } catch {
    // Parsed as any other file.
  }
  return found;
}

/** The text of the file in `dist/`, of sets that are all without a remark. */
export function shippedCompiledText(editions: readonly CriteriaEdition[]): string {
  const body = editions.map((edition) => `${edition.sha256} ${compiledText(edition)}\n`).join('');
  return `${sha256(new TextEncoder().encode(body))}\n${body}`;
}
