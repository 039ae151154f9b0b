import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => (await openFiles({ 'báo cáo.pdf': '%PDF-1.7' })).diagnostics;
