import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Profile } from '../domain/profile.ts';
import type { NominationResult, Result } from '../domain/result.ts';
import { sha256, sha256OfPieces } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { contentBesideUnits } from '../result/serialise-result.ts';
import { type OwnFile, readOwnList } from '../workspace/own-list.ts';
import { unitFingerprint } from './unit-fingerprint.ts';
import type { WrittenDocument } from './written-document.ts';

/** All that the papers of a review are made from. */
type Basis = {
  /** Tells all that their Result says (`contentOf`). */
  readonly content: string;
  readonly profile: Profile;
  /** yyyy-MM-dd */
  readonly date: string;
  /** Whether there is one more file of all of them. */
  readonly isPrinted: boolean;
  /** Where they are written. */
  readonly folder: string;
  /** Folders of templates and of what reports, dossiers and law go by; those that are there. */
  readonly templates: readonly string[];
};

export type PapersBasis = { readonly ofPapers: string; readonly ofPaper: string };

/** What became of the papers of a review. */
export type PapersOutcome = {
  readonly written: readonly WrittenDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** The nominations as the gate marked them; null where it marked none. */
  readonly nominations: NominationResult[] | null;
  /** File names of papers that are void, from the folder. */
  readonly withheld: readonly string[];
};

type Kept = PapersOutcome & { readonly files: readonly Pick<OwnFile, 'path' | 'sha256'>[] };

/** Tells all that each paper is made from but for the code, and all that the papers of a folder are: where these would come out the same. */
export async function basisOfPapers({
  content,
  profile,
  date,
  folder,
  templates,
  isPrinted,
}: Basis): Promise<PapersBasis> {
  const hash = sha256OfPieces();
  const say = (text: string) => hash.add(text);
  say(`${JSON.stringify([date, profile])}\n`);
  for (const place of templates) {
    for (const [name, bytes] of await filesIn(place)) say(`${name} ${sha256(bytes)}\n`);
  }
  say(content);
  const ofPaper = hash.end();
  return { ofPaper, ofPapers: sha256(JSON.stringify([ofPaper, folder, isPrinted])) };
}

/** Tells all that a Result says: the same for the same one, another for another. */
export function contentOf(result: Result): string {
  const hash = sha256OfPieces();
  for (const chunk of contentBesideUnits(result)) hash.add(chunk);
  for (const unit of result.units) hash.add(`\n${unitFingerprint(unit)}`);
  return hash.end();
}

async function filesIn(folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = await readdir(folder).catch(() => []);
  const files: (readonly [string, Uint8Array])[] = [];
  for (const name of names.filter((each) => /\.(docx|ya?ml)$/iu.test(each)).sort()) {
    const bytes = await readIfThere(join(folder, name));
    if (bytes !== null) files.push([name, bytes]);
  }
  return files;
}

/**
 * What an earlier run said of the papers that it made from the same, where all of them stand as it left them: none opened and
 * saved, none deleted, nothing beside one. Null elsewhere; then they are made, each as far as it must be.
 */
export async function papersBefore(
  kept: string,
  basis: string,
  { folder, about }: { readonly folder: string; readonly about: string },
): Promise<PapersOutcome | null> {
  const [line] = (await findLines(kept, basis)) ?? [];
  if (line === undefined) return null;
  const { files, written, ...said } = JSON.parse(line) as Kept;
  try {
    const own = await settledFiles(folder, about);
    if (own === null || JSON.stringify(own) !== JSON.stringify(files)) return null;
    for (const { path, sha256: hash } of files) {
      const bytes = await readIfThere(join(folder, path));
      if (bytes === null || sha256(bytes) !== hash) return null;
    }
    for (const name of said.withheld) if ((await readIfThere(join(folder, name))) !== null) return null;
  } catch {
    // A file that cannot be read is looked at by whoever would write it.
    return null;
  }
  return { ...said, written: written.map((each) => ({ ...each, path: join(folder, each.path) })) };
}

/** Keeps what was said of papers that now stand in their folder, unless somebody wrote in one of them. */
export async function keepPapers(
  kept: string,
  basis: string,
  outcome: PapersOutcome,
  { folder, about }: { readonly folder: string; readonly about: string },
): Promise<void> {
  const files = await settledFiles(folder, about).catch(() => null);
  if (files === null) return;
  const written = outcome.written.map((each) => ({
    ...each,
    path: relative(folder, each.path).split(sep).join('/'),
  }));
  await keepLines(kept, basis, [JSON.stringify({ ...outcome, written, files } satisfies Kept)]);
}

/** What the tool wrote about a subject, by its own list; null where anything is open, moved aside or written in. */
async function settledFiles(folder: string, about: string): Promise<Kept['files'] | null> {
  const { files, aside } = await readOwnList(folder);
  const own = files.filter((file) => file.about === about);
  if (aside.length > 0 || own.some(({ before, hasWords }) => before !== undefined || hasWords)) return null;
  return own.map(({ path, sha256: hash }) => ({ path, sha256: hash }));
}
