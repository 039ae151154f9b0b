import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { legalBasesOn } from '../../../src/workspace/legal-bases.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  legalBasesOn([], '2022-12-05', 'mau-van-ban/can-cu-phap-ly.yaml').diagnostics;
