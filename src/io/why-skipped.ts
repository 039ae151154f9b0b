import type { Stats } from 'node:fs';
import { isTemporaryName } from './write-file.ts';

/** Why an entry of a folder is no submission, in words for the clerk; null when it is to be read. */
export function whySkipped(name: string, facts: Stats): string | null {
  if (facts.isSymbolicLink()) return 'liên kết tới nơi khác, không đi theo';
  if (!facts.isFile() && !facts.isDirectory()) return 'không phải tệp thường (ống dẫn, thiết bị…), không mở';
  if (facts.isFile() && name.startsWith('~$')) return 'tệp khóa tạm của Excel (có người đang mở bảng tính)';
  if (facts.isFile() && /^\.~lock\..*#$/.test(name)) return 'tệp khóa tạm của LibreOffice';
  if (isTemporaryName(name)) return 'tệp tạm của công cụ';
  if (systemNames.has(name.toLowerCase())) return 'tệp của hệ điều hành';
  return name.startsWith('.') ? 'tệp hoặc thư mục ẩn' : null;
}

const systemNames = new Set(['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '__macosx']);
