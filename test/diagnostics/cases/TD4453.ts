import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { loadLegalBases } from '../../../src/workspace/legal-bases.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const where = {
    shippedFolder: shippedFolder('templates'),
    workspaceFolder: '/khong-co',
    date: '2022-12-05',
  };
  return (await loadLegalBases(where)).diagnostics;
};
