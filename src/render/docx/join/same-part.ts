import { relationshipsPartOf } from '../../../ooxml/part-name.ts';
import type { Parts } from '../../../ooxml/zip.ts';
import { relationshipsOf } from '../docx-package.ts';

/** Whether two packages hold the same under a name, with all that it refers to. */
export function isSamePart(one: Parts, other: Parts, name: string): boolean {
  if (!sameBytes(one.get(name), other.get(name))) return false;
  const rels = relationshipsPartOf(name);
  if (!one.has(rels) && !other.has(rels)) return true;
  return (
    sameBytes(one.get(rels), other.get(rels)) &&
    relationshipsOf(one, name).every(({ target, isExternal }) => isExternal || isSamePart(one, other, target))
  );
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  // Papers of one template share most parts.
  return (
    (one === other && one !== undefined) ||
    (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0)
  );
}
