import type { LaidParagraph } from './layout.ts';

/** What the decree says of a line of text; what is left out may be anything. */
export type Look = {
  /** Points: least and most. */
  readonly size: readonly [least: number, most: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'both' | 'center' | 'left';
  /** Letters are capital. */
  readonly isUpper?: true;
};

/** What a paragraph has otherwise than it should, in words; `what` names it. */
export function lookFaults(
  what: string,
  paragraph: LaidParagraph | undefined,
  look: Look,
): readonly string[] {
  if (paragraph === undefined) return [`${what}: missing`];
  const [least, most] = look.size;
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '');
  const faults = [
    ...runs.flatMap(({ size, bold, italic }) => [
      ...(size < least || size > most ? [`${size} pt, not ${least} to ${most}`] : []),
      ...(look.bold !== undefined && bold !== look.bold ? [bold ? 'bold' : 'not bold'] : []),
      ...(look.italic !== undefined && italic !== look.italic ? [italic ? 'italic' : 'not italic'] : []),
    ]),
    ...(look.align !== undefined && paragraph.align !== look.align ? [`aligned ${paragraph.align}`] : []),
    ...(look.isUpper && paragraph.text !== paragraph.text.toLocaleUpperCase('vi') ? ['not upper case'] : []),
    ...(paragraph.text.trim() === '' ? ['without text'] : []),
  ];
  return [...new Set(faults)].map((fault) => `${what} “${excerpt(paragraph.text)}”: ${fault}`);
}

/** A fault where something does not hold. */
export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}

/** The beginning of a text. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
