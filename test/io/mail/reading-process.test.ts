import { describe, expect, it } from 'vitest';
import { createMailReader } from '../../../src/io/read-mail.ts';
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
      expect(performance.now() - started).toBeLessThan(10_000);
      const broken = await read(new Uint8Array(600), 'hỏng.msg', 'msg');
      expect('code' in broken ? broken.code : null).toBe('TD1060');
      const after = await read(buildMsg({ subject: 'sau' }), 'sau.msg', 'msg');
      expect('subject' in after ? after.subject : null).toBe('sau');
    } finally {
      await queue.stop();
    }
  }, 60_000);
});
