import type { World } from '../world.ts';

/** A colour of the terminal, which takes no room. */
const COLOUR = /\u001b\[[\d;]*m/gu;
/** What moves about on the screen by itself, as a bar of progress does, is laid by whoever draws it. */
const MOVES = /[\r\u0008]|\u001b\[[\d;?]*[A-Za-ln-z]/u;
/** Below what a line begins with, spaces and the mark of a list, it goes on. */
const HEAD = /^(?: *)(?:\d+\. +|[-–•] )?/u;

/** How wide a line of what a command says may be; endless where nobody looks at a screen. */
export function outWidth({ isOutTerminal, columns }: World): number {
  return isOutTerminal ? columns : Number.POSITIVE_INFINITY;
}

/** The same world, in which no line that is said is broken by the terminal itself, amid a word. */
export function fitted(world: World): World {
  return {
    ...world,
    out: world.isOutTerminal ? (text) => world.out(within(text, world.columns)) : world.out,
    err: world.isTerminal ? (text) => world.err(within(text, world.columns)) : world.err,
  };
}

/** Lines of at most `width` letters, broken at spaces; a word that is longer stays whole, to be copied. */
function within(text: string, width: number): string {
  if (MOVES.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (room(line) <= width ? line : inLines(line, width)))
    .join('\n');
}

function inLines(line: string, width: number): string {
  const head = HEAD.exec(line)?.[0] ?? '';
  const below = ' '.repeat(head.length);
  const lines: string[] = [];
  let current = head;
  let isBlank = true;
  for (const [, gap = '', word = ''] of line.slice(head.length).matchAll(/( *)([^ ]+)/gu)) {
    if (!isBlank && room(current) + gap.length + room(word) > width) {
      lines.push(current);
      current = below + word;
    } else {
      current += gap + word;
      isBlank = false;
    }
  }
  return [...lines, current].join('\n');
}

function room(text: string): number {
  return [...text.replace(COLOUR, '').normalize('NFC')].length;
}
