import { collectCopies } from '../../../src/cli/steps/collect-copies.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { verificationContext } from '../../support/verification.ts';

/** A copy that is not there. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const base = { context: verificationContext, workbook: null, kept: [] };
  return (await collectCopies(['doan-1/tham-dinh.xlsx'], '/khong-co', base)).diagnostics;
};
