import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createMailReader } from '../../../src/io/read-mail.ts';
import { startReadingProcess } from '../../../src/io/reading-process.ts';
import { createReadingQueue } from '../../../src/io/reading-queue.ts';
import { attached, buildMail } from '../../support/build-mail.ts';
import { buildMsg } from '../../support/build-msg.ts';

const bounds = { milliseconds: 3_000, bytes: 600 * 1024 * 1024 };

/** A message whose directory leads back to itself: the reader of .msg walks it for ever. */
function withLoop(): Uint8Array {
  const bytes = Buffer.from(
    buildMsg({ subject: 'x', attachments: [{ name: 'a.csv', data: new Uint8Array(9) }] }),
  );
  const directory = (bytes.readUInt32LE(48) + 1) * 512;
  // The right neighbour of the second entry is the entry itself ([MS-CFB] 2.6.1).
  const entry = bytes.readUInt32LE(directory + 76);
  bytes.writeUInt32LE(entry, directory + entry * 128 + 72);
  return new Uint8Array(bytes);
}

describe('reading mails in a process of its own', () => {
  it('costs a message that never ends its own time, and the next mail nothing', async () => {
    const queue = createReadingQueue(bounds);
    try {
      const read = createMailReader(queue, bounds);
      const whole = await read(buildMail({ parts: [attached('a.csv', 'a;b')] }), 'thư.eml', 'eml');
      expect('attachments' in whole && whole.attachments.map(({ name }) => name)).toEqual(['a.csv']);
      const started = performance.now();
      const looped = await read(withLoop(), 'vòng.msg', 'msg');
      expect('code' in looped ? looped.code : null).toMatch(/^TD103[67]$/);
      // Six times as long by the clock, where the machine is busy with other things.
      expect(performance.now() - started).toBeLessThan(7 * bounds.milliseconds);
      const broken = await read(new Uint8Array(600), 'hỏng.msg', 'msg');
      expect('code' in broken ? broken.code : null).toBe('TD1060');
      const after = await read(buildMsg({ subject: 'sau' }), 'sau.msg', 'msg');
      expect('subject' in after ? after.subject : null).toBe('sau');
    } finally {
      await queue.stop();
    }
  }, 60_000);

  it('does not blame a mail for what else the machine does', async () => {
    const short = { ...bounds, milliseconds: 1_000 };
    const reader = startReadingProcess(short);
    try {
      const job = {
        bytes: buildMail({ parts: [attached('a.csv', 'a;b')] }),
        file: 'thư.eml',
        as: 'eml',
      } as const;
      expect((await reader.run(job)).kind).toBe('parsed');
      // The machine gives the process nothing for longer than it may compute.
      signalReaders('SIGSTOP');
      const late = reader.run(job);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      signalReaders('SIGCONT');
      expect((await late).kind).toBe('parsed');
    } finally {
      await reader.stop();
    }
  }, 60_000);
});

/** Sends a signal to the reading processes of this one. */
function signalReaders(signal: 'SIGSTOP' | 'SIGCONT'): void {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  const readers = listed.split('\n').filter((line) => line.includes('reading-child'));
  expect(readers).toHaveLength(1);
  for (const line of readers) process.kill(Number.parseInt(line, 10), signal);
}
