import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseInspectionRules } from '../../../src/workspace/inspection-rules.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseInspectionRules(new TextEncoder().encode('schema: ['), 'mau-van-ban/kiem-tra.yaml').diagnostics;
