import { resolve } from 'node:path';
import { realPlace } from '../io/real-place.ts';
import { withoutEnd } from '../text/letters.ts';

/**
 * Why a folder cannot take documents, as a sentence; null where it can. What lies in `nhan/` of a year came from the
 * units, and is read again in the next run: the tool's own documents would pass for theirs. A link that leads there is
 * there.
 */
export async function receivedFolderFault(cwd: string, folder: unknown): Promise<string | null> {
  if (typeof folder !== 'string') return null;
  const typed = resolve(cwd, folder);
  return isReceived(typed) || isReceived(await realPlace(typed))
    ? `--ra không được trỏ vào thư mục nhan/ (“${folder}”): đó là nơi giữ tệp của đơn vị; hãy chọn thư mục khác.`
    : null;
}

/** Windows takes no notice of case, nor of dots and spaces at the end of a name. */
function isReceived(path: string): boolean {
  const steps = path
    .toLowerCase()
    .split(/[/\\]/u)
    .map((step) => withoutEnd(step, '. '));
  return steps.some((step, index) => step === 'nhan' && /^\d{4}$/.test(steps[index - 1] ?? ''));
}
