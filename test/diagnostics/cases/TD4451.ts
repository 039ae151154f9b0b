import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseLegalBases } from '../../../src/workspace/parse-legal-bases.ts';

const file = `schema: thidua-legal-bases/1
bases:
  - id: luat
    text: Căn cứ Luật Thi đua, khen thưởng
    from: 15/6/2022
    to: null
`;

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseLegalBases(new TextEncoder().encode(file), 'mau-van-ban/can-cu-phap-ly.yaml').diagnostics;
