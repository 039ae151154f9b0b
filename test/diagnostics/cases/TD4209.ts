import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

export const reproduce = () =>
  withFolder({ '2022/so-nhan.csv': 'Ngày nhận;Tệp lưu\n30/11/2022;a.xlsx\n' }, async (folder) => {
    return (await takeFiles(folder, { 'a.csv': 'a;b' })).diagnostics;
  });
