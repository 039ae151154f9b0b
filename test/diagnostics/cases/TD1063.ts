import { buildZip } from '../../support/hostile/build-zip.ts';
import { openFiles } from '../../support/receive-files.ts';

const nested = (depth: number): Uint8Array =>
  buildZip([
    { name: 'trong.zip', data: depth === 0 ? buildZip([{ name: 'a.csv', data: 'a;b' }]) : nested(depth - 1) },
  ]);

export const reproduce = async () => (await openFiles({ 'hồ sơ.zip': nested(3) })).diagnostics;
