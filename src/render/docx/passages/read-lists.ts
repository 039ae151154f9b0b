import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import { cleanText } from '../../../text/clean.ts';
import { LIST_FORMATS, type ListItem } from './passage.ts';

/** Says of a paragraph's properties which item of which list it is; undefined where it is none. */
export type ListReader = (properties: XmlElement | undefined) => ListItem | undefined;

const DEEPEST = 8;
const LONGEST_LABEL = 12;

/** Reads items as `word/numbering.xml` and the styles of a document have them. */
export function listReader(numbering: XmlElement | null, styles: XmlElement | null): ListReader {
  const abstracts = byAttribute(numbering, 'w:abstractNum', 'w:abstractNumId');
  const numbers = byAttribute(numbering, 'w:num', 'w:numId');
  const styleOf = byAttribute(styles, 'w:style', 'w:styleId');

  /** The numbering of a paragraph, its own or that of its style. */
  const numberingOf = (properties: XmlElement | undefined): XmlElement | undefined => {
    const seen = new Set<string>();
    let found = childOf(properties, 'w:numPr');
    let id = childOf(properties, 'w:pStyle')?.attributes['w:val'];
    while (found === undefined && id !== undefined && !seen.has(id)) {
      seen.add(id);
      const style = styleOf.get(id);
      found = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      id = childOf(style, 'w:basedOn')?.attributes['w:val'];
    }
    return found;
  };

  return (properties) => {
    const found = numberingOf(properties);
    const list = childOf(found, 'w:numId')?.attributes['w:val'] ?? '0';
    const number = numbers.get(list);
    // Number 0 takes a paragraph out of its style's list.
    if (found === undefined || list === '0' || number === undefined) return undefined;
    const stated = Number(childOf(found, 'w:ilvl')?.attributes['w:val'] ?? '0');
    const level = Number.isInteger(stated) ? Math.min(Math.max(stated, 0), DEEPEST) : 0;
    const abstract = abstracts.get(childOf(number, 'w:abstractNumId')?.attributes['w:val'] ?? '');
    const own = childrenOf(number, 'w:lvlOverride').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    );
    const definition =
      childOf(own, 'w:lvl') ??
      childrenOf(abstract, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === String(level));
    const stored = childOf(definition, 'w:numFmt')?.attributes['w:val'] ?? 'bullet';
    const format = LIST_FORMATS.find((each) => each === stored) ?? 'decimal';
    if (stored === 'none') return undefined;
    const label = cleanText(childOf(definition, 'w:lvlText')?.attributes['w:val'] ?? '').slice(
      0,
      LONGEST_LABEL,
    );
    return { list, level, format, label: format === 'bullet' ? bullet(label) : numberLabel(label, level) };
  };
}

/** A sign of a font of its own (Symbol, Wingdings) is a plain one in the document's. */
function bullet(label: string): string {
  return label === '' || /[\uE000-\uF8FF]/.test(label) ? '-' : label;
}

function numberLabel(label: string, level: number): string {
  return label.includes(`%${level + 1}`) ? label : `%${level + 1}.`;
}

function byAttribute(
  tree: XmlElement | null,
  name: string,
  attribute: string,
): ReadonlyMap<string, XmlElement> {
  return new Map(childrenOf(tree ?? undefined, name).map((each) => [each.attributes[attribute] ?? '', each]));
}
