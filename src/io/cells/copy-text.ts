/** The same text in memory of its own: V8's slices would keep the whole part that they were cut from. */
export function copyText(text: string): string {
  // V8 copies shorter texts by itself.
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8');
}
