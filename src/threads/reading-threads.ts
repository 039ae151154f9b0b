import { Worker } from 'node:worker_threads';
import type { ReadingHelp } from './help.ts';
import type { ThreadJob, ThreadReply, ThreadStart } from './thread-messages.ts';

/** Threads that read and understand files beside the tool's own. */
export type ReadingThreads = {
  /** The entry of a file; null where the tool's own thread is to do it. */
  readonly understand: (job: ThreadJob) => Promise<ThreadReply>;
  readonly stop: () => Promise<void>;
};

/** Starts up to `most` threads, each when it is first needed; one that fell over is not started again. */
export function startReadingThreads(
  start: ThreadStart,
  { threads: most, entry }: Pick<ReadingHelp, 'threads' | 'entry'>,
): ReadingThreads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let started = 0;
  const take = async (): Promise<Worker | null> => {
    for (;;) {
      const worker = idle.pop();
      if (worker !== undefined) return worker;
      if (started < most) {
        started += 1;
        const fresh = startThread(start, entry);
        all.add(fresh);
        fresh.once('exit', () => all.delete(fresh));
        return fresh;
      }
      if (all.size === 0) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return {
    understand: async (job) => {
      const worker = await take();
      const answer = worker === null ? 'gone' : await ask(worker, job);
      if (worker !== null) {
        if (answer === 'gone') all.delete(worker);
        else idle.push(worker);
      }
      // Also where none is left: each who waits hears it, and tells the next.
      waiting.shift()?.();
      return answer === 'gone' ? null : answer;
    },
    stop: async () => {
      started = most;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, job: ThreadJob): Promise<ThreadReply | 'gone'> {
  return new Promise((resolve) => {
    const end = (answer: ThreadReply | 'gone') => {
      worker.off('message', end);
      worker.off('exit', gone);
      resolve(answer);
    };
    const gone = () => end('gone');
    worker.on('message', end);
    worker.once('exit', gone);
    worker.postMessage(job);
  });
}

/** Of what one file takes, many times over; a thread that wants more is ended, and its file read by the tool's own. */
const MOST_MEGABYTES = 512;

function startThread(start: ThreadStart, entry: URL): Worker {
  const worker = new Worker(entry, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // Its end is heard where its answer is waited for.
  worker.on('error', () => undefined);
  return worker;
}
