import { copyText } from '../../cells/copy-text.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';

/** Hears what lies inside one cell and keeps the paragraphs that it shows. */
export type Paragraphs = {
  /** `depth` is the number of elements around the cell. */
  readonly begin: (depth: number) => void;
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string) => void;
  readonly take: () => string;
};

/** Only paragraphs that stand in the cell itself count: not those of comments, shapes and nested tables. */
export function createParagraphs(): Paragraphs {
  let cellDepth = 0;
  let lines: string[] = [];
  let line: string | null = null;
  return {
    begin: (depth) => {
      cellDepth = depth;
      lines = [];
      line = null;
    },
    open: ({ name, path, attribute }) => {
      if (name === 'p' && path.length === cellDepth + 1) line = '';
      else if (line === null) return;
      else if (name === 's') {
        const count = Number(attribute('text:c') ?? 1);
        line += ' '.repeat(Number.isInteger(count) && count > 0 ? Math.min(count, 1000) : 1);
      } else if (name === 'tab') line += '\t';
      else if (name === 'line-break') line += '\n';
    },
    close: (name, path) => {
      if (line === null || name !== 'p' || path.length !== cellDepth + 1) return;
      lines.push(line);
      line = null;
    },
    text: (text) => {
      // White space collapses; wider gaps are written as `text:s`.
      if (line !== null) line += text.replace(/[ \t\r\n]+/g, ' ');
    },
    take: () => copyText(lines.join('\n')),
  };
}
