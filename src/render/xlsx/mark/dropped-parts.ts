/** What a copy leaves out: it came from outside, and is not ours to send on. */
export type Dropped = 'macros' | 'external-links' | 'signature' | 'layout';

const KINDS: readonly (readonly [Dropped, RegExp])[] = [
  ['macros', /(^|\/)vba(Project|Data)[^/]*$|^xl\/attachedToolbars/iu],
  ['external-links', /^xl\/externalLinks\//iu],
  ['signature', /^_xmlsignatures\//iu],
];

/** Parts that other parts lean on in ways that cannot be cut by halves: such a workbook is written anew. */
const TOO_ENTANGLED =
  /^xl\/(macrosheets|dialogsheets|embeddings|activeX|ctrlProps|queryTables|webextensions|model|slicers|timelines)\/|^xl\/connections\.xml$|^customUI\//iu;

/** Which of the things that a copy leaves out a part belongs to; null for a part that stays. */
export function droppedAs(part: string): Dropped | null {
  return KINDS.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

/** Whether a workbook holds objects, connections or old macros: its copy is a plain table of its values. */
export function isEntangled(parts: readonly string[]): boolean {
  return parts.some((part) => TOO_ENTANGLED.test(part));
}
