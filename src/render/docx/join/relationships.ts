import { type DocxParts, partTree } from '../docx-package.ts';
import { childrenOf, type XmlElement } from '../xml-tree.ts';

/** A line of a `.rels` part: what a part refers to, and under which id. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type: `header`, `image`, `chart`. */
  readonly kind: string;
  /** Name of the part, or the address of what lies outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
};

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationshipsName(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** What a part refers to. */
export function relationshipsOf(parts: DocxParts, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!parts.has(name)) return [];
  return childrenOf(partTree(parts, name), 'Relationship').map((element) => {
    const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
    const isExternal = TargetMode === 'External';
    return {
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: isExternal ? Target : resolved(part, Target),
      isExternal,
      element,
    };
  });
}

/** Whether two packages hold the same under a name, with all that it refers to. */
export function isSamePart(one: DocxParts, other: DocxParts, name: string): boolean {
  if (!sameBytes(one.get(name), other.get(name))) return false;
  const rels = relationshipsName(name);
  if (!one.has(rels) && !other.has(rels)) return true;
  return (
    sameBytes(one.get(rels), other.get(rels)) &&
    relationshipsOf(one, name).every(({ target, isExternal }) => isExternal || isSamePart(one, other, target))
  );
}

/** The name of a part as a part beside it refers to it. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
