import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseDossierRules } from '../../../src/workspace/dossier-rules.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseDossierRules(new TextEncoder().encode('dossiers: ['), 'mau-van-ban/ho-so-khen-thuong.yaml')
    .diagnostics;
