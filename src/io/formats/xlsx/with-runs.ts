import type { Run } from './marked-runs.ts';
import type { RichText } from './rich-text.ts';
import type { Look } from './styles.ts';

/** A font that a stretch of a text names. */
export type RunFont = {
  readonly font: string | undefined;
  readonly isStruck: boolean;
  /** Above or below the line. */
  readonly isRaised: boolean;
  readonly look: Look;
};

/**
 * A text with its stretches, as binary workbooks tell them: by where each begins; what stands before the first has the cell's
 * own formatting.
 */
export function withRuns(
  text: string,
  starts: readonly { readonly at: number; readonly font: RunFont | undefined }[],
): RichText {
  const first = starts[0]?.at ?? text.length;
  const runs: Run[] = [{ text: text.slice(0, first), font: undefined, isStruck: null, isRaised: false }];
  starts.forEach(({ at, font }, index) => {
    runs.push({
      text: text.slice(at, Math.max(at, starts[index + 1]?.at ?? text.length)),
      font: font?.font,
      isStruck: font?.isStruck ?? null,
      isRaised: font?.isRaised ?? false,
      look: font?.look ?? null,
    });
  });
  const kept = runs.filter((run) => run.text !== '');
  return { text, font: fontOfLongest(kept), runs: kept };
}

/** The font of the longest stretch: what an old encoding is told by. */
function fontOfLongest(runs: readonly Run[]): string | undefined {
  return runs.reduce<Run | null>(
    (longest, run) => (longest === null || run.text.length > longest.text.length ? run : longest),
    null,
  )?.font;
}
