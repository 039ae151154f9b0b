/** A text in quotation marks; marks inside it become single, so that the two never meet. */
export function inQuotes(text: string): string {
  return `“${text.replace(/[“"]/gu, '‘').replace(/”/gu, '’')}”`;
}
