import type { Staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { CompoundFile } from '../ole/compound-file.ts';
import type { Zip } from '../zip/open-zip.ts';
import type { Head } from './head.ts';

/** What receiving does with a file: opens it, or keeps it as a spreadsheet or as something else. */
export type Kind =
  | { readonly kind: 'archive' | 'eml' | 'msg' | 'tnef' | 'spreadsheet' }
  /** Kept, and named in words: `tệp PDF`. */
  | { readonly kind: 'other'; readonly what: string }
  /** Holds files, but of a kind that no one here can open. */
  | { readonly kind: 'sealed'; readonly what: string };

/** What reading gives: null with the reason where the file is refused; a reader may throw `Refusal` instead. */
export type Reading = Staged<RawWorkbook | null> | Promise<Staged<RawWorkbook | null>>;

type Described = {
  readonly received: Kind;
  /**
   * Of a format that is read: the names that its workbooks go by (`xlsx`, also the usual extension), each with the
   * other extensions that fit it. Absent where the format is refused.
   */
  readonly names?: Readonly<Record<string, readonly string[]>>;
};

/** A format that is a file by itself, told by how it begins. */
export type PlainFormat = Described & {
  readonly container: 'none';
  /** Whether the content says so. */
  readonly begins?: (head: Head) => boolean;
  /** Whether a file whose content fits no format is one by its name. */
  readonly isNamed?: (head: Head) => boolean;
  readonly read: (bytes: Uint8Array, file: string) => Reading;
  /** Whether it can be read in the tool's own process: the reader bounds itself, and the file is small. */
  readonly isBounded: (bytes: Uint8Array) => boolean;
};

/** A guarded zip with what its own list of types says of its main part. */
export type IdentifiedZip = {
  readonly zip: Zip;
  readonly file: string;
  readonly main: string;
  /** Media type: of the main part (Office), of the whole (OpenDocument). */
  readonly type: string;
};

/** A format in a zip: of Office (OPC), of OpenDocument, or files put together. Bounded by `is-bounded.ts`. */
export type ZipFormat = Described & {
  readonly container: 'office' | 'open-document' | 'files';
  /** By the names in the zip, before anything is inflated; `file` is that of the zip. */
  readonly looks: (has: (name: RegExp) => boolean, file: string) => boolean;
  /** Of its media types. */
  readonly type: RegExp;
  readonly read: (found: IdentifiedZip) => Reading;
};

/** A format in an OLE compound file; always read in a process of its own. */
export type OleFormat = Described & {
  readonly container: 'ole';
  /** Streams or storages of which it has one at least, small letters. */
  readonly holds: readonly string[];
  readonly read: (compound: CompoundFile, bytes: Uint8Array, file: string) => Reading;
};

/** A format that a received file may have. */
export type Format = PlainFormat | ZipFormat | OleFormat;
