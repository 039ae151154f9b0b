import type { CellMarks, RawCell, RawContent } from '../../../domain/raw-workbook.ts';
import { type Run, readRuns } from './marked-runs.ts';
import { SYMBOL_FONT } from './rich-text.ts';

/** What the style of a whole cell says of its text. */
export type CellLook = { readonly font: string | undefined; readonly isStruck: boolean };

/**
 * The content as formatting leaves it, in every format alike: what is struck out is not read, signs raised beside a number
 * are no part of it, ticks of symbol fonts are ticks. `runs` where stretches of the text have a formatting of their own.
 */
export function markedContent(
  content: RawContent,
  runs: readonly Run[] | undefined,
  look: CellLook,
): Pick<RawCell, 'content' | 'marks'> {
  if (runs === undefined && !look.isStruck && !SYMBOL_FONT.test(look.font ?? '')) return { content };
  const typed = content.kind === 'text' ? content.text : shownPlainly(content);
  if (typed === null) return { content };
  const plain = [{ text: typed, font: undefined, isStruck: null, isRaised: false }];
  const { text, ...marks } = readRuns(content.kind === 'text' ? (runs ?? plain) : plain, look);
  if (Object.keys(marks).length === 0) return { content };
  const left = text.trim() === '' ? '' : text;
  return { content: { kind: 'text', text: left }, marks: marks satisfies CellMarks };
}

/** A value that is no text, as far as it can be struck out; null where there is none. */
function shownPlainly(content: RawContent): string | null {
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    default:
      return null;
  }
}

/** The font of the longest stretch: what an old encoding is told by. */
export function fontOfLongest(runs: readonly Run[]): string | undefined {
  return runs.reduce<Run | null>(
    (longest, run) => (longest === null || run.text.length > longest.text.length ? run : longest),
    null,
  )?.font;
}
