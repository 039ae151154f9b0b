import { buildZip } from '../../support/hostile/build-zip.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () =>
  (await openFiles({ 'hồ sơ.zip': buildZip([{ name: '__MACOSX/._a.xlsx', data: 'x' }]) })).diagnostics;
