import { appendTo, applyEdits, type Edit, insertion, placesOf, replacement } from './edits.ts';
import { escapeXml } from './escape.ts';
import { partKey } from './part-name.ts';
import { attributeOf, attributesOf, type Tag } from './tags.ts';
import { walkText } from './walk.ts';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The part that names the kind of every other (OPC, ECMA-376-2 6.2.3). */
export const contentTypesPart = '[Content_Types].xml';

/** What a package says its parts are. */
export type ContentTypes = {
  /** Media types of single parts by `partKey`. */
  readonly parts: ReadonlyMap<string, string>;
  /** Media types by extension, small letters. */
  readonly extensions: ReadonlyMap<string, string>;
  /** That of a part by its name: its own, else that of its extension; blank where there is neither. */
  readonly typeOf: (part: string) => string;
};

/** Reads the content types. Throws `XmlFault`. */
export function parseContentTypes(xml: string): ContentTypes {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  walkText(xml, {
    open: ({ name, attribute }) => {
      const type = attribute('ContentType') ?? '';
      if (name === 'Default') extensions.set((attribute('Extension') ?? '').toLowerCase(), type);
      if (name === 'Override') parts.set(partKey((attribute('PartName') ?? '').replace(/^\//, '')), type);
    },
  });
  const typeOf = (part: string): string =>
    parts.get(partKey(part)) ?? extensions.get(extensionOf(part)) ?? '';
  return { parts, extensions, typeOf };
}

/** `xl/media/image1.PNG` → `png`. */
export function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

/** What changes in the content types; those that are there get the new type in their place. */
export type TypeChanges = {
  readonly extensions?: readonly (readonly [extension: string, type: string])[];
  readonly parts?: readonly (readonly [part: string, type: string])[];
  readonly isRemoved?: (part: string) => boolean;
};

/** Sound content types with changes made. */
export function changeContentTypes(xml: string, changes: TypeChanges): string {
  const places = [...placesOf(xml)];
  const root = places.at(-1);
  if (root === undefined) return xml;
  const extensions = new Map(changes.extensions ?? []);
  const parts = new Map((changes.parts ?? []).map(([part, type]) => [partKey(part), { part, type }]));
  const edits: Edit[] = [];
  for (const place of places) {
    const { open } = place;
    if (open.depth !== 1) continue;
    if (open.name === 'Default') {
      const extension = (attributeOf(xml, open, 'Extension') ?? '').toLowerCase();
      edits.push(...retyped(xml, open, extensions.get(extension)));
      extensions.delete(extension);
    } else if (open.name === 'Override') {
      const part = (attributeOf(xml, open, 'PartName') ?? '').replace(/^\//, '');
      if (changes.isRemoved?.(part) === true) edits.push(replacement(place));
      else edits.push(...retyped(xml, open, parts.get(partKey(part))?.type));
      parts.delete(partKey(part));
    }
  }
  const p = root.open.prefix;
  const defaults = Array.from(extensions, ([extension, type]) => defaultXml(p, extension, type)).join('');
  const overrides = Array.from(parts.values(), ({ part, type }) => overrideXml(p, part, type)).join('');
  // Those of extensions come first, as all programs write them.
  return root.open === root.close
    ? applyEdits(xml, [appendTo(xml, root, defaults + overrides)])
    : applyEdits(xml, [...edits, insertion(root.open.end, defaults), appendTo(xml, root, overrides)]);
}

/** New content types, with those that every package of XML parts has. */
export function contentTypesXml(parts: readonly (readonly [part: string, type: string])[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<Types xmlns="${CONTENT_TYPES}">`,
    defaultXml('', 'rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    defaultXml('', 'xml', 'application/xml'),
    ...parts.map(([part, type]) => overrideXml('', part, type)),
    '</Types>',
  ].join('');
}

function retyped(xml: string, tag: Tag, type: string | undefined): readonly Edit[] {
  const found = attributesOf(xml, tag).find(({ name }) => name === 'ContentType');
  if (type === undefined || found === undefined || found.value === type) return [];
  return [{ start: found.start, end: found.end, text: ` ContentType="${escapeXml(type)}"` }];
}

function defaultXml(prefix: string, extension: string, type: string): string {
  return `<${prefix}Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`;
}

function overrideXml(prefix: string, part: string, type: string): string {
  return `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
}
