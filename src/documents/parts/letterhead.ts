import type { Office } from '../../domain/profile.ts';
import type { Letterhead } from '../document-model.ts';

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
