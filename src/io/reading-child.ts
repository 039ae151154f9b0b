import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readAnnex } from './annex/read-annex.ts';
import { parseMail } from './parse-mail.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ReadingJob, type ReadingReply, VERDICTS } from './reading-messages.ts';

// Entry of the process that reads one file at a time for reading-process.ts, which gives it its bounds of memory and
// time as arguments; it may be killed at any moment.
const [bytes = 0, milliseconds = 0, wall = 0] = process.argv.slice(2).map(Number);

/**
 * Parsing holds the main thread, and V8's own limits do not see inflated bytes: a second thread watches memory, time
 * and whether the tool is still there, and ends the process. Why, it says beforehand: where there are no signals (Windows), a
 * process that was ended looks like one that fell over.
 */
const watch = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const end = (why, signal) => {
  try {
    writeSync(2, why);
  } catch {}
  process.kill(process.pid, signal);
};
const isAlone = () => {
  if (process.ppid !== workerData.parent) return true;
  try {
    process.kill(workerData.parent, 0);
    return false;
  } catch (fault) {
    return fault.code !== 'EPERM';
  }
};
const started = new BigInt64Array(workerData.started);
let job = 0;
let before = process.cpuUsage();
setInterval(() => {
  const since = Number(Atomics.load(started, 0));
  if (since !== job) {
    job = since;
    before = process.cpuUsage();
  }
  const lasted = since === 0 ? 0 : Date.now() - since;
  const { user, system } = process.cpuUsage(before);
  // Several threads may compute at once: a file is slow where it took both that much computing and that much time.
  const isSlow = Math.min(lasted, (user + system) / 1000) > workerData.milliseconds;
  if (isSlow) end(workerData.verdicts.time, 'SIGTERM');
  if (process.memoryUsage.rss() > workerData.bytes) end(workerData.verdicts.memory, 'SIGKILL');
  if (lasted > workerData.wall || isAlone()) process.kill(process.pid, 'SIGKILL');
}, 20);
`;

const started = new BigInt64Array(new SharedArrayBuffer(8));
new Worker(watch, {
  eval: true,
  workerData: {
    started: started.buffer,
    verdicts: VERDICTS,
    parent: process.ppid,
    bytes,
    milliseconds,
    // The tool itself stops the clock first; this is for when it is gone or busy.
    wall: 2 * wall,
  },
});

function reply(message: ReadingReply): void {
  // A small job may end between two looks of the watch: whether it went over must not hang on that.
  if (message.kind !== 'ready' && process.memoryUsage.rss() > bytes) {
    writeSync(2, VERDICTS.memory);
    process.kill(process.pid, 'SIGKILL');
  }
  process.send?.(message);
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ bytes, file, as }: ReadingJob) => {
  Atomics.store(started, 0, BigInt(Date.now()));
  try {
    if (as === undefined) reply({ kind: 'read', read: await readWorkbook(bytes, file) });
    else if (as === 'annex') reply({ kind: 'read', read: await readAnnex(bytes, file) });
    else reply({ kind: 'parsed', mail: await parseMail(bytes, as) });
  } catch (cause) {
    reply({
      kind: 'failed',
      message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  } finally {
    Atomics.store(started, 0, 0n);
  }
});
reply({ kind: 'ready' });
