import type { RawContent } from '../domain/raw-workbook.ts';
import { parseQuantity } from '../text/numbers.ts';

/** A number, or a text that can only be one; null for anything else, a percentage too. */
export function plainNumber(content: RawContent | null, text: string): number | null {
  if (content?.kind === 'number') return content.isPercent ? null : content.value;
  if (content?.kind !== 'text') return null;
  const quantity = parseQuantity(text);
  return quantity === null || quantity.isPercent || quantity.ambiguous ? null : quantity.value;
}
