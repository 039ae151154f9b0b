import { type Html, html } from './html.ts';

/** One thing that rows are sifted by: the mark that they carry, its values and their words. */
export function choice(
  mark: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
): Html {
  return html`<label>${label} <select data-loc="${mark}"><option value="*">Tất cả</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
