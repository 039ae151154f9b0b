import { relationshipsPartOf } from '../../../ooxml/part-name.ts';
import { childrenOf, isElement, parseXml, serializeXml } from '../../../ooxml/xml-tree.ts';
import type { Parts } from '../../../ooxml/zip.ts';
import { relationshipsOf } from '../docx-package.ts';

/** Whether two packages hold the same under a name, with all that it refers to. */
export function isSamePart(one: Parts, other: Parts, name: string): boolean {
  if (!isSameBytes(one.get(name), other.get(name))) return false;
  const rels = relationshipsPartOf(name);
  if (!one.has(rels) && !other.has(rels)) return true;
  return (
    isSameBytes(one.get(rels), other.get(rels)) &&
    relationshipsOf(one, name).every(({ target, isExternal }) => isExternal || isSamePart(one, other, target))
  );
}

/** Whether a style sheet says the same as another, in whatever order: every style that both have is the same in both. */
export function isSameStyleSheet(one: Parts, other: Parts, name: string): boolean {
  if (isSamePart(one, other, name)) return true;
  const [ours, theirs] = [sheetOf(one, name), sheetOf(other, name)];
  if (ours === null || theirs === null || ours.rest !== theirs.rest) return false;
  // A style that the first lacks would be missing in the joined file.
  return [...theirs.styles].every(([id, style]) => ours.styles.get(id) === style);
}

/** The styles of a sheet by id, and all else that it says. */
function sheetOf(parts: Parts, name: string) {
  const bytes = parts.get(name);
  if (bytes === undefined) return null;
  const tree = parseXml(new TextDecoder().decode(bytes));
  const styles = childrenOf(tree, 'w:style');
  const others = tree.children.filter((node) => !isElement(node) || node.name !== 'w:style');
  return {
    styles: new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', serializeXml(style)])),
    rest: serializeXml({ ...tree, children: others }),
  };
}

/** Whether both are there and hold the same. */
export function isSameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  // Papers of one template share most parts.
  return (
    (one === other && one !== undefined) ||
    (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0)
  );
}
