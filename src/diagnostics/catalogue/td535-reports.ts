import { yamlEntry } from '../yaml-entry.ts';

/** TD535x: how reports are made, `bao-cao.yaml`. */
export const reportFaults = {
  TD5350: yamlEntry('Tệp quy tắc lập báo cáo không đọc được', 'báo cáo lập theo quy tắc có sẵn'),
  TD5351: yamlEntry('Mục của tệp quy tắc lập báo cáo ghi sai', 'báo cáo lập theo quy tắc có sẵn'),
};
