import { buildZip } from '../../support/hostile/build-zip.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => {
  const archive = buildZip([{ name: 'biểu mẫu.xlsx', data: 'x', stated: { flags: 0x801 } }]);
  return (await openFiles({ 'hồ sơ.zip': archive })).diagnostics;
};
