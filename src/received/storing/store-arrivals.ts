import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import { sha256 } from '../../io/hash.ts';
import { isKeptName, storedName, whyRenamed } from '../../text/stored-name.ts';
import { type Arrival, trailText } from '../arrivals/arrival.ts';
import type { IntakeLogEntry } from '../intake-log.ts';
import { dateReceived } from './date-received.ts';
import type { IntakeLogFile } from './log-file.ts';
import type { ReceivedFolder, StagedFile } from './received-folder.ts';

/** How something that came in ended. */
export type Outcome = 'stored' | 'duplicate' | 'kept-not-spreadsheet' | 'skipped' | 'rejected';

/** One thing that came in, and what became of it. */
export type Receipt = {
  /** `thư.eml › báo cáo.zip › biểu mẫu.xlsx` */
  readonly source: string;
  readonly outcome: Outcome;
  /** Name in `nhan/`; null where it is not kept there. */
  readonly storedAs: string | null;
  readonly sender: string;
  /** yyyy-MM-dd; null for what was never received. */
  readonly receivedOn: string | null;
  /** HH:mm, or blank. */
  readonly time: string;
  /** The earliest day on which the same content came, which decides on time or late; null where nothing is kept. */
  readonly countsFrom: string | null;
  readonly sha256: string | null;
  readonly size: number | null;
  /** Why it is not simply stored; blank where it is. */
  readonly because: string;
  /** How the date is known; blank where a mail server wrote it. */
  readonly dateNote: string;
};

export type StoreOptions = {
  readonly folder: ReceivedFolder;
  readonly log: IntakeLogFile;
  /** yyyy-MM-dd */
  readonly today: string;
  /** Date of plain files, where the clerk gave one. */
  readonly given: string | null;
  readonly onReceipt?: (receipt: Receipt) => void;
};

/**
 * Keeps what came in: content is put aside, then its line is added to the log, then it gets its name. Wherever that
 * ends, a file with its name has its line, and the next run brings the rest to an end. Throws `DiskError`.
 */
export async function storeArrivals(
  opened: AsyncIterable<Staged<Arrival | null>>,
  options: StoreOptions,
): Promise<Staged<readonly Receipt[]>> {
  const { folder, log, onReceipt } = options;
  const receipts: Receipt[] = [];
  const diagnostics: Diagnostic[] = [];
  const remarked = new Set<string>();
  const recorded = new Set(log.lines.flatMap((line) => [keyOf(line, true), keyOf(line, false)]));
  const known = new Map(log.lines.flatMap((line) => (line.storedAs === '' ? [] : [[line.sha256, line]])));
  const earliest = new Map<string, IntakeLogEntry>();
  for (const line of log.lines) note(earliest, line);
  const waiting = new Map<string, string>();
  let lines: IntakeLogEntry[] = [];
  let staged: StagedFile[] = [];
  let unlogged: string[] = [];

  const flush = async (): Promise<void> => {
    if (lines.length > 0) await log.append(lines);
    lines = [];
    unlogged = [];
    await folder.settle(staged);
    staged = [];
    waiting.clear();
  };

  /** Where the content is kept, and whether it was there already. */
  const keep = async (arrival: Arrival, content: Uint8Array, hash: string): Promise<Kept> => {
    const there = waiting.get(hash) ?? (await folder.holding(content, hash));
    if (there !== null) return { name: there, isNew: false };
    const lost = known.get(hash);
    const isLost = lost !== undefined && isKeptName(lost.storedAs) && !(await folder.has(lost.storedAs));
    const name = isLost ? lost.storedAs : folder.freeName(arrival.name);
    unlogged.push(hash);
    await folder.stage(content, hash);
    staged.push({ hash, name });
    waiting.set(hash, name);
    if (!isLost) diagnostics.push(...sayRenamed(arrival, name));
    return { name, isNew: true };
  };

  try {
    for await (const { value: arrival, diagnostics: said } of opened) {
      diagnostics.push(...said);
      if (arrival === null) continue;
      const date = dateReceived(arrival.envelope, options);
      const mail = arrival.envelope?.mail ?? '';
      if (date.remark !== null && !remarked.has(mail)) diagnostics.push(date.remark);
      remarked.add(mail);
      const hash = arrival.bytes === null ? '' : sha256(arrival.bytes);
      const kept = arrival.content === null ? null : await keep(arrival, arrival.content, hash);
      const isTwice = kept !== null && !kept.isNew;
      const before = earliest.get(hash) ?? null;
      const sender = arrival.envelope?.sender ?? '';
      const because = joined(arrival.because, isTwice ? sameAs(before, sender) : '');
      const entry: IntakeLogEntry = {
        receivedOn: date.on,
        time: date.time,
        sender,
        originalName: trailText(arrival.trail),
        storedAs: kept?.name ?? '',
        sha256: hash,
        size: arrival.bytes?.length ?? null,
        note: joined(because, arrival.address, date.note),
      };
      const isRecorded = recorded.has(keyOf(entry, date.isEvidence));
      if (!isRecorded && !arrival.isRemnant) {
        lines.push(entry);
        recorded.add(keyOf(entry, true)).add(keyOf(entry, false));
      }
      if (kept !== null) note(earliest, entry);
      // That it came again on the day of this run is all that is known: what was known before says more.
      const isRepeat = isTwice && before !== null && !date.isEvidence;
      const receipt: Receipt = {
        source: entry.originalName,
        outcome: isTwice && arrival.verdict !== 'rejected' ? 'duplicate' : outcomes[arrival.verdict],
        storedAs: kept?.name ?? null,
        sender: entry.sender,
        receivedOn: isRepeat ? before.receivedOn : date.on,
        time: date.time,
        countsFrom: kept === null ? null : (earliest.get(hash)?.receivedOn ?? date.on),
        sha256: hash === '' ? null : hash,
        size: entry.size,
        because,
        dateNote: isRepeat ? '' : date.note,
      };
      receipts.push(receipt);
      onReceipt?.(receipt);
      if (lines.length >= atATime) await flush();
    }
    await flush();
  } catch (cause) {
    // What surely has no line in the log is not kept; the next run brings the rest to an end.
    if (!log.isTorn()) await folder.drop(unlogged);
    throw cause;
  }
  return { value: receipts, diagnostics };
}

/** What is said of a file that could not keep its name; one that only shares it with another gets a number. */
function sayRenamed({ trail, name }: Arrival, stored: string): readonly Diagnostic[] {
  const why = whyRenamed(name);
  if (why === null) return [];
  const file = trailText(trail);
  const wanted = storedName(name);
  const values = { old: trail.at(-1) ?? '', stored, taken: wanted === stored ? '' : wanted };
  return why.kind === 'hidden'
    ? [diagnose('TD1057', { file }, values)]
    : [diagnose('TD1058', { file }, { ...values, because: why.because })];
}

function note(earliest: Map<string, IntakeLogEntry>, entry: IntakeLogEntry): void {
  const known = earliest.get(entry.sha256);
  const isEarlier = known === undefined || entry.receivedOn < known.receivedOn;
  if (entry.storedAs !== '' && isEarlier) earliest.set(entry.sha256, entry);
}

/** Two senders of one content are worth a look: one of them may have sent a form that is not its own. */
function sameAs(before: IntakeLogEntry | null, sender: string): string {
  const other = before !== null && before.sender !== '' && sender !== '' && before.sender !== sender;
  return `trùng nội dung với tệp đã nhận${other ? ` của ${before.sender}` : ''}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

type Kept = { readonly name: string; readonly isNew: boolean };

const atATime = 32;

const outcomes: Readonly<Record<Arrival['verdict'], Outcome>> = {
  spreadsheet: 'stored',
  'not-spreadsheet': 'kept-not-spreadsheet',
  skipped: 'skipped',
  rejected: 'rejected',
};

/** What makes two receipts the same; the date only where something speaks for it. */
function keyOf(entry: IntakeLogEntry, isDated: boolean): string {
  const { storedAs, sha256: hash, originalName, sender, receivedOn } = entry;
  return JSON.stringify([storedAs, hash, originalName, sender, isDated ? receivedOn : '']);
}
