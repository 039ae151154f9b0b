import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/io/refusal.ts';
import { openZip } from '../../../src/io/zip/open-zip.ts';
import { textBytes, zipParts } from '../../../src/ooxml/zip.ts';

const NAME = 'xl/styles.xml';
const TEXT = '<styleSheet>những kiểu chữ của biểu</styleSheet>'.repeat(9);

/** A file of one part that nothing else has. */
const fileOf = (text: string): Buffer => Buffer.from(zipParts(new Map([[NAME, textBytes(text)]])));

/** What a part reads as, or the code of its refusal. */
function read(bytes: Uint8Array): string {
  try {
    return Buffer.from(openZip(bytes, 'a.xlsx').part(NAME) ?? []).toString('utf8');
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return cause.diagnostic.code;
  }
}

/** Where the number of a check stands in the directory, and in front of the part. */
const inDirectory = (file: Buffer): number => file.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16;
const packedAt = (file: Buffer): number => 30 + file.readUInt16LE(26) + file.readUInt16LE(28);

describe('a part that was unpacked before', () => {
  it('is the same in every file that has it, and goes with none of them', () => {
    const first = fileOf(`${TEXT}1`);
    expect(read(first)).toBe(`${TEXT}1`);
    first.fill(0);
    expect(read(fileOf(`${TEXT}1`))).toBe(`${TEXT}1`);
  });

  it('stands for none with other bytes, whatever the directory says of them', () => {
    const sound = fileOf(`${TEXT}2`);
    expect(read(sound)).toBe(`${TEXT}2`);
    for (let at = packedAt(sound); at < packedAt(sound) + sound.readUInt32LE(18); at += 7) {
      const spoilt = Buffer.from(sound);
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x10;
      expect(read(spoilt), String(at)).toMatch(/^TD102[13]$/);
    }
    expect(read(sound)).toBe(`${TEXT}2`);
  });

  it('stands for none of another check sum or size', () => {
    const sound = fileOf(`${TEXT}3`);
    expect(read(sound)).toBe(`${TEXT}3`);
    const forged = Buffer.from(sound);
    forged.writeUInt32LE((forged.readUInt32LE(inDirectory(forged)) ^ 1) >>> 0, inDirectory(forged));
    expect(read(forged)).toBe('TD1023');
    const larger = Buffer.from(sound);
    for (const at of [inDirectory(larger) + 8, 22]) larger.writeUInt32LE(larger.readUInt32LE(at) + 1, at);
    expect(read(larger)).toBe('TD1023');
  });

  it('is not kept where it proved unsound', () => {
    const forged = fileOf(`${TEXT}4`);
    forged.writeUInt32LE(7, inDirectory(forged));
    expect([read(forged), read(forged)]).toEqual(['TD1023', 'TD1023']);
    expect(read(fileOf(`${TEXT}4`))).toBe(`${TEXT}4`);
  });
});
