import { basename } from 'node:path/posix';
import { sha256 } from '../../src/io/hash.ts';
import { intakeLogHeader, intakeLogLine } from '../../src/received/intake-log.ts';
import { chanceOf } from './random.ts';

/** A file as it arrived. */
export type Receipt = {
  /** Path under `nhan/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sender: string;
  /** yyyy-MM-dd; null: some day from the report's own to the deadline. */
  readonly on: string | null;
  /** yyyy-MM-dd */
  readonly reportDate: string;
  readonly seed: string;
};

/** The intake log `so-nhan.csv` of a year, in the order of arrival. */
export function intakeLog(receipts: readonly Receipt[], year: number): Uint8Array {
  const entries = receipts
    .map(({ path, bytes, sender, on, reportDate, seed }) => {
      const chance = chanceOf('received', seed, path, year);
      const day = `${year}-11-${chance.between(Number(reportDate.slice(-2)), 30)}`;
      const time = `${String(chance.between(7, 17)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`;
      return {
        receivedOn: on ?? day,
        time,
        sender,
        originalName: basename(path),
        storedAs: path,
        sha256: sha256(bytes),
        size: bytes.length,
        note: '',
      };
    })
    .toSorted((a, b) => `${a.receivedOn} ${a.time}`.localeCompare(`${b.receivedOn} ${b.time}`, 'en'));
  return new Uint8Array(Buffer.concat([intakeLogHeader(), ...entries.map((entry) => intakeLogLine(entry))]));
}
