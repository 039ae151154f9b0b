/** `Điều 1.` and what follows it, the space included; no lead where the text starts otherwise. */
export function articleParts(text: string): readonly [lead: string, rest: string] {
  const lead = /^\s*Điều \d+\./u.exec(text)?.[0] ?? '';
  return [lead, text.slice(lead.length)];
}
