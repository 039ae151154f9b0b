import {
  childOf,
  childrenOf,
  isElement,
  parseXml,
  serializeXml,
  type XmlElement,
} from '../../../ooxml/xml-tree.ts';

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

const SECTION = '<w:sectPr(?:\\s[^>]*)?(?:/>|>.*?</w:sectPr>)';
/** What a section was like before a tracked change: it holds a layout of its own. */
const TRACKED_CHANGE = /<w:sectPrChange\b.*?<\/w:sectPrChange>/gs;

/** Ends a section in a paragraph one point high, which cannot start a page. */
const THIN_START =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';
const THIN_END = '</w:pPr></w:p>';

/** A body's text with its last section ended, so that another may follow. */
export function withSectionEnded(body: string): string {
  const text = body.replace(TRACKED_CHANGE, '');
  const last = text.lastIndexOf('<w:sectPr');
  const isLast = last >= 0 && new RegExp(`^${SECTION}$`, 's').test(text.slice(last));
  const [before, layout] = isLast ? [text.slice(0, last), text.slice(last)] : [text, '<w:sectPr/>'];
  return `${before}${THIN_START}${layout}${THIN_END}`;
}

/**
 * A body's text as that of a document which follows another: on a new page, its pages counted from 1, with nothing
 * taken over from the headers and footers before it.
 */
export function asFollower(body: string, blank: (kind: 'header' | 'footer') => string): string {
  const text = body.replace(TRACKED_CHANGE, '');
  const sections = [...text.matchAll(new RegExp(SECTION, 'gs'))].map(([xml]) => parseXml(xml));
  const [opening] = sections;
  if (opening === undefined) return text;
  startDocument(opening, sections, blank);
  const xml = serializeXml(opening).replace(/^<\?xml.*?\?>\s*/, '');
  return text.replace(new RegExp(SECTION, 's'), () => xml);
}

function startDocument(
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

function element(name: string, attributes: Record<string, string>): XmlElement {
  return { name, attributes, children: [] };
}
