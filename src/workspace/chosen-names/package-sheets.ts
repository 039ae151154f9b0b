import { posix } from 'node:path';
import { appendTo, applyTextEdits, type ElementPlace, elementPlaces } from '../../io/xml/element-places.ts';
import { escapeXml } from '../../render/docx/xml-tree.ts';
import type { EditablePackage } from './open-package.ts';

/** The main part of a workbook, and the part of each sheet by its name. */
export type PackageSheets = { readonly main: string; readonly parts: ReadonlyMap<string, string> };

/** Finds the sheets of a workbook; null where the package does not say where they are. */
export function packageSheets(file: EditablePackage): PackageSheets | null {
  const main = relationsOf(file, '')?.find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const xml = main === undefined ? null : file.text(main);
  const relations = main === undefined ? null : relationsOf(file, main);
  if (main === undefined || xml === null || relations === null) return null;
  const parts = sheetTags(xml).flatMap(({ attributes }): readonly (readonly [string, string])[] => {
    const relation = relations.find(({ id }) => id === attributes[relationAttribute(attributes) ?? '']);
    return relation === undefined ? [] : [[attributes.name ?? '', relation.target]];
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
  const relations = file.text(relationsPart(main));
  const types = file.text('[Content_Types].xml');
  const last = workbook === null ? undefined : sheetTags(workbook).at(-1);
  const attribute = last && relationAttribute(last.attributes);
  if (workbook === null || relations === null || types === null || !last || !attribute) return false;
  const known = relationsOf(file, main) ?? [];
  const like = known.find(({ target }) => target === [...parts.values()][0]);
  const root = elementPlaces(relations, new Set(['Relationships'])).at(-1);
  const list = elementPlaces(types, new Set(['Types'])).at(-1);
  if (like === undefined || root === undefined || list === undefined) return false;
  const part = freeName(file.names, posix.dirname(like.target));
  const id = freeId(known.map((relation) => relation.id));
  const number =
    1 + Math.max(...sheetTags(workbook).map(({ attributes }) => Number(attributes.sheetId) || 0));
  const tag = `<${last.name} name="${escapeXml(sheet.name)}" sheetId="${number}" ${attribute}="${id}"/>`;
  const relation = `<${prefixOf(root.name)}Relationship Id="${id}" Type="${escapeXml(like.type)}" Target="/${part}"/>`;
  const type = `<${prefixOf(list.name)}Override PartName="/${part}" ContentType="${WORKSHEET_TYPE}"/>`;
  file.put(main, applyTextEdits(workbook, [{ start: last.end, end: last.end, text: tag }]));
  file.put(relationsPart(main), applyTextEdits(relations, [appendTo(relations, root, relation)]));
  file.put('[Content_Types].xml', applyTextEdits(types, [appendTo(types, list, type)]));
  file.put(part, sheet.xml);
  return true;
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

type Relation = { readonly id: string; readonly type: string; readonly target: string };

function relationsOf(file: EditablePackage, part: string): readonly Relation[] | null {
  const xml = file.text(relationsPart(part));
  if (xml === null) return null;
  return elementPlaces(xml, new Set(['Relationship'])).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: resolve(part, attributes.Target ?? ''),
  }));
}

function resolve(part: string, target: string): string {
  return posix.resolve(`/${posix.dirname(part)}`, target).slice(1);
}

function relationsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`).replace(/^\.\//, '');
}

function sheetTags(workbook: string): readonly ElementPlace[] {
  return elementPlaces(workbook, new Set(['sheet']));
}

/** `r:id`, under whatever prefix. */
function relationAttribute(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(attributes).find((name) => name.endsWith(':id'));
}

function freeName(names: readonly string[], folder: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = names.length; ; number += 1) {
    const name = `${folder}/sheet${number}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freeId(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1)
    if (!taken.includes(`rId${number}`)) return `rId${number}`;
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}
