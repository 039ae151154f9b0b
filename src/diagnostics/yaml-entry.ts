import { type CatalogueEntry, entry } from './entry.ts';

/** What the YAML reader says of a fault: a sentence without its full stop, and what to do. */
export type YamlWords = { readonly problem: string; readonly remedy: string };

/** A code whose sentence is the YAML reader's own; `consequence` follows it, if the fault has one that matters. */
export function yamlEntry(title: string, consequence?: string): CatalogueEntry<YamlWords> {
  return entry<YamlWords>({
    severity: 'error',
    title,
    message: ({ problem }) => (consequence === undefined ? `${problem}.` : `${problem}; ${consequence}.`),
    hint: ({ remedy }) => remedy,
  });
}
