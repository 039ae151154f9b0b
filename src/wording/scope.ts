import { upperFirst } from '../text/letters.ts';

/** All units together, within a sentence: `toàn phường`; criteria of version 1 name none, and are a city's. */
export function scopeWords({ scope }: { readonly scope?: string | undefined }): string {
  return scope ?? 'toàn thành phố';
}

/** The same at the head of a row or chart: `Toàn phường`. */
export function wholeTitle(criteria: { readonly scope?: string | undefined }): string {
  return upperFirst(scopeWords(criteria));
}
