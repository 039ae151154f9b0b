import { childOf, isElement, textOf, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';

/** The body of a template without some of its places, each with the heading or the annex that it stands under. */
export function withoutPlaces(nodes: readonly XmlNode[], isDropped: (name: string) => boolean): XmlNode[] {
  const kept: XmlNode[] = [];
  let rest = [...nodes];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    const name = placeIn(node);
    if (name === null || !isDropped(name)) {
      kept.push(node);
      continue;
    }
    const start = annexAbove(kept);
    const end = endOfAnnex([node, ...rest]);
    const isLast = end === null && rest.every((each) => placeIn(each) === null);
    if (start === null || (end === null && !isLast)) {
      // Its heading, the paragraph above.
      kept.pop();
      continue;
    }
    const before = kept[start - 1];
    kept.splice(start);
    rest = rest.slice(end ?? 0);
    // What is before the last annex ends the document, as its section did.
    if (isLast && before !== undefined && isElement(before)) dropSection(before);
  }
  return kept;
}

/** Where an annex begins that holds nothing but what is above: behind the last end of a section, with its number; null elsewhere. */
function annexAbove(kept: readonly XmlNode[]): number | null {
  const end = kept.findLastIndex((node) => isElement(node) && sectionOf(node) !== undefined);
  if (end === -1) return null;
  const behind = kept.slice(end + 1);
  if (behind.some((node) => placeIn(node) !== null)) return null;
  const first = behind.find((node) => isElement(node));
  return first !== undefined && isElement(first) && /^\s*phụ lục/iu.test(textOf(first)) ? end + 1 : null;
}

/** How many nodes after the place end its section, where nothing but blanks stands between; null where the document ends with it. */
function endOfAnnex(nodes: readonly XmlNode[]): number | null {
  const end = nodes.findIndex((node) => isElement(node) && sectionOf(node) !== undefined);
  const isBlank = (node: XmlNode) => !isElement(node) || textOf(node).trim() === '';
  return end !== -1 && nodes.slice(1, end + 1).every(isBlank) ? end : null;
}

/** The place that a paragraph is, and nothing else. */
function placeIn(node: XmlNode): string | null {
  return isElement(node) ? (/^\s*\{\{(\w+)\}\}\s*$/u.exec(textOf(node))?.[1] ?? null) : null;
}

function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  return properties && childOf(properties, 'w:sectPr');
}

function dropSection(paragraph: XmlElement): void {
  const properties = childOf(paragraph, 'w:pPr');
  const section = sectionOf(paragraph);
  if (properties === undefined || section === undefined) return;
  properties.children.splice(properties.children.indexOf(section), 1);
}
