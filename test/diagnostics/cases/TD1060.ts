import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => (await openFiles({ 'thư.eml': 'không phải thư' })).diagnostics;
