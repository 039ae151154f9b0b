import { formatInteger } from '../text/numbers.ts';
import { type Html, html } from './html.ts';

/** A bar of a chart: what it stands for and how many. */
export type Bar = { readonly label: string; readonly value: number };

/** Room for usual labels, for a bar with its number, and for a row; and what a letter of a label takes. */
const [LABELS, BARS, ROW, LETTER] = [140, 260, 28, 7.6] as const;

/** Bars one below the other, each with its number written beside it, so that no colour is needed to read it. */
export function barChart(title: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * ROW;
  const longest = Math.max(0, ...bars.map(({ label }) => [...label].length));
  const labels = Math.max(LABELS, Math.ceil(longest * LETTER) + 8);
  const told = bars.map(({ label, value }) => `${label}: ${formatInteger(value)}`).join('; ');
  return html`<figure><figcaption>${title}</figcaption><svg role="img" aria-label="${title}. ${told}" viewBox="0 0 ${labels + BARS} ${height}">${bars.map(
    ({ label, value }, index) => {
      const length = Math.round((value / most) * (BARS - 56));
      const middle = index * ROW + ROW / 2;
      return html`<text class="nhan" x="${labels - 8}" y="${middle}">${label}</text><rect class="cot" x="${labels}" y="${index * ROW + 5}" width="${length}" height="${ROW - 10}"/><text class="so" x="${labels + length + 6}" y="${middle}">${formatInteger(value)}</text>`;
    },
  )}</svg></figure>
`;
}
