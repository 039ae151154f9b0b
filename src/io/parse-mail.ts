import type { ParsedMail } from './mail/parsed-mail.ts';

/** Reads a mail of either kind, each with its own library, loaded when first needed. Throws what they throw. */
export async function parseMail(bytes: Uint8Array, as: 'eml' | 'msg'): Promise<ParsedMail> {
  if (as === 'eml') return (await import('./formats/eml/parse-eml.ts')).parseEml(bytes);
  return (await import('./formats/msg/parse-msg.ts')).parseMsg(bytes);
}
