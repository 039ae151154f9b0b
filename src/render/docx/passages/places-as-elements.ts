import { isElement, parseXml, serializeXml, type XmlNode } from '../../../ooxml/xml-tree.ts';
import { withoutEmptyMarkers } from '../markers.ts';
import { holdsMarks } from './mark-places.ts';

const START = '<w:p>';
const END = '</w:p>';

/**
 * The children of a body with every paragraph that holds a place as an element, whatever was written as text around it,
 * and all of it as a part is written that was read and written again: nothing empty in two tags.
 */
export function placesAsElements(
  nodes: readonly XmlNode[],
  isSettled: (node: XmlNode) => boolean,
): XmlNode[] {
  return nodes.flatMap((node): readonly XmlNode[] => {
    // A field without text beside a place leaves nothing.
    if (typeof node === 'string') return [withoutEmptyMarkers(node)];
    if (isSettled(node)) return [node];
    if (!isElement(node)) return piecesOf(node.raw);
    const { name, attributes, children } = node;
    const own = placesAsElements(children, isSettled).filter((child) => child !== '');
    return [{ name, attributes, children: own }];
  });
}

/** What was written as text: its paragraphs with places as elements, all else as it is. */
function piecesOf(raw: string): readonly XmlNode[] {
  if (!holdsMarks(raw)) return [{ raw: tidy(raw) }];
  const pieces: XmlNode[] = [];
  let done = 0;
  // Written paragraphs hold no others.
  for (let start = raw.indexOf(START); start !== -1; start = raw.indexOf(START, start + START.length)) {
    const end = raw.indexOf(END, start) + END.length;
    const paragraph = raw.slice(start, end);
    if (!holdsMarks(paragraph)) continue;
    pieces.push({ raw: tidy(raw.slice(done, start)) }, parseXml(paragraph));
    done = end;
  }
  return [...pieces, { raw: tidy(raw.slice(done)) }];
}

/** Texts without a word, and a grid without a column, as one tag; a drawing has attributes that are read otherwise. */
function tidy(raw: string): string {
  if (raw.includes('<w:drawing>')) return serializeXml(parseXml(raw), { isWhole: false });
  return raw
    .replaceAll('<w:t xml:space="preserve"></w:t>', '<w:t xml:space="preserve"/>')
    .replaceAll('<w:tblGrid></w:tblGrid>', '<w:tblGrid/>');
}
