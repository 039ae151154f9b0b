import { childOf, childrenOf, isElement, type XmlElement } from '../xml-tree.ts';

/** What may stand before these two in a section's layout, by the order of the schema. */
const BEFORE_TYPE = ['w:headerReference', 'w:footerReference', 'w:footnotePr', 'w:endnotePr'];
const BEFORE_NUMBERS = [
  ...BEFORE_TYPE,
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
];

/** The layouts of a body's sections, in order; the last stands in the body itself. */
export function sectionsOf(body: XmlElement): readonly XmlElement[] {
  return childrenOf(body).flatMap((node) => {
    const section = node.name === 'w:sectPr' ? node : childOf(childOf(node, 'w:pPr'), 'w:sectPr');
    return section === undefined ? [] : [section];
  });
}

/** A paragraph one point high that ends a section: it cannot start a page of its own. */
export function sectionEnd(section: XmlElement): XmlElement {
  const spacing = { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' };
  const size = ['w:sz', 'w:szCs'].map((name) => element(name, { 'w:val': '2' }));
  const properties = [element('w:spacing', spacing), element('w:rPr', {}, size), section];
  return element('w:p', {}, [element('w:pPr', {}, properties)]);
}

/**
 * Makes a section the first of a document that follows another: on a new page, counted from 1, with nothing taken
 * over from the headers and footers before it.
 */
export function startDocument(
  section: XmlElement,
  sections: readonly XmlElement[],
  blank: (kind: 'header' | 'footer') => string,
): void {
  if (childOf(section, 'w:type')?.attributes['w:val'] === 'continuous') {
    put(section, element('w:type', { 'w:val': 'nextPage' }), BEFORE_TYPE);
  }
  const numbers = childOf(section, 'w:pgNumType')?.attributes ?? {};
  if (numbers['w:start'] === undefined) {
    put(section, element('w:pgNumType', { ...numbers, 'w:start': '1' }), BEFORE_NUMBERS);
  }
  for (const kind of ['header', 'footer'] as const) {
    const name = `w:${kind}Reference`;
    const typesOf = (each: XmlElement) =>
      childrenOf(each, name).map(({ attributes }) => attributes['w:type'] ?? 'default');
    const own = typesOf(section);
    const missing = [...new Set(sections.flatMap(typesOf))].filter((type) => !own.includes(type));
    section.children.unshift(
      ...missing.map((type) => element(name, { 'w:type': type, 'r:id': blank(kind) })),
    );
  }
}

/** Puts a child in its place, instead of the one of that name. */
function put(parent: XmlElement, child: XmlElement, before: readonly string[]): void {
  const others = parent.children.filter((node) => !isElement(node) || node.name !== child.name);
  const at = others.findLastIndex((node) => isElement(node) && before.includes(node.name)) + 1;
  parent.children = [...others.slice(0, at), child, ...others.slice(at)];
}

function element(name: string, attributes: Record<string, string>, children: XmlElement[] = []): XmlElement {
  return { name, attributes, children };
}
