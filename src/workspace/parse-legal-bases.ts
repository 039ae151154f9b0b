import { z } from 'zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LegalBasis } from '../domain/legal-basis.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

const words = z.string({ error: 'cần một dòng chữ' }).trim().min(1, { error: 'không được để trống' });
const day = z.iso.date({ error: 'cần một ngày dạng năm-tháng-ngày, ví dụ 2024-01-01' });

const basis = z.strictObject({
  id: words,
  text: words,
  from: day,
  to: day.nullable(),
  plan: words.optional(),
  check: z.literal('cần đối chiếu', { error: 'chỉ được ghi “cần đối chiếu”, hoặc bỏ hẳn' }).optional(),
});

/** Shape of `can-cu-phap-ly.yaml`. */
const legalBasesSchema = z.strictObject({
  schema: z.literal('thidua-legal-bases/1', { error: 'cần ghi thidua-legal-bases/1' }),
  bases: z.array(basis, { error: 'cần một danh sách căn cứ' }),
});

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseLegalBases(bytes: Uint8Array, file: string): Staged<readonly LegalBasis[] | null> {
  const yaml = parseYaml(bytes);
  if ('because' in yaml) {
    const { because, ...place } = yaml;
    return staged(null, [diagnose('TD4450', { file, ...place }, { because })]);
  }
  const parsed = legalBasesSchema.safeParse(yaml.data);
  if (!parsed.success) {
    return staged(
      null,
      parsed.error.issues.map((issue) => remark(issue, yaml, file)),
    );
  }
  return staged(
    parsed.data.bases.map(({ id, text, from, to, plan, check }) => ({
      id,
      text: text.normalize('NFC').replace(/[;.\s]+$/u, ''),
      from,
      to,
      plan: plan ?? null,
      isUnchecked: check !== undefined,
    })),
  );
}

function remark(issue: z.core.$ZodIssue, yaml: ParsedYaml, file: string): Diagnostic {
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (unknown === undefined) {
    const values = { where: nameOf(issue.path), expected: issue.message };
    return diagnose('TD4451', { file, ...yaml.placeOf(issue.path) }, values);
  }
  const values = { where: nameOf(issue.path), expected: `không có mục “${unknown}”` };
  return diagnose('TD4451', { file, ...yaml.placeOfKey(issue.path, unknown) }, values);
}

function nameOf(path: readonly PropertyKey[]): string {
  const [top, index, key] = path;
  if (top === undefined) return 'phần đầu';
  if (typeof index !== 'number') return `mục “${String(top)}”`;
  return key === undefined ? `căn cứ thứ ${index + 1}` : `mục “${String(key)}” của căn cứ thứ ${index + 1}`;
}
