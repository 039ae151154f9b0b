import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadJob, ThreadReply, ThreadStart } from './thread-messages.ts';

/** Threads that read and understand files beside the tool's own. */
export type ReadingThreads = {
  /** The entry of a file; null where the tool's own thread is to do it. */
  readonly understand: (job: ThreadJob) => Promise<ThreadReply>;
  readonly stop: () => Promise<void>;
};

/** Starts up to `most` threads, each when it is first needed; one that fell over is not started again. */
export function startReadingThreads(start: ThreadStart, most: number): ReadingThreads {
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
        const fresh = startThread(start);
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
      if (worker === null) return null;
      const answer = await ask(worker, job);
      if (answer !== 'gone') idle.push(worker);
      else all.delete(worker);
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

function startThread(start: ThreadStart): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = new URL(isSource ? './reading-thread.ts' : './reading-thread.js', import.meta.url);
  // Bundled code needs no loader; from source, tsx is among the tools of development.
  const loader = isSource
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  const worker = new Worker(entry, {
    workerData: start,
    execArgv: loader,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // Its end is heard where its answer is waited for.
  worker.on('error', () => undefined);
  return worker;
}
