import { applyEdits, type Edit } from './edits.ts';
import { attributeOf, type Tag, tagsOf } from './scan-tags.ts';

/** `[1]Sheet1!A1`: a cell of another workbook, by the number of its link. */
const OTHER_WORKBOOK = /\[\d+\]/u;

/**
 * A worksheet whose formulas that reach into other workbooks are gone, their last values kept. Null where such a
 * formula stands elsewhere than in a cell.
 */
export function cutLinksOfSheet(xml: string): string | null {
  const shared = new Set<string>();
  const formulas: { start: number; end: number; text: string; id: string | null }[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'f' && !/^formula\d?$/u.test(tag.name)) continue;
    if (tag.kind === 'open') {
      open = tag;
      continue;
    }
    const start = tag.kind === 'empty' ? tag : open;
    if (start === null) continue;
    const text = xml.slice(start.end, tag.start);
    const isInCell = tag.name === 'f' && tag.depth === 4;
    if (!isInCell && OTHER_WORKBOOK.test(text)) return null;
    if (!isInCell) continue;
    const id = attributeOf(xml, start, 't') === 'shared' ? (attributeOf(xml, start, 'si') ?? '') : null;
    const isOutward = OTHER_WORKBOOK.test(text);
    if (isOutward && id !== null) shared.add(id);
    if (isOutward || id !== null) formulas.push({ start: start.start, end: tag.end, text, id });
  }
  const cut = formulas.filter(({ text, id }) => OTHER_WORKBOOK.test(text) || (id !== null && shared.has(id)));
  return applyEdits(
    xml,
    cut.map(({ start, end }): Edit => ({ start, end, text: '' })),
  );
}

/** The main part without its list of other workbooks and the names that point into them. */
export function cutLinksOfWorkbook(xml: string): string {
  const edits: Edit[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    const isList = tag.depth === 1 && tag.name === 'externalReferences';
    const isName = tag.depth === 2 && tag.name === 'definedName';
    if (!isList && !isName) continue;
    if (tag.kind === 'open') {
      open = tag;
      continue;
    }
    const start = tag.kind === 'empty' ? tag : open;
    if (start === null) continue;
    if (isList || OTHER_WORKBOOK.test(xml.slice(start.end, tag.start)))
      edits.push({ start: start.start, end: tag.end, text: '' });
  }
  const cut = applyEdits(xml, edits);
  return cut.replace(/<([\w.-]+:)?definedNames\s*>\s*<\/\1?definedNames\s*>/u, '');
}
