import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfterIn, threeLevelsText } from '../../support/criteria-text.ts';

/** Bounds that leave no room for a total, and two offices that decide at once. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...faultsAfterIn(threeLevelsText, ['units:\n  groups:', 'units:\n  ceiling: 90\n  floor: 100\n  groups:']),
  ...faultsAfterIn(threeLevelsText, [
    'authorities:\n',
    'authorities:\n  - { id: chu-tich-phuong, title: Chủ tịch phường Sao Mai, office: UBND phường Sao Mai, from: null, to: 2026-03-31 }\n',
  ]),
];
