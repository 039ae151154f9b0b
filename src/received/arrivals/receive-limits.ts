const mebibyte = 1024 * 1024;

/** How much one thing handed to `nhan` may hold; beyond, it is said and not taken. */
export const receiveLimits = {
  /** Bytes of a mail. */
  mailBytes: 50 * mebibyte,
  /** Bytes of any file, archives too. */
  fileBytes: 100 * mebibyte,
  /** Mails and archives inside one another. */
  depth: 3,
  /** Files that come out of one mail or archive with all that is nested in it. */
  files: 2_000,
  /** Bytes of all of them. */
  bytes: 256 * mebibyte,
} as const;
