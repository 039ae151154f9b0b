import { join } from 'node:path';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { realDisk } from '../../io/disk.ts';
import { sha256 } from '../../io/hash.ts';
import { findLines, keepLines } from '../../io/kept-lines.ts';
import type { HandoverContent } from '../../merge/office-record.ts';

/** What was read of a `ket-qua.json` before, but for whose it is, which its place says. */
export type KeptOffice = {
  readonly content: HandoverContent;
  readonly unsound: readonly { readonly unit: string; readonly because: string }[];
};

/** Where what was read of offices is kept, by the bytes that it was read from; all of it may be deleted at any time. */
export type OfficeStore = {
  readonly find: (bytes: string) => Promise<KeptOffice | null>;
  readonly keep: (bytes: string, read: KeptOffice) => Promise<void>;
  /** Removes what this run did not ask for. */
  readonly tidy: () => Promise<void>;
};

/** What a result came to depends on its bytes, on the build and on the criteria that it is held against. */
export function officeStore(folder: string, editions: readonly CriteriaEdition[]): OfficeStore {
  const held = sha256(new TextEncoder().encode(editions.map((each) => each.sha256).join('\n')));
  const asked = new Set<string>();
  return {
    find: async (bytes) => {
      asked.add(bytes);
      const [line] = (await findLines(join(folder, bytes), `${bytes} ${held}`)) ?? [];
      return line === undefined ? null : (JSON.parse(line) as KeptOffice);
    },
    keep: (bytes, { content, unsound }) =>
      keepLines(join(folder, bytes), `${bytes} ${held}`, [JSON.stringify({ content, unsound })]),
    tidy: async () => {
      const names = await realDisk.names(folder).catch((): readonly string[] => []);
      const old = names.filter((name) => /^[0-9a-f]{64}$/u.test(name) && !asked.has(name));
      await Promise.all(old.map((name) => realDisk.remove(join(folder, name)).catch(() => undefined)));
    },
  };
}
