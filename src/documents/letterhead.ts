import type { Office } from '../domain/profile.ts';
import type { Letterhead } from './document-model.ts';

/** Head and foot of a document of this office; which symbol and recipients it takes depends on its kind. */
export function letterheadOf(office: Office, kind: 'report' | 'submission' | 'list'): Letterhead {
  return {
    parentAgency: office.parentAgency,
    issuingAgency: office.issuingAgency,
    symbol: office.symbols[kind],
    place: office.place,
    recipients: office.recipients[kind === 'report' ? 'report' : 'submission'],
    signer: office.signer,
  };
}

/** Head and foot of a công văn: it goes to whom it is addressed to, and into the files. */
export function officialLetterhead(office: Office): Letterhead {
  const archive = office.recipients.report.at(-1) ?? 'Lưu: VT';
  return {
    ...letterheadOf(office, 'report'),
    symbol: office.symbols.letter ?? letterSymbol(office.symbols.report),
    recipients: ['Như trên', archive],
  };
}

/** A công văn has no letters for its kind: `PNV-TĐKT` beside `BC-PNV` (NĐ 30/2020, PL I, II.3). */
function letterSymbol(report: string): string {
  return `${report.split('-').slice(1).join('-') || report}-TĐKT`;
}
