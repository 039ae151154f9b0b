import { applyEdits, insideOf, placesOf, replacement } from '../../../ooxml/edits.ts';
import { attributeOf } from '../../../ooxml/tags.ts';

/** `[1]Sheet1!A1`: a cell of another workbook, by the number of its link. */
const OTHER_WORKBOOK = /\[\d+\]/u;

/**
 * A worksheet whose formulas that reach into other workbooks are gone, their last values kept. Null where such a
 * formula stands elsewhere than in a cell.
 */
export function cutLinksOfSheet(xml: string): string | null {
  const formulas = [...placesOf(xml, 'f', 'formula', 'formula1', 'formula2')].map((place) => ({
    place,
    isInCell: place.open.name === 'f' && place.open.depth === 4,
    isOutward: OTHER_WORKBOOK.test(insideOf(xml, place)),
    id: attributeOf(xml, place.open, 't') === 'shared' ? (attributeOf(xml, place.open, 'si') ?? '') : null,
  }));
  if (formulas.some(({ isInCell, isOutward }) => isOutward && !isInCell)) return null;
  const shared = new Set(formulas.filter(({ isOutward }) => isOutward).map(({ id }) => id));
  const cut = formulas.filter(
    ({ isInCell, isOutward, id }) => isInCell && (isOutward || (id !== null && shared.has(id))),
  );
  return applyEdits(
    xml,
    cut.map(({ place }) => replacement(place)),
  );
}

/** The main part without its list of other workbooks and the names that point into them. */
export function cutLinksOfWorkbook(xml: string): string {
  const cut = [...placesOf(xml, 'externalReferences', 'definedName')].filter((place) =>
    place.open.name === 'externalReferences'
      ? place.open.depth === 1
      : place.open.depth === 2 && OTHER_WORKBOOK.test(insideOf(xml, place)),
  );
  const rest = applyEdits(
    xml,
    cut.map((place) => replacement(place)),
  );
  return rest.replace(/<([\w.-]+:)?definedNames\s*>\s*<\/\1?definedNames\s*>/u, '');
}
