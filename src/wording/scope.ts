/** All units together, within a sentence: `toàn phường`; criteria of version 1 name none, and are a city's. */
export function scopeWords({ scope }: { readonly scope?: string | undefined }): string {
  return scope ?? 'toàn thành phố';
}
