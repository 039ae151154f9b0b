import { isAlias, isScalar, type Node, type Scalar } from 'yaml';

/** What a clerk can be told about a feature of YAML that criteria files do without. */
export type Feature = { readonly feature: string; readonly remedy: string };

const copyOut = 'Chép nội dung ra đầy đủ ở từng chỗ cần dùng.';

/** A feature that would let a file say something other than what it shows, or null. */
export function refuseFeature(node: Node, role: 'key' | 'value' = 'value'): Feature | null {
  if (isAlias(node)) return { feature: `dấu * để nhắc lại đoạn khác (*${node.source})`, remedy: copyOut };
  if (node.anchor) return { feature: `dấu & để đặt tên một đoạn (&${node.anchor})`, remedy: copyOut };
  if (node.tag) {
    return {
      feature: 'dấu ! để đổi kiểu giá trị',
      remedy: 'Xóa chữ bắt đầu bằng dấu !; chữ cần giữ là chữ thì đặt trong dấu nháy kép.',
    };
  }
  if (role === 'value') return null;
  if (!isScalar(node)) {
    return {
      feature: 'tên mục là một danh sách hoặc một nhóm',
      remedy: 'Tên mục phải là một từ, như title.',
    };
  }
  if (node.value === '<<') return { feature: 'mục << để gộp đoạn khác', remedy: copyOut };
  if (node.value === '__proto__') {
    return { feature: 'tên mục “__proto__”', remedy: 'Xóa mục này.' };
  }
  return null;
}

/** The text of a number that is easily read as another (`010`, `0x1F`, `1e3`, `.nan`), or null. */
export function refuseNumber(node: Scalar): string | null {
  if (typeof node.value !== 'number') return null;
  const written = node.source ?? String(node.value);
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written) ? null : written;
}
