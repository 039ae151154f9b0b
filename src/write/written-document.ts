import type { UnitId } from '../domain/unit.ts';
import type { NewFile } from '../workspace/own-files.ts';

/** A document that is made and stands nowhere yet, and how the clerk will be told of it. */
export type ReadyDocument = { readonly file: NewFile; readonly told: Omit<WrittenDocument, 'path'> };

/** A document on disk, as the clerk is told of it. */
export type WrittenDocument = {
  readonly title: string;
  readonly path: string;
  /** One of many of a kind, which are told of together: `phiếu kết quả`. */
  readonly noun?: string;
  /** The unit that it goes to, where it is one unit's. */
  readonly unit?: UnitId;
  /** Which document of the review it is, by its id in the registry. */
  readonly id?: string;
};
