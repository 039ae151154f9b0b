import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { afterEdit } from '../../support/written-papers.ts';

/** Saved as plain text under its old name. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  afterEdit('bao-cao-tong-hop-2022.docx', () => new TextEncoder().encode('đã viết thêm'));
