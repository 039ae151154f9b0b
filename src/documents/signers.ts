import type { Issuer, Office, PaperKind } from '../domain/profile.ts';
import { authorityLines } from '../text/signing-authority.ts';
import type { Letterhead } from './document-model.ts';

type Signer = Letterhead['signer'];

/** Who signs a paper of this kind, as the office says of it; else who signs for the issuer. */
export function signerOf(office: Office, paper: PaperKind, usual: Signer): Signer {
  return office.signers?.[paper] ?? usual;
}

/**
 * Who signs the chairman's own decision: the committee's signer without `TM.`, because a chairman decides in his own name;
 * `KT.`, `Q.` and the like stay.
 */
export function ownDecisionSigner(office: Office, { signer }: Pick<Issuer, 'signer'>): Signer {
  const { authority, ...rest } = signerOf(office, 'decision', signer);
  const lines = authorityLines(authority).filter((line) => !line.toLocaleUpperCase('vi').startsWith('TM.'));
  return { ...rest, authority: lines.length === 0 ? null : lines.join('\n') };
}
