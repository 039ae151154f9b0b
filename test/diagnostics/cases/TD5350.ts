import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseReportRules } from '../../../src/workspace/report-rules.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseReportRules(new TextEncoder().encode('schema: ['), 'mau-van-ban/bao-cao.yaml').diagnostics;
