import { type ContentTypes, contentTypesPart, parseContentTypes } from '../../ooxml/content-types.ts';
import { decodeXml } from '../../ooxml/parse.ts';
import { relationshipsPartOf } from '../../ooxml/part-name.ts';
import { parseRelationships, type Relationship } from '../../ooxml/relationships.ts';
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
  return bytes === null ? [] : refusingFaults(file, name, () => parseRelationships(decodeXml(bytes), part));
}

/** What a package says its parts are. Throws `Refusal`. */
export function contentTypesOf(zip: Zip, file: string): ContentTypes {
  const bytes = requiredPart(zip, contentTypesPart, file);
  return refusingFaults(file, contentTypesPart, () => parseContentTypes(decodeXml(bytes)));
}
