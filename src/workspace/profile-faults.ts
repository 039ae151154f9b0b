import { z } from 'zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { profileSchema } from '../domain/profile.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** What is wrong with the shape of a profile, in words: an unknown key, a missing one, a wrong value. */
export function shapeFault(issue: z.core.$ZodIssue, yaml: ParsedYaml, file: string): readonly Diagnostic[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysOf(schemaAt(path));
    return issue.keys.map((key) =>
      diagnose(
        'TD4203',
        { file, ...yaml.placeOfKey(path, key), found: key },
        { key, where: whereOf(path), allowed },
      ),
    );
  }
  const parent = path.slice(0, -1);
  const values = { key: nameOf(path), where: whereOf(parent), expected: expectedAt(path) };
  if (issue.code === 'invalid_type' && issue.input === undefined && !hasIn(yaml.data, path)) {
    return [diagnose('TD4204', { file, ...yaml.placeOf(parent) }, values)];
  }
  return [diagnose('TD4205', { file, ...yaml.placeOf(path) }, values)];
}

function expectedAt(path: readonly PropertyKey[]): string {
  const schema = schemaAt(path);
  return describe(schema);
}

/** What may stand at a place, in words that follow a colon. */
function describe(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodNullable) return `${describe(schema.unwrap())}, hoặc để trống`;
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum) {
    const values = schema instanceof z.ZodLiteral ? [...schema.values] : schema.options;
    return values.length === 1 ? `đúng chữ ${values[0]}` : `một trong các chữ ${values.join(', ')}`;
  }
  if (schema instanceof z.ZodISODate) return 'một ngày dạng năm-tháng-ngày, ví dụ 2025-06-30';
  if (schema instanceof z.ZodArray) return 'một danh sách có ít nhất một dòng, mỗi dòng bắt đầu bằng “- ”';
  if (schema instanceof z.ZodObject) return `các mục ${keysOf(schema).join(', ')}`;
  return schema instanceof z.ZodString && schema.minLength !== 1
    ? 'một dòng chữ, có thể để trống bằng ""; số thì đặt trong dấu nháy kép'
    : 'một dòng chữ, không để trống; số thì đặt trong dấu nháy kép';
}

function schemaAt(path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = profileSchema;
  for (const key of path) {
    if (schema instanceof z.ZodNullable) schema = schema.unwrap();
    if (schema instanceof z.ZodArray) schema = schema.element;
    else schema = schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
  }
  return schema;
}

function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'thidua.yaml';
  return typeof last === 'number' ? `${String(path.at(-2))} (thứ ${last + 1})` : String(last);
}

/** `trong signer của offices (thứ 1)`: the place of a mapping, innermost first. */
function whereOf(path: readonly PropertyKey[]): string {
  const names = path.flatMap((key, index) =>
    typeof key === 'number'
      ? []
      : [typeof path[index + 1] === 'number' ? nameOf(path.slice(0, index + 2)) : String(key)],
  );
  return names.length === 0 ? 'ở cấp ngoài cùng của hồ sơ' : `trong ${names.reverse().join(' của ')}`;
}

function hasIn(data: unknown, path: readonly PropertyKey[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return true;
}
