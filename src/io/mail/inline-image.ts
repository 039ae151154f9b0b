/** A picture that a text shows is kept when it is larger: it may be a scanned page. */
const largestLogo = 64 * 1024;

/** Whether a picture that the text of a mail shows is but a logo or a signature. */
export function isInlineImage(type: string, size: number): boolean {
  return type.startsWith('image/') && size <= largestLogo;
}
