import { resolve, sep } from 'node:path';

/**
 * Why a folder cannot take documents, as a sentence; null where it can. What lies in `nhan/` of a year came from the
 * units, and is read again in the next run: the tool's own documents would pass for theirs.
 */
export function receivedFolderFault(cwd: string, folder: unknown): string | null {
  if (typeof folder !== 'string') return null;
  const steps = resolve(cwd, folder).toLowerCase().split(sep);
  const isReceived = steps.some((step, index) => step === 'nhan' && /^\d{4}$/.test(steps[index - 1] ?? ''));
  return isReceived
    ? `--ra không được trỏ vào thư mục nhan/ (“${folder}”): đó là nơi giữ tệp của đơn vị; hãy chọn thư mục khác.`
    : null;
}
