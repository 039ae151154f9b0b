import { z } from 'zod';
import { looseKey } from '../../text/fold.ts';
import { upperFirst } from '../../text/letters.ts';
import { readTrusted } from '../../yaml/read-shaped.ts';
import type { Words } from './fill-words.ts';

const levelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  begins: z.array(z.string()),
  starter: z.string(),
  unknown: z.string(),
  words: z.record(z.string(), z.string()),
});

const levelsSchema = z.strictObject({
  schema: z.literal('thidua-office-levels/1'),
  levels: z.array(levelSchema).min(1),
});

/** A level of office that `khoitao` knows, with its words: `templates/khoi-dau/cap.yaml`. */
export type OfficeLevel = z.infer<typeof levelSchema>;

/** The levels from the bytes of the file that ships; a fault in it throws. */
export function parseOfficeLevels(text: string): readonly OfficeLevel[] {
  return readTrusted(levelsSchema, text).levels;
}

/** The level that the name of a territory or office begins like: `phường Sao Mai`, `Sở Y tế`; null where none does. */
export function levelOfTerritory(levels: readonly OfficeLevel[], territory: string): OfficeLevel | null {
  return levels.find(({ begins }) => kindIn(begins, territory) !== null) ?? null;
}

/**
 * The place as sentences name it, of what people type: `UBND phường Sao Mai`, `PHƯỜNG SAO MAI`… are `phường Sao Mai` but for the
 * letters of the name, which stay as typed. An office that is no committee of a place stays as it is.
 */
export function territoryTyped(levels: readonly OfficeLevel[], typed: string): string {
  const words = typed.replace(/\s+/gu, ' ').trim();
  const bare = words.replace(/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân)\s+/iu, '');
  const kind = kindIn(
    levels
      .filter(({ words: { committeeSymbol } }) => committeeSymbol === 'UBND')
      .flatMap(({ begins }) => begins),
    bare,
  );
  return kind === null ? words : `${kind}${bare.slice(kind.length)}`;
}

/** What khoitao learns of an office; what is left out follows from its level. */
export type OfficeAnswers = {
  /** `phường Sao Mai`, `Sở Y tế`: as in a sentence. */
  readonly territory?: string | undefined;
  readonly place?: string | undefined;
  readonly issuingAgency?: string | undefined;
  /** `PVHXH` in `BC-PVHXH`. */
  readonly abbreviation?: string | undefined;
  /** `KT. TRƯỞNG PHÒNG` above the position. */
  readonly signerAuthority?: string | undefined;
  readonly signerPosition?: string | undefined;
  readonly signerName?: string | undefined;
  /** Who signs decisions: the head of the committee or office. */
  readonly headName?: string | undefined;
  /** Who gives the awards above the office's own. */
  readonly superior?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
};

/** The words that templates of this level are filled with, but for those of the plan. */
export function wordsOfOffice(level: OfficeLevel, answers: OfficeAnswers): Words {
  const territory = answers.territory ?? level.unknown;
  const kind = kindIn(level.begins, territory) ?? territory.split(' ')[0]?.toLowerCase() ?? '';
  const { words } = level;
  const isCommittee = words.committeeSymbol === 'UBND';
  const province = provinceIn(territory);
  return {
    ...words,
    territory,
    Territory: upperFirst(territory),
    kind,
    place: answers.place ?? (isCommittee ? nameIn(kind, territory) : (province?.name ?? '......')),
    province: province === null ? 'tỉnh' : `${province.kind} ${province.name}`,
    agency: answers.issuingAgency ?? words.agency ?? '',
    abbreviation: answers.abbreviation ?? words.abbreviation ?? '',
    abbreviationOf: initialsOf(territory),
    authority: answers.signerAuthority ?? '',
    position: answers.signerPosition ?? usualPosition(words.position ?? '', answers.signerAuthority),
    signer: answers.signerName ?? '',
    headName: answers.headName ?? '',
    superior: answers.superior ?? words.superior ?? '',
    councilParent: isCommittee ? `UBND ${territory}` : territory,
    email: answers.email ?? '',
    phone: answers.phone ?? '',
  };
}

/** Who signs for the head is a deputy: `Phó Trưởng phòng` below `KT. TRƯỞNG PHÒNG`. */
function usualPosition(head: string, authority = ''): string {
  return /(?:^|;)\s*KT\./u.test(authority) ? `Phó ${head}` : head;
}

/** `Sao Mai` of `phường Sao Mai`: where papers are dated; the whole where nothing stands behind the kind. */
function nameIn(kind: string, territory: string): string {
  const name = territory.slice(kind.length).trim();
  return name === '' ? territory : upperFirst(name);
}

/** The province that the name of an office ends with: `tỉnh Sao Mai` of `Sở Y tế tỉnh Sao Mai`. */
function provinceIn(territory: string): { readonly kind: string; readonly name: string } | null {
  for (const kind of ['tỉnh', 'thành phố']) {
    const at = territory.lastIndexOf(` ${kind} `);
    const name = at === -1 ? '' : territory.slice(at + kind.length + 2).trim();
    if (/^\p{Lu}/u.test(name)) return { kind, name };
  }
  return null;
}

/** The first of these words that a name begins with. */
function kindIn(begins: readonly string[], name: string): string | null {
  const key = `${looseKey(name)} `;
  return begins.find((word) => key.startsWith(`${looseKey(word)} `)) ?? null;
}

/** `SYT` of `Sở Y tế`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s,-]+/u)
    .map((word) => /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? '')
    .join('');
}
