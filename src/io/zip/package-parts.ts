import { type ContentTypes, contentTypesPart, parseContentTypes } from '../../ooxml/content-types.ts';
import { decodeXml } from '../../ooxml/parse.ts';
import { relationshipsPartOf } from '../../ooxml/part-name.ts';
import { parseRelationships, type Relationship } from '../../ooxml/relationships.ts';
import { remembering } from '../../text/remembering.ts';
import { refuse } from '../refusal.ts';
import { refusingFaults } from '../xml/walk-xml.ts';
import type { Zip } from './open-zip.ts';

/** Bytes of a part that must be there; refuses the file when it is missing. */
export function requiredPart(zip: Zip, name: string, file: string): Uint8Array {
  return zip.part(name) ?? refuse('TD1027', { file }, { part: name });
}

/** Bytes of a part that says something beside the cells; null when it is missing, or larger than that can honestly be. */
export function smallPart(zip: Zip, name: string, largest: number): Uint8Array | null {
  return zip.statedSize(name) > largest ? null : zip.part(name);
}

/** What a part (`''`: the package) refers to; nothing where it has no relationships. Throws `Refusal`. */
export function relationshipsOf(zip: Zip, part: string, file: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  const bytes = zip.part(name);
  return bytes === null
    ? []
    : refusingFaults(file, name, () => relationshipsIn(`${part.length} ${part}${decodeXml(bytes)}`));
}

/** Files of one form refer to the same parts: by the part, and what its relationships part says. */
const relationshipsIn = remembering(
  (key) => {
    const start = key.indexOf(' ') + 1;
    const end = start + Number(key.slice(0, start));
    return parseRelationships(key.slice(end), key.slice(start, end));
  },
  { most: 64, longest: 20_000 },
);

const contentTypesIn = remembering(parseContentTypes, { most: 16, longest: 20_000 });

/** What a package says its parts are. Throws `Refusal`. */
export function contentTypesOf(zip: Zip, file: string): ContentTypes {
  const bytes = requiredPart(zip, contentTypesPart, file);
  return refusingFaults(file, contentTypesPart, () => contentTypesIn(decodeXml(bytes)));
}
