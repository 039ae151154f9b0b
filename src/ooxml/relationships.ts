import { appendTo, applyEdits, placesOf, replacement } from './edits.ts';
import { escapeXml } from './escape.ts';
import { resolveTarget } from './part-name.ts';
import { attributeOf } from './tags.ts';
import { walkText } from './walk.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Namespace of `r:id`, and of most types of relationships. */
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link from one part of a package to another (OPC, ECMA-376-2 6.5). */
export type Relationship = {
  readonly id: string;
  /** Last word of the type: `worksheet`, `sharedStrings` … the same in the transitional and the strict form. */
  readonly type: string;
  readonly fullType: string;
  /** Name of the part, or the address of what lies outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** What the relationships part of `part` says. Throws `XmlFault`. */
export function parseRelationships(xml: string, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  walkText(xml, {
    open: ({ name, attribute }) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const fullType = attribute('Type') ?? '';
      const isExternal = attribute('TargetMode') === 'External';
      found.push({
        id: attribute('Id') ?? '',
        type: fullType.replace(/^.*\//, ''),
        fullType,
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      });
    },
  });
  return found;
}

/** A relationship to be written; `target` as it is to stand there. */
export type NewRelationship = {
  readonly id: string;
  /** The whole type, or its last word where it is one of Office's. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
};

/** A sound relationships part (null: none yet) with some added, and those taken out whose id is named. */
export function changeRelationships(
  xml: string | null,
  added: readonly NewRelationship[],
  removed: ReadonlySet<string> = new Set(),
): string {
  if (xml === null) return relationshipsXml(added);
  const places = [...placesOf(xml)];
  const root = places.at(-1);
  if (root === undefined) return xml;
  const removals = places
    .filter(({ open }) => open.name === 'Relationship' && removed.has(attributeOf(xml, open, 'Id') ?? ''))
    .map((place) => replacement(place));
  const more = added.map((each) => relationshipXml(each, root.open.prefix)).join('');
  return applyEdits(xml, [...removals, appendTo(xml, root, more)]);
}

/** A new relationships part. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const each = relationships.map((relationship) => relationshipXml(relationship, ''));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}

function relationshipXml({ id, type, target, isExternal }: NewRelationship, prefix: string): string {
  const full = type.includes(':') ? type : `${officeRelationships}/${type}`;
  const mode = isExternal === true ? ' TargetMode="External"' : '';
  return `<${prefix}Relationship Id="${escapeXml(id)}" Type="${escapeXml(full)}" Target="${escapeXml(target)}"${mode}/>`;
}
