import { decodeXml } from './parse.ts';
import { partKey, relationshipsPartOf } from './part-name.ts';
import { parseRelationships, type Relationship } from './relationships.ts';
import { walkText } from './walk.ts';
import { textBytes, zipParts } from './zip.ts';

/** Where the parts of a package come from: a zip that was checked, or parts that were made. */
export type PartSource = {
  readonly names: readonly string[];
  /** Null where there is no part of that name; case does not count. */
  readonly part: (name: string) => Uint8Array | null;
};

/** The parts of a package, to be changed one by one; whatever is not changed stays as it is, byte for byte. */
export type EditablePackage = {
  /** As they were when it was opened. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Text of an XML part as it now is, found sound; null where there is none. Throws `XmlFault`. */
  readonly text: (name: string) => string | null;
  readonly put: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** What a part (`''`: the package) refers to; nothing where it has no relationships. Throws `XmlFault`. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** The file: parts in their order, new ones last, with the one date of `zipParts`. */
  readonly toZip: () => Uint8Array;
};

/** Opens a package to change some of its XML parts. */
export function openPackage(source: PartSource): EditablePackage {
  /** By key; null for what is taken out. */
  const changed = new Map<string, { readonly name: string; readonly text: string } | null>();
  const original = new Set(source.names.map(partKey));

  const text = (name: string): string | null => {
    const known = changed.get(partKey(name));
    if (known !== undefined) return known?.text ?? null;
    const bytes = name === '' ? null : source.part(name);
    if (bytes === null) return null;
    const xml = decodeXml(bytes);
    // Whoever scans tags counts on what the strict parser has found in order.
    walkText(xml, { open: () => undefined });
    return xml;
  };

  const has = (name: string): boolean => {
    const known = changed.get(partKey(name));
    return known === undefined ? original.has(partKey(name)) : known !== null;
  };

  return {
    names: source.names,
    has,
    text,
    put: (name, xml) => {
      const inUtf8 = xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/u, '$1"UTF-8"');
      changed.set(partKey(name), { name, text: inUtf8 });
    },
    remove: (name) => changed.set(partKey(name), null),
    relationships: (part) => {
      const xml = text(relationshipsPartOf(part));
      return xml === null ? [] : parseRelationships(xml, part);
    },
    toZip: () => {
      const parts = new Map<string, Uint8Array>();
      for (const name of source.names) {
        if (name.endsWith('/')) continue;
        const known = changed.get(partKey(name));
        if (known === null) continue;
        const bytes = known === undefined ? source.part(name) : textBytes(known.text);
        if (bytes !== null) parts.set(name, bytes);
      }
      for (const [key, part] of changed) {
        if (part !== null && !original.has(key)) parts.set(part.name, textBytes(part.text));
      }
      return zipParts(parts);
    },
  };
}
