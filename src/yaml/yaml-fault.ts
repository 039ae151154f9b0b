import type { Place } from './place.ts';

/** What can be wrong with a YAML file, before anyone asks what it means. */
export type YamlFaultKind =
  | 'encoding'
  | 'size'
  | 'character'
  | 'syntax'
  | 'feature'
  | 'double-key'
  | 'number'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-value';

/** A fault in the clerk's words; which code it has is for the reader of that kind of file to say. */
export type YamlFault = {
  readonly kind: YamlFaultKind;
  /** Absent where the whole file is meant. */
  readonly place?: Place | undefined;
  /** What stood there, as typed. */
  readonly found?: string;
  /** A sentence without its full stop. */
  readonly problem: string;
  /** What to do, a sentence with its full stop. */
  readonly remedy: string;
};

/** More than this, and the file is something else than what it is taken for. */
const MOST = 200;

/** From top to bottom, each once, as many as anyone reads. */
export function inOrder(faults: readonly YamlFault[]): readonly YamlFault[] {
  return [...faults]
    .sort(
      ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
    )
    .slice(0, MOST);
}
