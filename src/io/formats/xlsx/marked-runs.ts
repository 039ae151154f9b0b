import { isUnknownSymbol, shownInSymbolFont } from '../../cells/symbol-fonts.ts';
import type { CellStyle, Look } from './styles.ts';

/** A stretch of a text with one formatting; null where the cell's own formatting counts. */
export type Run = {
  readonly text: string;
  readonly font: string | undefined;
  readonly isStruck: boolean | null;
  /** Above or below the line, as footnote signs are. */
  readonly isRaised: boolean;
  /** Absent or null where the cell's own look counts, or the format does not tell. */
  readonly look?: Look | null;
};

/** What is left to read of a text once its formatting has had its say, and what was taken out or read otherwise. */
export type MarkedText = {
  readonly text: string;
  readonly struck?: string;
  readonly raised?: string;
  readonly symbols?: { readonly font: string; readonly typed: string };
  readonly unknownSymbol?: { readonly font: string; readonly typed: string };
  readonly unseen?: { readonly by: 'colour' | 'size'; readonly text: string };
};

const NUMBER = /^[\d\s.,%/]*\d[\d\s.,%/]*$/u;
/** Words that each begin with a capital, as a name does; a unit of measure (`km²`) does not. */
const NAME = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,6}\s*$/u;
const FOOTNOTE = /^\s*[([]?(?:\d{1,2}|\*{1,3}|[a-z])[)\]]?\s*$/u;

/**
 * Struck runs, and those that nobody sees, are not read; signs raised beside a number or a
 * name are no part of it (`8¹` is 8, but m² stays); ticks, crosses and boxes of symbol fonts are what they show.
 */
export function readRuns(
  runs: readonly Run[],
  style: Pick<CellStyle, 'isStruck' | 'font'> & Partial<Pick<CellStyle, 'hides'>>,
): MarkedText {
  const isStruck = (run: Run) => run.isStruck ?? style.isStruck;
  const whyUnseen = (run: Run) => style.hides?.(run.look ?? undefined) ?? null;
  const struck = textOf(runs.filter((run) => isStruck(run) && whyUnseen(run) === null));
  const unseen = runs.filter((run) => whyUnseen(run) !== null);
  const by = unseen[0] === undefined ? null : whyUnseen(unseen[0]);
  const kept = runs.filter((run) => !isStruck(run) && whyUnseen(run) === null);
  const level = kept.filter(({ isRaised }) => !isRaised);
  const raised = textOf(kept.filter(({ isRaised }) => isRaised));
  const isFootnote =
    raised.trim() !== '' &&
    (NUMBER.test(textOf(level)) || (FOOTNOTE.test(raised) && NAME.test(textOf(level).trim())));
  const symbols: { font: string; typed: string }[] = [];
  const unknown: { font: string; typed: string }[] = [];
  const text = (isFootnote ? level : kept)
    .map((run) => {
      const font = run.font ?? style.font;
      const shown = shownInSymbolFont(run.text, font);
      if (shown !== null && font !== undefined && run.text.trim() !== '')
        symbols.push({ font, typed: run.text });
      if (shown === null && font !== undefined && isUnknownSymbol(run.text, font))
        unknown.push({ font, typed: run.text });
      return shown ?? run.text;
    })
    .join('');
  return {
    text,
    ...(struck.trim() !== '' && { struck: struck.trim() }),
    ...(isFootnote && { raised: raised.trim() }),
    ...(symbols[0] !== undefined && { symbols: symbols[0] }),
    ...(unknown[0] !== undefined && { unknownSymbol: unknown[0] }),
    ...(by !== null && textOf(unseen).trim() !== '' && { unseen: { by, text: textOf(unseen).trim() } }),
  };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
