import { type Delimiter, splitRecords } from './split-records.ts';

/**
 * The character that cuts the records most evenly. Commas also stand in numbers and sentences, so where two cut
 * equally well the comma loses.
 */
export function detectDelimiter(text: string): Delimiter {
  const scored = candidates.map((delimiter) => ({ delimiter, ...evenness(text, delimiter) }));
  const best = scored.reduce((winner, other) =>
    other.share > winner.share || (other.share === winner.share && other.width > winner.width)
      ? other
      : winner,
  );
  return best.delimiter;
}

const candidates: readonly Delimiter[] = ['\t', ';', ','];

/** Share of records that have the most frequent number of fields (two at least), and that number. */
function evenness(text: string, delimiter: Delimiter): { share: number; width: number } {
  const { records } = splitRecords(text, delimiter, { lineLength: Number.POSITIVE_INFINITY, records: 200 });
  const counts = new Map<number, number>();
  let filled = 0;
  for (const record of records) {
    if (record.every((field) => field.trim() === '')) continue;
    filled += 1;
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  counts.delete(1);
  let best = { share: 0, width: 0 };
  for (const [width, count] of counts) {
    const share = count / filled;
    if (share > best.share || (share === best.share && width > best.width)) best = { share, width };
  }
  return best;
}
