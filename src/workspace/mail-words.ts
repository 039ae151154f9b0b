import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { MAIL_PLACES, type MailWords } from '../domain/mail-words.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShaped, readTrusted } from '../yaml/read-shaped.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const MAIL_WORDS_FILE = 'thu.yaml';

const places = MAIL_PLACES.map((place) => `{${place}}`);
const hasKnownPlaces = (text: string) =>
  (text.match(/\{[^{}]*\}?/gu) ?? []).every((place) => places.includes(place));
const line = z
  .string()
  .max(2000)
  .refine(hasKnownPlaces)
  .describe(`lời thư, chỗ điền chỉ có thể là ${places.join(' ')}`);

const letter = z.strictObject({ subject: line, text: z.array(line).min(1).max(200) });

const wordsSchema = z.strictObject({
  schema: z.literal('thidua-mail/1'),
  form: letter,
  slip: letter,
  reminder: letter,
  notice: letter,
});

const CODES: YamlCodes = {
  encoding: 'TD9083',
  size: 'TD9083',
  character: 'TD9083',
  syntax: 'TD9083',
  feature: 'TD9083',
  'double-key': 'TD9083',
  number: 'TD9083',
  'unknown-key': 'TD9083',
  'missing-key': 'TD9083',
  'wrong-value': 'TD9083',
};

/**
 * What letters by mail say; the office's copy in `mau-van-ban/` wins over the one that ships, unless it is broken: that
 * is said, and the tool's own words are used. Throws `DiskError` when the disk refuses.
 */
export async function loadMailWords(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
}): Promise<Staged<MailWords>> {
  const shipped = async () =>
    readTrusted(wordsSchema, await readBytes(join(where.shippedFolder, MAIL_WORDS_FILE)));
  const own = await readIfThere(join(where.workspaceFolder, MAIL_WORDS_FILE));
  if (own === null) return staged(await shipped());
  const { value, faults } = readShaped(wordsSchema, own);
  if (value !== null) return staged(value);
  const file = `${basename(where.workspaceFolder)}/${MAIL_WORDS_FILE}`;
  return staged(await shipped(), diagnoseFaults(faults, CODES, file));
}
