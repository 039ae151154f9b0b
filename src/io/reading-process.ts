import { type ChildProcess, fork } from 'node:child_process';
import { type ReadingBounds, readingBounds } from './limits.ts';
import { readingEntry } from './reading-entry.ts';
import { type ReadingJob, type ReadingReply, VERDICTS } from './reading-messages.ts';

/** How a job ended; after any but `read` and `parsed` the process is gone. */
export type ReadingOutcome =
  | Extract<ReadingReply, { readonly kind: 'read' | 'parsed' | 'failed' }>
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'died' };

/** A process that reads one file at a time. */
export type ReadingProcess = {
  readonly run: (job: ReadingJob) => Promise<ReadingOutcome>;
  readonly isUsable: () => boolean;
  /** Ends it at once, and waits until it is gone. */
  readonly stop: () => Promise<void>;
};

/** Starts a process to read files in; it costs the tool nothing but itself when a file brings it down. */
export function startReadingProcess(bounds: ReadingBounds = readingBounds): ReadingProcess {
  const child = forkChild(bounds);
  let isUsable = true;
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-LAST_WORDS);
  });
  const gone = new Promise<EndOfProcess>((resolve) => {
    child.once('exit', () => {
      isUsable = false;
    });
    // Not `exit`: by now all that it said has come.
    child.once('close', (code, signal) => resolve(whyGone(code, signal, said)));
    // It could not even be started.
    child.once('error', () => {
      isUsable = false;
      resolve('died');
    });
  });
  const stop = (): Promise<void> => {
    isUsable = false;
    child.kill('SIGKILL');
    return gone.then(() => undefined);
  };
  const ready = new Promise<void>((resolve) => {
    child.once('message', () => resolve());
    void gone.then(() => resolve());
  });
  const run = async (job: ReadingJob): Promise<ReadingOutcome> => {
    await ready;
    if (!isUsable) return { kind: await gone };
    const outcome = await outcomeOf({ child, gone }, job, wallOf(bounds));
    if (outcome.kind !== 'read' && outcome.kind !== 'parsed') await stop();
    return outcome;
  };
  return { run, isUsable: () => isUsable, stop };
}

type EndOfProcess = 'too-slow' | 'too-much-memory' | 'died';

function outcomeOf(
  { child, gone }: { readonly child: ChildProcess; readonly gone: Promise<EndOfProcess> },
  job: ReadingJob,
  milliseconds: number,
): Promise<ReadingOutcome> {
  return new Promise((resolve) => {
    const end = (outcome: ReadingOutcome): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      resolve(outcome);
    };
    const onMessage = (message: ReadingReply): void => {
      if (message.kind !== 'ready') end(message);
    };
    const endAsItWent = () => void gone.then((kind) => end({ kind }));
    // If the tool itself was busy, the answer may be waiting: it is heard before the clock is believed.
    const timer = setTimeout(
      () => setTimeout(() => setImmediate(end, { kind: 'too-slow' }), 10),
      milliseconds,
    );
    child.on('message', onMessage);
    endAsItWent();
    child.send(job, (fault) => {
      if (fault !== null) endAsItWent();
    });
  });
}

/** How many of its last letters are kept: V8 tells a long story when it is out of heap. */
const LAST_WORDS = 200;

/**
 * What ended the process: its own watch, which says why and, where there are signals, uses one for time and another for memory;
 * the system; or V8 out of heap.
 */
export function whyGone(code: number | null, signal: string | null, said: string): EndOfProcess {
  if (said.includes(VERDICTS.time) || signal === 'SIGTERM') return 'too-slow';
  const isOutOfHeap = signal === 'SIGABRT' || code === 134;
  return said.includes(VERDICTS.memory) || signal === 'SIGKILL' || isOutOfHeap ? 'too-much-memory' : 'died';
}

/** How long a job may last where the machine is busy with other things, or the reader waits for nothing. */
function wallOf({ milliseconds }: ReadingBounds): number {
  return 6 * milliseconds;
}

function forkChild(bounds: ReadingBounds): ChildProcess {
  const { path, flags } = readingEntry();
  return fork(path, [bounds.bytes, bounds.milliseconds, wallOf(bounds)].map(String), {
    serialization: 'advanced',
    execArgv: [...flags, '--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
