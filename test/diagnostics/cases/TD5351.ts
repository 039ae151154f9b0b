import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseReportRules } from '../../../src/workspace/report-rules.ts';

const file = `schema: thidua-reports/1
origin: Hội đồng
standout: { units: 0, people: 20, share: 120, gap: 5 }
outcomes:
  - { plan: 756-KH-UBND, line: TT1.1, said: hoàn thành đúng hạn }
notAdded: []
`;

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  parseReportRules(new TextEncoder().encode(file), 'mau-van-ban/bao-cao.yaml').diagnostics;
