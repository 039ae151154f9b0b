import { copyText } from '../../cells/copy-text.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import type { Run } from '../xlsx/marked-runs.ts';
import type { Look } from '../xlsx/styles.ts';
import { lookOf, type OdsLetters } from './styles.ts';

/** The text of a cell as shown, and its stretches where one of them has a formatting of its own. */
export type OdsText = {
  readonly text: string;
  /** Stretches on the look of the cell; undefined where all of them have it. */
  readonly runsOn: (look: Look) => readonly Run[] | undefined;
  /** Font of the longest stretch, where it has its own. */
  readonly font: string | undefined;
};

/** Hears what lies inside one cell and keeps the paragraphs that it shows. */
export type Paragraphs = {
  /** `depth` is the number of elements around the cell. */
  readonly begin: (depth: number) => void;
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string) => void;
  readonly take: () => OdsText;
};

type Stretch = { text: string; readonly letters: OdsLetters | null };

/**
 * Only paragraphs that stand in the cell itself count: not those of comments, shapes and nested tables. `lettersOf` tells what a
 * style makes of the letters.
 */
export function createParagraphs(lettersOf: (style: string) => OdsLetters): Paragraphs {
  let cellDepth = 0;
  let count = 0;
  let stretches: Stretch[] = [];
  let isInside = false;
  let styles: OdsLetters[] = [];
  const put = (text: string): void => {
    const letters = styles.at(-1) ?? null;
    const last = stretches.at(-1);
    if (last !== undefined && last.letters === letters) last.text += text;
    else stretches.push({ text, letters });
  };
  return {
    begin: (depth) => {
      cellDepth = depth;
      count = 0;
      stretches = [];
      isInside = false;
      styles = [];
    },
    open: ({ name, path, attribute }) => {
      if (name === 'p' && path.length === cellDepth + 1) {
        styles = [];
        if (count > 0) put('\n');
        count += 1;
        isInside = true;
      } else if (!isInside) return;
      else if (name === 'span') {
        const own = lettersOf(attribute('text:style-name') ?? '');
        const around = styles.at(-1);
        styles.push(Object.keys(own).length === 0 && around !== undefined ? around : { ...around, ...own });
      } else if (name === 's') {
        const spaces = Number(attribute('text:c') ?? 1);
        put(' '.repeat(Number.isInteger(spaces) && spaces > 0 ? Math.min(spaces, 1000) : 1));
      } else if (name === 'tab') put('\t');
      else if (name === 'line-break') put('\n');
    },
    close: (name, path) => {
      if (!isInside) return;
      if (name === 'span') styles.pop();
      if (name === 'p' && path.length === cellDepth + 1) isInside = false;
    },
    text: (text) => {
      // White space collapses; wider gaps are written as `text:s`.
      if (isInside) put(text.replace(/[ \t\r\n]+/g, ' '));
    },
    take: () => {
      const all = stretches;
      const isPlain = all.every(({ letters }) => letters === null || Object.keys(letters).length === 0);
      const longest = all.reduce<Stretch | null>(
        (best, each) => (best === null || each.text.length > best.text.length ? each : best),
        null,
      );
      return {
        text: copyText(all.map(({ text }) => text).join('')),
        font: longest?.letters?.font,
        runsOn: (look) =>
          isPlain ? undefined : all.map(({ text, letters }) => runOf(text, letters ?? {}, look)),
      };
    },
  };
}

function runOf(text: string, letters: OdsLetters, around: Look): Run {
  const own = lookOf(letters);
  const hasLook = letters.colour !== undefined || letters.size !== undefined;
  const look = {
    colour: letters.colour === undefined ? around.colour : own.colour,
    size: own.size ?? around.size,
  };
  return {
    text: copyText(text),
    font: letters.font,
    isStruck: letters.isStruck ?? null,
    isRaised: letters.isRaised ?? false,
    look: hasLook ? look : null,
  };
}
