import { receiveLimits } from '../../../src/received/arrivals/receive-limits.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => {
  const many = (folder: string, count: number) =>
    buildZip(Array.from({ length: count }, (_, index) => ({ name: `${folder}${index}.csv`, data: 'a' })));
  const half = receiveLimits.files / 2 + 1;
  const archive = buildZip([
    { name: 'một.zip', data: many('m', half) },
    { name: 'hai.zip', data: many('h', half) },
  ]);
  return (await openFiles({ 'hồ sơ.zip': archive })).diagnostics;
};
