import { changeContentTypes, contentTypesPart } from '../../ooxml/content-types.ts';
import { applyEdits, insertion, type Place, placesOf } from '../../ooxml/edits.ts';
import { escapeXml } from '../../ooxml/escape.ts';
import type { EditablePackage } from '../../ooxml/package.ts';
import { firstFree, folderOf, relationshipsPartOf } from '../../ooxml/part-name.ts';
import { changeRelationships } from '../../ooxml/relationships.ts';
import { attributeOf, attributesOf, type Tag } from '../../ooxml/tags.ts';

/** The main part of a workbook, and the part of each sheet by its name. */
export type PackageSheets = { readonly main: string; readonly parts: ReadonlyMap<string, string> };

/** Finds the sheets of a workbook; null where the package does not say where they are. */
export function packageSheets(file: EditablePackage): PackageSheets | null {
  const main = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const xml = main === undefined ? null : file.text(main);
  if (main === undefined || xml === null) return null;
  const relations = file.relationships(main);
  const parts = sheetsIn(xml).flatMap(({ open }): readonly (readonly [string, string])[] => {
    const wanted = attributeOf(xml, open, 'id');
    const relation = relations.find(({ id }) => id === wanted);
    return relation === undefined ? [] : [[attributeOf(xml, open, 'name') ?? '', relation.target]];
  });
  return { main, parts: new Map(parts) };
}

/** Adds a sheet at the end of the workbook; false where the package is not what it should be. */
export function addSheet(
  file: EditablePackage,
  { main, parts }: PackageSheets,
  sheet: { readonly name: string; readonly xml: string },
): boolean {
  const workbook = file.text(main);
  const types = file.text(contentTypesPart);
  const last = workbook === null ? undefined : sheetsIn(workbook).at(-1);
  if (workbook === null || types === null || last === undefined) return false;
  const known = file.relationships(main);
  const like = known.find(({ target }) => target === [...parts.values()][0]);
  const attribute = relationAttribute(workbook, last.open);
  if (like === undefined || attribute === undefined) return false;
  const part = firstFree(
    file.has,
    (number) => `${folderOf(like.target)}sheet${file.names.length + number - 1}.xml`,
  );
  const id = firstFree(
    (name) => known.some((relation) => relation.id === name),
    (number) => `rId${known.length + number}`,
  );
  const numbers = sheetsIn(workbook).map(({ open }) => Number(attributeOf(workbook, open, 'sheetId')) || 0);
  const tag = `<${last.open.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${1 + Math.max(...numbers)}" ${attribute}="${id}"/>`;
  const relation = { id, type: like.fullType, target: `/${part}` };
  file.put(main, applyEdits(workbook, [insertion(last.close.end, tag)]));
  file.put(relationshipsPartOf(main), changeRelationships(file.text(relationshipsPartOf(main)), [relation]));
  file.put(contentTypesPart, changeContentTypes(types, { parts: [[part, WORKSHEET_TYPE]] }));
  file.put(part, sheet.xml);
  return true;
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function sheetsIn(workbook: string): readonly Place[] {
  return [...placesOf(workbook, 'sheet')];
}

/** `r:id`, under whatever prefix. */
function relationAttribute(xml: string, tag: Tag): string | undefined {
  return attributesOf(xml, tag).find(({ name }) => name.endsWith(':id'))?.name;
}
