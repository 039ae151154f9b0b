import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => (await openFiles({ 'báo cáo.rar': 'Rar!\x1a\x07\x01' })).diagnostics;
