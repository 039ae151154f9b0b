import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readingBounds } from '../../src/io/limits.ts';
import { readingEntry } from '../../src/io/reading-entry.ts';

describe('the program that reads files, from its sources', () => {
  it('starts as it is, and reads', async () => {
    const { path, flags } = readingEntry();
    expect(path).toMatch(/src[\\/]io[\\/]reading-child\.ts$/u);
    const { bytes, milliseconds } = readingBounds;
    const child = fork(path, [bytes, milliseconds, milliseconds].map(String), {
      serialization: 'advanced',
      execArgv: [...flags],
    });
    try {
      expect(await once(child, 'message')).toEqual([{ kind: 'ready' }, undefined]);
      child.send({ bytes: Buffer.from('Mã;Điểm tự chấm\nTT1.1;8,5\n'), file: 'a.csv' });
      const [reply] = await once(child, 'message');
      expect(reply).toMatchObject({ kind: 'read', read: { value: { sheets: [{ rows: [{}, {}] }] } } });
    } finally {
      child.kill('SIGKILL');
    }
  });
});
