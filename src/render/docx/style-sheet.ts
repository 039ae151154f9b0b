import { childOf, childrenOf, type XmlElement } from '../../ooxml/xml-tree.ts';
import { STYLES, type StyleId, styleXml } from './styles.ts';

/** How the text of a paragraph is set. */
export type TextLook = { readonly points: number; readonly weight: 'regular' | 'bold' };

/** The styles of a template, as its paragraphs use them. */
export type StyleSheet = {
  /** The template's own id of one of our styles: an office's program may have renamed it. */
  readonly idOf: (style: StyleId) => string;
  /** Our styles that go by another id there, with it. */
  readonly renamed: readonly (readonly [style: StyleId, own: string])[];
  /** The part, with the styles that it lacked. */
  readonly tree: XmlElement;
  /** Size and weight of a paragraph's first run. */
  readonly lookOf: (paragraph: XmlElement) => TextLook;
};

const DEFAULT_POINTS = 14;

/** Finds our styles in a template's `word/styles.xml` by their names, and adds those that it lacks. */
export function readStyleSheet(tree: XmlElement): StyleSheet {
  const styles = childrenOf(tree, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const idByName = new Map(
    styles.map((style) => [
      childOf(style, 'w:name')?.attributes['w:val'],
      style.attributes['w:styleId'] ?? '',
    ]),
  );
  const ids = Object.keys(STYLES) as StyleId[];
  const own = new Map(ids.map((id) => [id, idByName.get(STYLES[id].name) ?? id]));
  const missing = ids.filter((id) => !byId.has(own.get(id) ?? id));
  const size = (properties: XmlElement | undefined) => childOf(properties, 'w:sz')?.attributes['w:val'];
  const bold = (properties: XmlElement | undefined) => {
    const element = childOf(properties, 'w:b');
    return element === undefined ? undefined : !['0', 'false'].includes(element.attributes['w:val'] ?? '1');
  };
  return {
    idOf: (style) => own.get(style) ?? style,
    renamed: [...own].filter(([id, name]) => id !== name),
    tree: { ...tree, children: [...tree.children, ...missing.map((id) => ({ raw: styleXml(id) }))] },
    lookOf: (paragraph) => {
      const styleId = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
      const chain: (XmlElement | undefined)[] = [childOf(childOf(paragraph, 'w:r'), 'w:rPr')];
      const seen = new Set<string>();
      for (let id: string | undefined = styleId; id !== undefined && !seen.has(id); ) {
        seen.add(id);
        const style = byId.get(id);
        chain.push(childOf(style, 'w:rPr'));
        id = childOf(style, 'w:basedOn')?.attributes['w:val'];
      }
      const halfPoints = chain.map(size).find((value) => value !== undefined);
      const isBold = chain.map(bold).find((value) => value !== undefined) ?? false;
      return {
        points: halfPoints === undefined ? DEFAULT_POINTS : Number(halfPoints) / 2,
        weight: isBold ? 'bold' : 'regular',
      };
    },
  };
}
