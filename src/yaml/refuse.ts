import { type Document, isAlias, isScalar, type Node, type Scalar } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** What a clerk can be told about a feature of YAML that these files do without. */
export type Feature = Pick<YamlFault, 'problem' | 'remedy'>;

const copyOut = 'Chép nội dung ra đầy đủ ở từng chỗ cần dùng.';

/** A feature that would let a file say something other than what it shows, or null. */
export function refuseFeature(node: Node, role: 'key' | 'value' = 'value'): Feature | null {
  const feature = role === 'value' ? featureOf(node) : keyFeatureOf(node);
  return feature && { problem: `Tệp này không được dùng ${feature.problem}`, remedy: feature.remedy };
}

/** A line `%YAML` or `%TAG` above the content, or null. */
export function refuseDirective({ directives }: Document.Parsed): Feature | null {
  const isUsed =
    directives?.docStart &&
    (directives.yaml.explicit || Object.keys(directives.tags).some((tag) => tag !== '!!'));
  if (!isUsed) return null;
  return {
    problem: 'Tệp này không được dùng dòng %YAML hoặc %TAG',
    remedy: 'Xóa dòng bắt đầu bằng dấu % và dòng --- sau nó.',
  };
}

function featureOf(node: Node): Feature | null {
  if (isAlias(node)) return { problem: `dấu * để nhắc lại đoạn khác (*${node.source})`, remedy: copyOut };
  if (node.anchor) return { problem: `dấu & để đặt tên một đoạn (&${node.anchor})`, remedy: copyOut };
  if (!node.tag) return null;
  return {
    problem: 'dấu ! để đổi kiểu giá trị',
    remedy: 'Xóa chữ bắt đầu bằng dấu !; chữ cần giữ là chữ thì đặt trong dấu nháy kép.',
  };
}

function keyFeatureOf(node: Node): Feature | null {
  if (!isScalar(node)) {
    return {
      problem: 'tên mục là một danh sách hoặc một nhóm',
      remedy: 'Tên mục phải là một từ, như title.',
    };
  }
  if (node.value === '<<') return { problem: 'mục << để gộp đoạn khác', remedy: copyOut };
  if (node.value === '__proto__') return { problem: 'tên mục “__proto__”', remedy: 'Xóa mục này.' };
  return null;
}

/** More digits than a number keeps. */
const MOST_DIGITS = 15;

/** A number that is easily read as another (`010`, `0x1F`, `1e3`, `.nan`, twenty digits), or null. */
export function refuseNumber(node: Scalar): YamlFault | null {
  if (typeof node.value !== 'number') return null;
  const written = node.source ?? String(node.value);
  const digits = written.replace(/\D/g, '').length;
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written) && digits <= MOST_DIGITS) return null;
  return {
    kind: 'number',
    found: written,
    problem: `“${written}” không phải cách viết số thông thường nên dễ bị hiểu thành số khác`,
    remedy:
      'Viết số thập phân thường, dấu thập phân là dấu chấm, ví dụ 7 hoặc 5.25; nếu là chữ thì đặt trong dấu nháy kép.',
  };
}
