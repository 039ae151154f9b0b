import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfFile } from '../../support/annex-cases.ts';

/** A PDF. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => saidOfFile('phu-luc.pdf', '%PDF-1.7\n');
