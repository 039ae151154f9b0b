import { escapeText } from '../xml-text.ts';
import { applyEdits, insertion } from './edits.ts';
import { attributeOf, openedTag, tagsOf } from './scan-tags.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespace of `r:id`. */
export const RELATION_NAMESPACE = OFFICE;

/** A relationship to be added; `type` is its last word. */
export type NewRelationship = { readonly id: string; readonly type: string; readonly target: string };

/** Name of the part that holds the relationships of a part (`''`: of the package). */
export function relationshipsPartOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationships part with some added, and those taken out whose id is named. */
export function changeRelationships(
  xml: string | null,
  added: readonly NewRelationship[],
  removed: ReadonlySet<string>,
): string {
  const text =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const tags = [...tagsOf(text)];
  const [root] = tags;
  const p = root?.prefix ?? '';
  const more = added
    .map(
      ({ id, type, target }) =>
        `<${p}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeText(target)}"/>`,
    )
    .join('');
  const removals = tags
    .filter((tag) => tag.name === 'Relationship' && tag.kind !== 'close')
    .filter((tag) => removed.has(attributeOf(text, tag, 'Id') ?? ''))
    .map((tag) => {
      const next = tags[tags.indexOf(tag) + 1];
      const end = tag.kind === 'open' && next !== undefined ? next.end : tag.end;
      return { start: tag.start, end, text: '' };
    });
  const last = tags.at(-1);
  if (root === undefined || last === undefined) return text;
  const addition =
    last === root
      ? {
          start: root.start,
          end: root.end,
          text: `${openedTag(text, root)}${more}</${p}Relationships>`,
        }
      : insertion(last.start, more);
  return applyEdits(text, [...removals, addition]);
}

/** An id that no relationship of the part has. */
export function freeId(taken: readonly string[], wanted: string): string {
  let id = wanted;
  for (let copy = 2; taken.includes(id); copy += 1) id = `${wanted}${copy}`;
  return id;
}
