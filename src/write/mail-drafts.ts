import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { type MailFacts, mailToUnit } from '../documents/letters/mail-to-unit.ts';
import { nameWithCode } from '../documents/slips/name-with-code.ts';
import type { LetterWords } from '../domain/mail-words.ts';
import type { Unit } from '../domain/unit.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import type { MailDraft } from '../render/mail/render-draft.ts';
import { mailAddressesIn } from '../text/mail-addresses.ts';
import { uniqueNames } from '../text/unique-names.ts';
import { type NewFile, openOwnFolder } from '../workspace/own-files.ts';
import { OWN_FILES, readOwnList } from '../workspace/own-list.ts';

/** What one unit is to be sent. */
export type UnitMail = {
  readonly unit: Pick<Unit, 'id' | 'name' | 'email'>;
  readonly facts: MailFacts;
  /** Paths of the files that go with it. */
  readonly attached: readonly string[];
};

export type MailJob = {
  readonly words: LetterWords;
  readonly mails: readonly UnitMail[];
  /** Where drafts of this kind lie: `<năm>/thu/bieu-mau`. */
  readonly folder: string;
  /** yyyy-MM-dd: date of the letters. */
  readonly date: string;
  /** Null: the run is about every unit; else about these. */
  readonly about: readonly string[] | null;
  /** Nobody asked for drafts: those of an earlier run stay only if they still say and carry the same. */
  readonly isRefresh: boolean;
};

/** What became of the drafts; `folder` is null where nobody asked for any. */
export type DraftedMail = {
  readonly folder: string | null;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Writes a draft for each unit that has an address, and takes away those of an earlier run that this one has no reason for:
 * an old draft must not be sent with a paper that was made anew. Answers the paths. A draft that somebody changed is kept
 * beside. Throws `DiskError`.
 */
export async function writeMailDrafts(job: MailJob): Promise<Staged<readonly string[]>> {
  const { folder, isRefresh, about } = job;
  if (isRefresh && (await readIfThere(join(folder, OWN_FILES))) === null)
    return { value: [], diagnostics: [] };
  const { renderDraft } = await import('../render/mail/render-draft.ts');
  const own = await openOwnFolder(folder);
  const names = uniqueNames();
  const addressed = job.mails.map((mail) => ({ ...mail, ...mailAddressesIn(mail.unit.email ?? '') }));
  const paths: string[] = [];
  for (const mail of addressed) {
    const path = `${names(nameWithCode(mail.unit.id, mail.unit.name))}.eml`;
    if (mail.good.length === 0) continue;
    const standing = isRefresh ? await own.standing(path) : [];
    if (isRefresh && standing.length === 0) continue;
    const bytes = await renderDraft(await draftOf(mail, job));
    if (isRefresh && !standing.some((each) => isSameDraft(each.bytes, bytes))) continue;
    const [same] = standing;
    const file: NewFile = { path, bytes: same?.bytes ?? bytes, about: mail.unit.id };
    paths.push(...(await own.put(file)));
  }
  const before = await listedIn(folder);
  const report = await own.finish((unit) => about === null || about.includes(unit));
  const after = await listedIn(folder);
  const gone = before.filter((path) => !after.includes(path) && !report.kept.includes(path)).length;
  const diagnostics: readonly Diagnostic[] = [
    ...(gone > 0 ? [diagnose('TD9082', {}, { count: gone })] : []),
    ...(report.open.length > 0 ? [diagnose('TD9045', {}, { files: report.open })] : []),
    ...(report.stuck.length > 0 ? [diagnose('TD9046', {}, { files: report.stuck })] : []),
    ...(report.kept.length > 0 ? [diagnose('TD9042', {}, { files: report.kept })] : []),
    ...(isRefresh ? [] : remarksOnAddresses(addressed)),
  ];
  return { value: paths.map((path) => join(folder, path)), diagnostics };
}

type Addressed = UnitMail & ReturnType<typeof mailAddressesIn>;

async function draftOf(
  { unit, facts, attached, good }: Addressed,
  { words, date }: MailJob,
): Promise<MailDraft> {
  const attachments = await Promise.all(
    attached.map(async (path) => ({ name: attachedName(path), bytes: await readBytes(path) })),
  );
  const tep = attachments.map(({ name }) => name).join(', ');
  const { subject, lines } = mailToUnit(words, { ...facts, tep });
  const name = unit.name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return { to: good.map((address) => ({ name, address })), subject, lines, attachments, date };
}

/** As the unit gets it: that another program held the file here is nothing to it. */
function attachedName(path: string): string {
  const [name = path] = path.split(/[/\\]/u).slice(-1);
  return name.replace(/ \(bản mới(?: \d)?\)(?=\.[^.]+$)/u, '');
}

/** Whether two drafts are the same but for their day. */
function isSameDraft(a: Uint8Array, b: Uint8Array): boolean {
  return withoutDay(a) === withoutDay(b);
}

function withoutDay(draft: Uint8Array): string {
  return Buffer.from(draft)
    .toString('latin1')
    .replace(/^Date: .*$/mu, '');
}

/** The drafts that the list of own files knows. */
async function listedIn(folder: string): Promise<readonly string[]> {
  return (await readOwnList(folder)).files.map(({ path }) => path);
}

function remarksOnAddresses(mails: readonly Addressed[]): readonly Diagnostic[] {
  const file = 'don-vi.xlsx';
  const silent = mails.filter(({ good, bad }) => good.length === 0 && bad.length === 0);
  const units = silent.map(({ unit }) => `${unit.id} ${unit.name}`);
  return [
    ...(units.length > 0 ? [diagnose('TD9080', { file }, { units })] : []),
    ...mails.flatMap(({ unit, good, bad }) =>
      bad.length === 0
        ? []
        : [
            diagnose(
              'TD9081',
              { file, unit: unit.id, found: bad.join('; ') },
              { name: unit.name, code: unit.id, found: bad.join('; '), isSent: good.length > 0 },
            ),
          ],
    ),
  ];
}
