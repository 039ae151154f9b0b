/** A document on disk, as the clerk is told of it. */
export type WrittenDocument = {
  readonly title: string;
  readonly path: string;
  /** One of many of a kind, which are told of together: `phiếu kết quả`. */
  readonly noun?: string;
};

/** Puts a document in its place, named from the folder with forward slashes; answers its path. */
export type PutDocument = (name: string, bytes: Uint8Array) => Promise<string>;
