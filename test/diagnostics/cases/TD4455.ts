import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseDossierRules } from '../../../src/workspace/dossier-rules.ts';

const file = `schema: thidua-dossiers/1
dossiers:
  - id: giay-khen
    levels: [city]
    from: 2024-01-01
    to: null
    components: [Tờ trình]
    copies: 1
    origin: Điều 84
`;

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseDossierRules(new TextEncoder().encode(file), 'mau-van-ban/ho-so-khen-thuong.yaml').diagnostics;
