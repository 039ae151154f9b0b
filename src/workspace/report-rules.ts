import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LetterEndings, ReportRules } from '../domain/report-rules.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { withoutEnd } from '../text/letters.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShaped, readTrusted } from '../yaml/read-shaped.ts';

/** Name of the file, in `templates/` and in the workspace's `mau-van-ban/`. */
const REPORT_RULES_FILE = 'bao-cao.yaml';

const words = z.string().trim().min(1);
const percent = z.number().min(0).max(100);

/** Shape of `bao-cao.yaml`. */
const rulesSchema = z.strictObject({
  schema: z.literal('thidua-reports/1'),
  origin: words,
  standout: z.strictObject({
    units: z.int().min(1).max(100_000),
    people: z.int().min(1).max(10_000_000),
    share: percent,
    gap: percent,
    // A copy of an office may be older than this.
    percentFrom: z.int().min(1).max(10_000_000).default(10),
  }),
  outcomes: z.array(
    z.strictObject({
      plan: words,
      line: words,
      said: words
        .regex(/\{dat\}/)
        .describe('câu có chỗ điền {dat}, ví dụ "giải quyết đúng hạn {dat}/{tong} hồ sơ"'),
    }),
  ),
  notAdded: z.array(z.strictObject({ plan: words, line: words, because: words })),
  // A copy of an office may be older than this.
  goals: z.array(z.strictObject({ plan: words, people: words, units: words })).default([]),
  // A copy of an office may be older than this: the tool's own then counts.
  letterEndings: z.strictObject({ leaveOut: z.boolean(), phrases: z.array(words) }).exactOptional(),
});

const CODES: YamlCodes = {
  encoding: 'TD5350',
  size: 'TD5350',
  character: 'TD5350',
  syntax: 'TD5350',
  feature: 'TD5350',
  'double-key': 'TD5350',
  number: 'TD5351',
  'unknown-key': 'TD5351',
  'missing-key': 'TD5351',
  'wrong-value': 'TD5351',
};

/**
 * How reports speak of figures; the office's copy in `mau-van-ban/` wins over the one that ships, unless it is broken:
 * that is said, and the tool's own is used. Throws `DiskError` when the disk refuses.
 */
export async function loadReportRules(where: {
  readonly shippedFolder: string;
  readonly workspaceFolder: string;
}): Promise<Staged<ReportRules>> {
  const shipped = rulesOf(
    readTrusted(rulesSchema, await readBytes(join(where.shippedFolder, REPORT_RULES_FILE))),
  );
  const own = await readIfThere(join(where.workspaceFolder, REPORT_RULES_FILE));
  if (own === null) return staged(shipped);
  // What is said of it stands in the Result, which holds no path of the machine.
  const { value, diagnostics } = parseReportRules(
    own,
    `${basename(where.workspaceFolder)}/${REPORT_RULES_FILE}`,
    shipped.letterEndings,
  );
  return staged(value ?? shipped, diagnostics);
}

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseReportRules(
  bytes: Uint8Array,
  file: string,
  endings?: LetterEndings,
): Staged<ReportRules | null> {
  const { value, faults } = readShaped(rulesSchema, bytes);
  return value === null ? staged(null, diagnoseFaults(faults, CODES, file)) : staged(rulesOf(value, endings));
}

function rulesOf(
  { origin, standout, outcomes, notAdded, goals, letterEndings }: z.infer<typeof rulesSchema>,
  endings: LetterEndings = { leaveOut: false, phrases: [] },
): ReportRules {
  return {
    origin: bare(origin),
    standout,
    outcomes: outcomes.map((each) => ({ ...each, said: bare(each.said) })),
    notAdded: notAdded.map((each) => ({ ...each, because: bare(each.because) })),
    goals: goals.map(({ plan, people, units }) => ({ plan, people: bare(people), units: bare(units) })),
    letterEndings: letterEndings ?? endings,
  };
}

function bare(text: string): string {
  return withoutEnd(text.normalize('NFC'), ';.');
}
