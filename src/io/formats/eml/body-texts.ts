/** A part of a mail that may be its text, as the library keeps it. */
export type TextPart = {
  readonly childNodes: readonly TextPart[];
  readonly content: ArrayBuffer | null;
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly getTextContent: () => string;
};

/** The plain texts and the pages of a mail, each put together; neither is made out of the other. */
export function bodyTexts<Part extends TextPart>(
  root: Part,
  isText: (part: Part) => boolean,
): { readonly plain: string; readonly html: string } {
  const texts: Record<'plain' | 'html', string[]> = { plain: [], html: [] };
  const waiting: Part[] = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.childNodes.length > 0) waiting.push(...(part.childNodes as readonly Part[]).toReversed());
    else if (isText(part))
      texts[part.contentType.parsed.value === 'text/html' ? 'html' : 'plain'].push(textOf(part));
  }
  return { plain: texts.plain.join('\n'), html: texts.html.join('\n') };
}

/** A text whose lines flow (RFC 3676) with its lines as they are: put together, lines of code would be none. */
function textOf(part: TextPart): string {
  const isFlowed = /^flowed$/iu.test(part.contentType.parsed.params.format ?? '');
  if (!isFlowed || part.content === null) return part.getTextContent();
  const raw = Buffer.from(part.content).toString('utf8');
  return /^begin(-base64)? [0-7]{3,4} /mu.test(raw) ? raw : part.getTextContent();
}
