import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel, WordDocumentModel } from '../documents/document-model.ts';
import { codeFingerprint } from '../io/code-fingerprint.ts';
import { type Disk, realDisk } from '../io/disk.ts';
import { sha256 } from '../io/hash.ts';
import type { Parts } from '../ooxml/zip.ts';
import { type Passage, passageText } from '../render/docx/passages/passage.ts';
import { type Survey, surveyDocument, surveyMade, WITHOUT_PLACES } from '../render/docx/passages/survey.ts';
import { type NewFile, openOwnFolder, type StandingFile } from '../workspace/own-files.ts';
import type { Made, Renderer } from './render-document.ts';

/** Where a run makes documents and puts them, with what people wrote in the versions before. */
export type Desk = {
  /** The file of a document; null where its template cannot be used, with why. */
  readonly make: (model: DocumentModel, as: FileWanted) => Promise<Staged<MadeFile | null>>;
  /** A file that is put together from others, which is not done again where these and what is said beside them are the same. */
  readonly gather: (
    as: FileWanted & { readonly from: readonly string[] },
    others: readonly NewFile[],
    bytes: () => Uint8Array,
  ) => Promise<NewFile>;
  /** Puts files in their places; answers the path of each. Throws `DiskError`. */
  readonly put: (...files: readonly NewFile[]) => Promise<readonly string[]>;
  /** Leaves no file of this name that might be taken for a new one: ours is removed, somebody's moved aside. */
  readonly withdraw: (path: string) => Promise<void>;
  /**
   * Ends the run: takes away what there is no reason for any more among the subjects named. Answers what was done to
   * somebody's files, and what could not be done.
   */
  readonly finish: (isDone: (about: string) => boolean) => Promise<readonly Diagnostic[]>;
};

/** A file that was made. */
export type MadeFile = NewFile & {
  /** Of one for Word that was made in this run; null where an earlier one has made it from the same. */
  readonly parts: Parts | null;
};

export type FileWanted = {
  /** From the folder, forward slashes. */
  readonly path: string;
  readonly about: string;
  /** It goes into a file for the printer with others of its kind. */
  readonly isToBeJoined?: boolean;
  /** Tells all that its model is made of, where that is known without going through it. */
  readonly basis?: string | null;
};

type KeptCode = 'TD9042' | 'TD9030';

/** Opens a folder of documents. `kept` is how it is said that a changed file was left. Throws `DiskError`. */
export async function openDesk(
  folder: string,
  render: Renderer,
  { kept = 'TD9042', disk = realDisk }: { readonly kept?: KeptCode; readonly disk?: Disk } = {},
): Promise<Desk> {
  const own = await openOwnFolder(folder, disk);
  return {
    make: async (model, as) => {
      const from = await (as.basis == null
        ? render.fingerprint(model, as.isToBeJoined === true)
        : sha256(`${await codeFingerprint()} ${as.basis}`));
      const standing = await own.standing(as.path);
      const there = madeBefore(standing, from, as);
      if (there !== null) return staged(there, []);
      if (model.format === 'xlsx') return plainFile(await render.make(model), as, from);
      return makeAgain(model, { ...as, from }, standing.map(versionOf), render);
    },
    gather: async (as, others, bytes) => {
      const files = others.map((file) => `${file.path} ${sha256(file.bytes)}`);
      const said = [await codeFingerprint(), ...as.from, ...files];
      const from = sha256(said.join('\n'));
      return (
        madeBefore(await own.standing(as.path), from, as) ?? {
          path: as.path,
          about: as.about,
          bytes: bytes(),
          from,
        }
      );
    },
    put: async (...files) => (await own.put(...files)).map((path) => join(folder, path)),
    withdraw: own.withdraw,
    finish: async (isDone) => {
      const report = await own.finish(isDone);
      return [
        ...(report.open.length > 0 ? [diagnose('TD9045', {}, { files: report.open })] : []),
        ...(report.stuck.length > 0 ? [diagnose('TD9046', {}, { files: report.stuck })] : []),
        ...(report.kept.length > 0 ? [diagnose(kept, {}, { files: report.kept })] : []),
      ];
    },
  };
}

/** A desk that puts nothing anywhere: what it makes shows whether it can be made. */
export function rehearsalDesk(render: Renderer): Desk {
  return {
    make: async (model, as) => plainFile(await render.make(model), as, null),
    gather: async ({ path, about }, _, bytes) => ({ path, about, bytes: bytes() }),
    put: async (...files) => files.map(({ path }) => path),
    withdraw: async () => {},
    finish: async () => [],
  };
}

/** The file that stands there, where the tool made it from the same, nobody wrote in it, and nothing else stands beside it. */
function madeBefore(
  standing: readonly StandingFile[],
  from: string,
  { path, about }: FileWanted,
): MadeFile | null {
  const [only, ...others] = standing;
  if (only === undefined || others.length > 0 || only.path !== path) return null;
  if (only.from !== from || !only.isOurs || only.hasWords) return null;
  const { bytes, outside } = only;
  return { path, about, bytes, outside, from, parts: null };
}

function plainFile(
  { value, diagnostics }: Staged<Made | null>,
  { path, about }: FileWanted,
  from: string | null,
): Staged<MadeFile | null> {
  if (value === null) return staged(null, diagnostics);
  return staged({ ...value, path, about, from }, diagnostics);
}

/** A version of a document that stands on the disk, and what people wrote in it. */
type Version = {
  readonly file: StandingFile;
  /** Null where it is no document that can be read. */
  readonly survey: Survey | null;
};

function versionOf(file: StandingFile): Version {
  // Nobody has written in it: not even opened.
  const isBlank = file.isOurs && !file.hasWords;
  return { file, survey: isBlank ? WITHOUT_PLACES : surveyDocument(file.bytes) };
}

async function makeAgain(
  model: WordDocumentModel,
  { path, about, isToBeJoined = false, from }: FileWanted & { readonly from: string },
  before: readonly Version[],
  render: Renderer,
): Promise<Staged<MadeFile | null>> {
  const words = latestWords(before);
  const rendered = await render.make(model, { words, isToBeJoined });
  if (rendered.value === null) return staged(null, rendered.diagnostics);
  const { bytes, parts } = rendered.value;
  const now = surveyMade(parts ?? new Map());
  if (now === null) throw new Error(`${path}: what was made cannot be read again`);
  const diagnostics = [...rendered.diagnostics, ...remarks(path, before, now)];
  const hasWords = now.words.size > 0;
  const file: MadeFile = {
    path,
    about,
    bytes,
    parts,
    outside: now.outside,
    hasWords,
    // What is to be said of it is said each time, and what somebody wrote is looked at each time.
    from: diagnostics.length > 0 || hasWords ? null : from,
    mayReplace: (standing) => mayReplace(versionOf(standing), now),
  };
  return { value: file, diagnostics };
}

/** What people wrote last in each place: a version that somebody has changed since counts before one that nobody has. */
function latestWords(versions: readonly Version[]): ReadonlyMap<string, Passage> {
  const ordered = [
    ...versions.filter(({ file }) => file.isOurs),
    ...versions.filter(({ file }) => !file.isOurs),
  ];
  return new Map(
    ordered.flatMap(({ survey }) =>
      [...(survey?.words ?? [])].filter(([, { paragraphs }]) => paragraphs.length > 0),
    ),
  );
}

/** Whether all that is somebody's in a version is in the new one. */
function mayReplace({ file, survey }: Version, now: Survey): boolean {
  if (survey === null || survey.tooLong.length > 0) return false;
  const passages = [...survey.words.values()];
  if (passages.some(({ lost }) => lost.length > 0)) return false;
  if (file.isOurs) return passages.every(({ key }) => now.words.has(key));
  return (
    survey.outside === file.outside &&
    passages.every(({ key, paragraphs }) => {
      const again = now.words.get(key);
      return again !== undefined && passageText(again.paragraphs) === passageText(paragraphs);
    })
  );
}

/** What of people's words is not in the new document, and why. */
function remarks(path: string, before: readonly Version[], now: Survey): readonly Diagnostic[] {
  const file = path;
  const passages = before.flatMap(({ survey }) => [...(survey?.words.values() ?? [])]);
  const homeless = passages.filter(({ key, paragraphs }) => paragraphs.length > 0 && !now.words.has(key));
  const spoilt = passages.filter(({ lost }) => lost.length > 0);
  const tooLong = before.flatMap(({ survey }) => survey?.tooLong ?? []);
  const lost = [
    ...new Set([...spoilt.flatMap((each) => each.lost), ...(tooLong.length > 0 ? ['phần dài quá mức'] : [])]),
  ];
  return [
    ...(before.some(({ survey }) => survey === null) ? [diagnose('TD4458', { file }, {})] : []),
    ...(homeless.length > 0 ? [diagnose('TD4456', { file }, { titles: titlesOf(homeless) })] : []),
    ...(lost.length > 0
      ? [diagnose('TD4457', { file }, { titles: [...titlesOf(spoilt), ...tooLong], lost })]
      : []),
  ];
}

function titlesOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.map(({ title }) => title))];
}
