import { createHash } from 'node:crypto';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Person, Submission } from '../domain/submission.ts';
import type { UnderstoodFile } from '../reading/understand-safely.ts';
import { sharedPieces } from '../result/tell-people.ts';

type StoredSubmission = Omit<Submission, 'lines' | 'people'> & {
  readonly lines: readonly (readonly [string, unknown])[];
  readonly people: readonly Omit<Person, 'answers'>[];
};
type Stored = Omit<UnderstoodFile, 'submissions'> & {
  readonly key: string;
  readonly submissions: readonly StoredSubmission[];
};

const CHECKSUM_BYTES = 32;
/** Larger than anything that the reader's own limits let through. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The bytes of an entry: checksum, then the packed outcome with its key. Null where the outcome would not come back as it is:
 * such a file is read anew each time.
 */
export function encodeFile({ submissions, unreadable, diagnostics }: UnderstoodFile, key: string) {
  if (submissions.some(({ people }) => people.some(({ answers }) => answers.size > 0))) return null;
  const stowed = submissions.map(({ lines, people, ...rest }): StoredSubmission => {
    return { ...rest, lines: [...lines], people: people.map(({ answers, ...person }) => person) };
  });
  const outcome: Stored = { key, unreadable, diagnostics, submissions: stowed };
  if (!comesBack(outcome)) return null;
  const packed = deflateRawSync(JSON.stringify(outcome), { level: constants.Z_BEST_SPEED });
  return Buffer.concat([checksum(packed), packed]);
}

/** The outcome in an entry; null where a byte is not as it was written, or the entry is another's. */
export function decodeFile(bytes: Uint8Array, key: string): UnderstoodFile | null {
  const packed = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(packed).equals(bytes.subarray(0, CHECKSUM_BYTES))) return null;
  try {
    const text = inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8');
    const { key: own, submissions, unreadable, diagnostics } = JSON.parse(text) as Stored;
    return own === key ? { submissions: submissions.map(fetched), unreadable, diagnostics } : null;
  } catch {
    return null;
  }
}

function fetched({ lines, people, settled, ...rest }: StoredSubmission): Submission {
  return {
    ...rest,
    lines: new Map(lines) as Submission['lines'],
    people: people.map((person) => ({ ...person, answers: NO_ANSWERS })),
    ...(settled && { settled: sharedPieces(settled) }),
  };
}

const NO_ANSWERS: Person['answers'] = new Map();

/** Whether JSON gives a value back as it is: it knows no sets, no endless numbers, no zero below zero. */
function comesBack(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
  }
  if (Array.isArray(value)) return value.every(comesBack);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(comesBack);
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
