import { formatInteger } from '../text/numbers.ts';
import { type Html, html } from './html.ts';

/** A bar of a chart: what it stands for and how many. */
export type Bar = { readonly label: string; readonly value: number };

const [LABELS, WIDTH, ROW] = [140, 400, 28] as const;

/** Bars one below the other, each with its number written beside it, so that no colour is needed to read it. */
export function barChart(title: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * ROW;
  const told = bars.map(({ label, value }) => `${label}: ${formatInteger(value)}`).join('; ');
  return html`<figure><figcaption>${title}</figcaption><svg role="img" aria-label="${title}. ${told}" viewBox="0 0 ${WIDTH} ${height}">${bars.map(
    ({ label, value }, index) => {
      const length = Math.round((value / most) * (WIDTH - LABELS - 56));
      const middle = index * ROW + ROW / 2;
      return html`<text class="nhan" x="${LABELS - 8}" y="${middle}">${label}</text><rect class="cot" x="${LABELS}" y="${index * ROW + 5}" width="${length}" height="${ROW - 10}"/><text class="so" x="${LABELS + length + 6}" y="${middle}">${formatInteger(value)}</text>`;
    },
  )}</svg></figure>
`;
}
