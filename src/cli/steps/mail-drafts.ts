import { join, resolve } from 'node:path';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import type { MailFacts } from '../../documents/letters/mail-to-unit.ts';
import { addressee } from '../../documents/words/to-unit.ts';
import type { MailKind } from '../../domain/mail-words.ts';
import type { Office } from '../../domain/profile.ts';
import { type Term, termWords } from '../../domain/term.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { loadMailWords } from '../../workspace/mail-words.ts';
import type { Workspace } from '../../workspace/open-workspace.ts';
import { yearPaths } from '../../workspace/paths.ts';
import { type DraftedMail, type UnitMail, writeMailDrafts } from '../../write/mail-drafts.ts';
import { templateFolders } from '../../write/template-folders.ts';
import type { World } from '../world.ts';

/** Where drafts of each kind lie, under `<năm>/thu/`: named as the folder of what goes with them. */
const FOLDERS: Readonly<Record<MailKind, string>> = {
  form: 'bieu-mau',
  slip: 'phieu-tra-lai',
  reminder: 'don-doc',
  notice: 'ket-qua',
};

/** Who gets a letter, and what differs between units. */
export type Addressed = {
  readonly unit: UnitId;
  readonly attached: readonly string[];
  readonly facts?: MailFacts;
};

export type MailAsked = {
  readonly world: World;
  readonly kind: MailKind;
  readonly workspace: Workspace;
  readonly term: Term;
  readonly criteria: CriteriaEdition;
  readonly office: Office;
  /** yyyy-MM-dd: date of the letters, day by which reports are due. */
  readonly date: string;
  readonly deadline: string;
  readonly units: readonly Unit[];
  readonly to: readonly Addressed[];
  /** The units that the run is about; null for all. */
  readonly about: readonly UnitId[] | null;
  readonly options: { readonly hasMail: boolean; readonly folder?: string | undefined };
};

/**
 * Drafts of mail to units where `--thu` asks for them; else looks after those of an earlier run, which must not stay with a
 * paper that was made anew. Throws `DiskError`.
 */
export async function draftMail(asked: MailAsked): Promise<DraftedMail> {
  const { world, kind, workspace, term, criteria, office, date, options } = asked;
  const root =
    options.folder === undefined
      ? yearPaths(workspace.folder, term).mails
      : join(resolve(world.cwd, options.folder), 'thu');
  const folder = join(root, FOLDERS[kind]);
  const words = await loadMailWords(templateFolders(workspace.folder));
  const { email, phone } = workspace.profile.submitTo;
  const common: MailFacts = {
    ky: termWords(term),
    ke_hoach: criteria.set.movement.number,
    han: formatShortDate(asked.deadline),
    co_quan: office.issuingAgency,
    dia_ban: office.territory,
    noi_gui: email,
    dien_thoai: phone,
  };
  const byId = new Map(asked.units.map((unit) => [unit.id, unit]));
  const mails = asked.to.flatMap(({ unit: id, attached, facts }): readonly UnitMail[] => {
    const unit = byId.get(id);
    if (unit === undefined) return [];
    const own = { kinh_gui: addressee(unit), don_vi: unit.name, ma: unit.id };
    return [{ unit, attached, facts: { ...common, ...own, ...facts } }];
  });
  const written = await writeMailDrafts({
    words: words.value[kind],
    mails,
    folder,
    date,
    about: asked.about,
    isRefresh: !options.hasMail,
  });
  return {
    folder: options.hasMail ? folder : null,
    paths: written.value,
    diagnostics: [...(options.hasMail ? words.diagnostics : []), ...written.diagnostics],
  };
}
