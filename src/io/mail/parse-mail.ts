import type { ParsedMail } from './parsed-mail.ts';

/** Reads a mail of either kind, each with its own library, loaded when first needed. Throws what they throw. */
export async function parseMail(bytes: Uint8Array, as: 'eml' | 'msg'): Promise<ParsedMail> {
  if (as === 'eml') return (await import('./parse-eml.ts')).parseEml(bytes);
  return (await import('./parse-msg.ts')).parseMsg(bytes);
}
