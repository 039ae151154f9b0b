import { type Result, resultSchema } from '../domain/result.ts';

/** A `ket-qua.json` read back, or a few words on why it is not one. */
export function parseResult(text: string): Result | { readonly because: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { because: 'nội dung không phải JSON' };
  }
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { because: `sai ở mục “${issue?.path.join('.') ?? ''}”` };
}
