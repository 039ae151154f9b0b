import { commendationDecision } from '../../src/documents/meeting/quyet-dinh-tang-giay-khen.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';

/** The decision of an office that is no people's committee, else the same. */
export function departmentDecision(context: DocumentContext) {
  const { office } = context;
  const committee = {
    parentAgency: 'UBND tỉnh Sao Mai',
    issuingAgency: 'Sở Y tế',
    symbol: 'SYT',
    signer: { authority: null, position: 'Giám đốc', name: '' },
  };
  return commendationDecision.build({
    ...context,
    office: { ...office, committee, chairman: 'Giám đốc Sở Y tế' },
  });
}
