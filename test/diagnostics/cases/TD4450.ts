import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseLegalBases } from '../../../src/workspace/parse-legal-bases.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseLegalBases(new TextEncoder().encode('schema: ['), 'mau-van-ban/can-cu-phap-ly.yaml').diagnostics;
