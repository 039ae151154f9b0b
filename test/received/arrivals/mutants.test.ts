import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/io/hash.ts';
import { attached, buildMail, encoded, greeting } from '../../support/build-mail.ts';
import { effort } from '../../support/effort.ts';
import { buildXlsx, textRow } from '../../support/hostile/build-xlsx.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';
import { openFiles } from '../../support/receive-files.ts';

const form = buildXlsx({ sheets: [{ name: 'Tập thể', rows: textRow(1, 'TT1.1', '8,5') }] });
const archive = buildZip([
  { name: 'phường/biểu mẫu.xlsx', data: form },
  { name: 'số liệu.csv', data: 'a;b\n', isStored: true },
]);
const mail = buildMail({
  parts: [
    greeting,
    encoded(form, ["Content-Disposition: attachment; filename*=UTF-8''m%E1%BA%ABu.xlsx"]),
    attached('hồ sơ.zip', archive),
  ],
});

/** Bytes changed, cut out or doubled at random places. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.nat(255),
    kind: fc.constantFrom('change', 'cut', 'double', 'end'),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Changes = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, changes: Changes): Uint8Array {
  return changes.reduce((now, { at, byte, kind, length }) => {
    const place = Math.floor(at * now.length);
    const end = Math.min(now.length, place + length);
    if (kind === 'end') return now.slice(0, Math.max(1, place));
    if (kind === 'cut') return Buffer.concat([now.subarray(0, place), now.subarray(end)]);
    if (kind === 'double') return Buffer.concat([now.subarray(0, end), now.subarray(place)]);
    return now.map((value, index) => (index === place ? byte : value));
  }, bytes);
}

describe('files damaged at random', () => {
  it.each([
    ['thư.eml', mail],
    ['hồ sơ.zip', archive],
  ])(
    '%s: each brings something or says why not, and never a changed file as a whole one',
    async (name, bytes) => {
      await fc.assert(
        fc.asyncProperty(damage, async (changes) => {
          const mutant = damaged(bytes, changes);
          const { arrivals, diagnostics } = await openFiles({ [name]: mutant });
          expect(arrivals.length + diagnostics.length).toBeGreaterThan(0);
          for (const { verdict, content, because } of arrivals) {
            if (verdict !== 'spreadsheet') expect(because).not.toBe('');
            if (verdict === 'spreadsheet') expect(content).not.toBeNull();
          }
          // What comes out of a zip is checked by its CRC: it is what was put in, or it is refused.
          if (name === 'hồ sơ.zip') {
            const whole = [sha256(form), sha256(Buffer.from('a;b\n'))];
            const inside = arrivals.filter(({ trail, content }) => trail.length === 2 && content !== null);
            for (const { content } of inside) expect(whole).toContain(sha256(content ?? new Uint8Array()));
          }
        }),
        { numRuns: effort({ short: 45, long: 150 }), seed: 756 },
      );
    },
    120_000,
  );
});
