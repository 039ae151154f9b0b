/** How often something stands there in a row; once where nothing sound is said. */
export function repeats(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

/** Rows and columns that are folded away, or filtered out (`table:visibility`). */
export function isCollapsed(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}
