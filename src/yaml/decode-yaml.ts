import { decodeText } from '../text/decode-text.ts';
import { formatInteger } from '../text/numbers.ts';
import type { YamlFault } from './yaml-fault.ts';

const MAX_KILOBYTES = 256;

const SAVE_AS_UTF8 =
  'Mở tệp bằng Notepad, chọn “Lưu thành” (Save As), ở ô “Mã hóa” (Encoding) chọn UTF-8 rồi lưu đè lên tệp cũ.';

/**
 * The text of a YAML file: UTF-8, with or without a byte order mark. UTF-16 could be read too, but the other programs
 * that these files pass through (comparing, versioning, checksums) could not; so it is told apart and refused.
 */
export function decodeYaml(bytes: Uint8Array): string | YamlFault {
  const tooBig = refuseSize(bytes.length);
  if (tooBig) return tooBig;
  const decoded = decodeText(bytes);
  if (decoded?.encoding === 'utf-8') return decoded.text;
  const problem = decoded?.encoding.startsWith('utf-16')
    ? 'Tệp được lưu với bảng mã UTF-16 (Notepad cũ gọi là “Unicode”), cần lưu dạng UTF-8'
    : 'Tệp được lưu với bảng mã cũ, không phải UTF-8';
  return { kind: 'encoding', problem, remedy: SAVE_AS_UTF8 };
}

/** A file too big to be written by hand, or null. */
export function refuseSize(size: number): YamlFault | null {
  if (size <= MAX_KILOBYTES * 1024) return null;
  const kilobytes = formatInteger(Math.ceil(size / 1024));
  return {
    kind: 'size',
    problem: `Tệp nặng ${kilobytes} KB, quá mức cho phép là ${MAX_KILOBYTES} KB`,
    remedy: 'Kiểm tra xem có nhầm tệp không; một tệp loại này thường chỉ vài chục KB.',
  };
}
