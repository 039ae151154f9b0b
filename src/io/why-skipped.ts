import type { Stats } from 'node:fs';
import { isTemporaryName } from './write-file.ts';

/** Why an entry of a folder is no submission, in words for the clerk; null when it is to be read. */
export function whySkipped(name: string, facts: Stats): string | null {
  if (facts.isSymbolicLink()) return 'liên kết tới nơi khác, không đi theo';
  if (!facts.isFile() && !facts.isDirectory()) return 'không phải tệp thường (ống dẫn, thiết bị…), không mở';
  if (facts.isFile() && isLockName(name)) return whyLock(name);
  if (isTemporaryName(name)) return 'tệp tạm của công cụ';
  if (systemNames.has(name.toLowerCase())) return 'tệp của hệ điều hành';
  return name.startsWith('.') ? 'tệp hoặc thư mục ẩn' : null;
}

/** Why an entry of an archive is no submission, told by its path alone; null when it is to be kept. */
export function whyEntrySkipped(path: string): string | null {
  const parts = path.split('/');
  if (parts.some((part) => systemNames.has(part.toLowerCase()))) return 'tệp của hệ điều hành';
  const name = parts.at(-1) ?? '';
  if (isLockName(name)) return whyLock(name);
  return name.startsWith('.') ? 'tệp hoặc thư mục ẩn' : null;
}

function isLockName(name: string): boolean {
  return name.startsWith('~$') || /^\.~lock\..*#$/.test(name);
}

function whyLock(name: string): string {
  return name.startsWith('~$')
    ? 'tệp khóa tạm của Excel (có người đang mở bảng tính)'
    : 'tệp khóa tạm của LibreOffice';
}

const systemNames = new Set(['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '__macosx']);
