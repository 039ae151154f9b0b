import { textWidth } from '../../../src/render/docx/text-width.ts';
import type { LaidParagraph } from './layout.ts';

/** Twips by which a measured length may differ. */
const TOLERANCE = 20;

/** Width of the widest or of the last line of a text. */
export function lineWidth(paragraph: LaidParagraph, which: 'widest' | 'last'): number {
  const [run] = paragraph.runs;
  if (run === undefined) return 0;
  const widths = paragraph.text
    .split('\n')
    .map((line) => textWidth(line.trim(), run.size, run.bold ? 'bold' : 'regular'));
  return which === 'last' ? (widths.at(-1) ?? 0) : Math.max(...widths);
}

/** Whether no line of a text is wider than its column. */
export function fits(paragraph: LaidParagraph): boolean {
  return lineWidth(paragraph, 'widest') <= paragraph.column - paragraph.left - paragraph.right;
}

/** A rule must be drawn, in the middle, so many times as long as the line above it. */
export function ruleFaults(
  what: string,
  rule: LaidParagraph | undefined,
  above: LaidParagraph | undefined,
  [least, most]: readonly [number, number],
): readonly string[] {
  if (rule === undefined || !rule.hasRule || above === undefined) return [`${what}: no rule`];
  const length = rule.column - rule.left - rule.right;
  const text = lineWidth(above, 'last');
  return [
    ...(rule.left === rule.right ? [] : [`${what}: rule not in the middle`]),
    ...(length < least * text - TOLERANCE || length > most * text + TOLERANCE
      ? [`${what}: rule of ${length} twips under a text of ${text}`]
      : []),
  ];
}
