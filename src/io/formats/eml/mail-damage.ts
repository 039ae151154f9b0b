/** A part of a mail, as far as its structure goes. */
export type MailPart = {
  readonly contentType: Header & { readonly multipart: string | false };
  readonly contentDisposition: Header;
  readonly childNodes: readonly MailPart[];
};
type Header = { readonly parsed: { readonly params: Readonly<Record<string, string>> } };

/**
 * Why a mail may hold less than was sent, as a clause; null where nothing shows. A reader of mail takes what is left
 * for the whole: a lost line between two parts makes one of them vanish.
 */
export function damageOf(root: MailPart, bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return structureDamage(root, text) ?? encodingDamage(text);
}

/** A multipart without its closing line was cut on the way; one without parts hides what it held. */
function structureDamage(part: MailPart, text: string): string | null {
  if (part.contentType.multipart !== false) {
    const boundary = part.contentType.parsed.params.boundary;
    if (boundary === undefined || boundary === '' || part.childNodes.length === 0) {
      return 'cấu trúc các phần đính kèm bị hỏng';
    }
    if (!text.includes(`--${Buffer.from(boundary).toString('latin1')}--`)) {
      return 'thư bị cắt cụt, thiếu phần cuối';
    }
  }
  for (const child of part.childNodes) {
    const damage = structureDamage(child, text);
    if (damage !== null) return damage;
  }
  return null;
}

/** An encoded part holds nothing but its code, and ends in a line that the mail announced. */
function encodingDamage(text: string): string | null {
  const boundaries = new Set(
    Array.from(
      text.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/gi),
      (found) => found[1] ?? found[2],
    ),
  );
  let isEncoded = false;
  let isBody = false;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next === -1 ? text.length : next).trimEnd();
    at = next === -1 ? text.length : next + 1;
    if (line.startsWith('--') && boundaries.has(line.slice(2).replace(/--$/, ''))) {
      isEncoded = false;
      isBody = false;
    } else if (isBody && isEncoded) {
      if (!/^[A-Za-z0-9+/=]*$/.test(line))
        return 'một phần đính kèm bị hỏng, hoặc mất ranh giới giữa hai phần';
    } else if (!isBody && line === '') {
      isBody = true;
    } else if (!isBody && /^content-transfer-encoding:\s*base64/i.test(line)) {
      isEncoded = true;
    }
  }
  return null;
}
