import type { Issuer, Office, PaperKind } from '../domain/profile.ts';
import { upperFirst } from '../text/letters.ts';
import type { Letterhead } from './document-model.ts';
import { signerOf } from './signers.ts';

/** Head and foot of a document of this office; which symbol and recipients it takes depends on its kind. */
export function letterheadOf(office: Office, kind: 'report' | 'submission' | 'list'): Letterhead {
  const { signer } = office;
  return {
    parentAgency: office.parentAgency,
    issuingAgency: office.issuingAgency,
    symbol: office.symbols[kind],
    place: office.place,
    recipients: office.recipients[kind === 'report' ? 'report' : 'submission'],
    signer: kind === 'list' ? signer : signerOf(office, kind, signer),
  };
}

/** Head and foot of a công văn: it goes to whom it is addressed to, and into the files. */
export function officialLetterhead(office: Office): Letterhead {
  return {
    ...letterheadOf(office, 'report'),
    signer: signerOf(office, 'letter', office.signer),
    symbol: office.symbols.letter ?? letterSymbol(office.symbols.report),
    recipients: ['Như trên', lastOf(office)],
  };
}

/** A công văn has no letters for its kind: `PNV-TĐKT` beside `BC-PNV` (NĐ 30/2020, PL I, II.3). */
function letterSymbol(report: string): string {
  return `${report.split('-').slice(1).join('-') || report}-TĐKT`;
}

/** Who issues a document: the standing office, the people's committee, or the council (rules of ký hiệu, NĐ 30/2020). */
export type IssuerKind = 'office' | 'committee' | 'council';

/** The letters of a kind of document in its ký hiệu (NĐ 30/2020, PL III). */
type DocumentLetters = 'BC' | 'TTr' | 'DS' | 'BB' | 'QĐ' | 'TB' | 'KH' | 'PKQ';

/** `BC-UBND`, `BB-HĐTĐKT`; of the office as its profile has it. */
function symbolOf(office: Office, kind: IssuerKind, letters: DocumentLetters): string {
  if (kind !== 'office') return `${letters}-${issuerOf(office, kind).symbol}`;
  const { report, submission, list } = office.symbols;
  const own = { BC: report, TTr: submission, DS: list }[letters as 'BC' | 'TTr' | 'DS'];
  return own ?? `${letters}-${report.split('-').slice(1).join('-') || report}`;
}

/** The people's committee or the council as an issuer; made from the office's own entry where the profile says no more. */
export function issuerOf(office: Office, kind: 'committee' | 'council'): Issuer {
  const { territory } = office;
  if (kind === 'committee') {
    return (
      office.committee ?? {
        parentAgency: null,
        issuingAgency: `Ủy ban nhân dân ${territory}`,
        symbol: 'UBND',
        signer: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'Chủ tịch', name: '' },
      }
    );
  }
  return (
    office.councilIssuer ?? {
      parentAgency: `UBND ${territory}`,
      issuingAgency: 'Hội đồng Thi đua - Khen thưởng',
      symbol: 'HĐTĐKT',
      signer: {
        authority: 'TM. HỘI ĐỒNG',
        position: 'Chủ tịch',
        name: '',
        officeTitle: `Chủ tịch UBND ${territory.replace(/^thành phố .*/u, 'thành phố')}`,
      },
    }
  );
}

/** How a sentence names the issuer: `UBND thành phố Thanh Hóa`, `Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa`. */
export function issuerName(office: Office, kind: IssuerKind): string {
  if (kind === 'office') return office.issuingAgency;
  return kind === 'council' ? office.council : issuerOf(office, 'committee').issuingAgency;
}

/** To whom the committee proposes what is not its own to decide; to be filled in where the profile does not say. */
export function superiorOf(office: Office): string | null {
  return office.superior ?? null;
}

/**
 * Head and foot of a document of this issuer; `recipients` without the archive line, which is the office's own. Who signs
 * follows from the kind of paper, which the letters of its ký hiệu tell.
 */
export function letterheadBy(
  office: Office,
  kind: IssuerKind,
  letters: DocumentLetters,
  recipients: readonly string[],
): Letterhead {
  const archive =
    (kind === 'office' ? undefined : issuerOf(office, kind).recipients?.at(-1)) ?? lastOf(office);
  const symbol = symbolOf(office, kind, letters);
  const paper = paperOf(kind, letters);
  const { parentAgency, issuingAgency, signer } = kind === 'office' ? office : issuerOf(office, kind);
  return {
    parentAgency,
    issuingAgency,
    symbol,
    place: office.place,
    recipients: [...recipients.map(upperFirst), archive],
    signer: paper === null ? signer : signerOf(office, paper, signer),
  };
}

/** The kind of paper for which the profile may name a signer; null of minutes and lists, which have their own. */
function paperOf(kind: IssuerKind, letters: DocumentLetters): PaperKind | null {
  const papers: Readonly<Partial<Record<DocumentLetters, PaperKind>>> = {
    BC: kind === 'office' ? 'report' : 'review',
    TTr: kind === 'office' ? 'submission' : 'proposal',
    QĐ: 'decision',
    TB: 'notice',
    KH: 'inspection',
    PKQ: 'slip',
  };
  return papers[letters] ?? null;
}

function lastOf({ recipients }: Office): string {
  return recipients.report.at(-1) ?? 'Lưu: VT';
}
