import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LegalBasis } from '../domain/legal-basis.ts';

const MOST_BYTES = 256 * 1024;

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
  if (bytes.length > MOST_BYTES) return unreadable(file, 'tệp dài quá 256 KB');
  const text = decode(bytes);
  if (text === null) return unreadable(file, 'tệp không phải văn bản Unicode (UTF-8)');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line } = lines.linePos(fault.pos[0]);
    return unreadable(file, `dòng ${line} không đúng cách viết YAML`, line);
  }
  if (hasAlias(document)) return unreadable(file, 'tệp dùng tham chiếu (& và *), không được hỗ trợ');
  const parsed = legalBasesSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return staged(
      null,
      parsed.error.issues.map((issue) => remark(issue, document, lines, file)),
    );
  }
  return staged(
    parsed.data.bases.map(({ id, text: cited, from, to, plan, check }) => ({
      id,
      text: cited.normalize('NFC').replace(/[;.\s]+$/u, ''),
      from,
      to,
      plan: plan ?? null,
      isUnchecked: check !== undefined,
    })),
  );
}

function remark(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, file: string): Diagnostic {
  const node = document.getIn(issue.path, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  const expected =
    issue.code === 'unrecognized_keys' ? `không có mục “${issue.keys.join('”, “')}”` : issue.message;
  return diagnose(
    'TD4451',
    { file, ...(start === undefined ? {} : { line: lines.linePos(start).line }) },
    { where: placeOf(issue.path), expected },
  );
}

function placeOf(path: readonly PropertyKey[]): string {
  const [top, index, key] = path;
  if (top === undefined) return 'phần đầu';
  if (typeof index !== 'number') return `mục “${String(top)}”`;
  return key === undefined ? `căn cứ thứ ${index + 1}` : `mục “${String(key)}” của căn cứ thứ ${index + 1}`;
}

function unreadable(file: string, because: string, line?: number): Staged<null> {
  return staged(null, [diagnose('TD4450', { file, ...(line === undefined ? {} : { line }) }, { because })]);
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
