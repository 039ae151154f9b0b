/** A document on disk, as the clerk is told of it. */
export type WrittenDocument = {
  readonly title: string;
  readonly path: string;
  /** One of many of a kind, which are told of together: `phiếu kết quả`. */
  readonly noun?: string;
};
