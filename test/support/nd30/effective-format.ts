import { childOf, childrenOf, textOf, type XmlElement } from '../../../src/ooxml/xml-tree.ts';
import type { LaidParagraph, LaidRun } from './layout.ts';

/** Sets the paragraphs of a document by its `word/styles.xml`: defaults, then styles, then what they say themselves. */
export function formatter(styleSheet: XmlElement | undefined) {
  const styles = new Map(
    childrenOf(styleSheet, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const defaults = childOf(styleSheet, 'w:docDefaults');
  const defaultRun = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const defaultParagraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  const normal = childrenOf(styleSheet, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );

  /** The style and those that it is based on, nearest first. */
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let style = styles.get(id ?? ''); style !== undefined && !chain.includes(style); ) {
      chain.push(style);
      style = styles.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return chain;
  };

  return (paragraph: XmlElement, column: number): LaidParagraph => {
    const own = childOf(paragraph, 'w:pPr');
    const style = childOf(own, 'w:pStyle')?.attributes['w:val'] ?? normal?.attributes['w:styleId'] ?? '';
    const chain = chainOf(style);
    const levels = [own, ...chain.map((each) => childOf(each, 'w:pPr')), defaultParagraph];
    const value = (name: string, attribute: string) => firstValue(levels, name, attribute);
    const length = (name: string, attribute: string) => Number(value(name, attribute) ?? 0);
    const borders = levels.map((level) => childOf(level, 'w:pBdr')).find((found) => found !== undefined);
    const border = childOf(borders, 'w:top')?.attributes['w:val'] ?? 'none';
    return {
      type: 'paragraph',
      style,
      text: textOf(paragraph),
      runs: runsOf(paragraph).map((run) => {
        const properties = childOf(run, 'w:rPr');
        const character = chainOf(childOf(properties, 'w:rStyle')?.attributes['w:val']);
        const styled = [...character, ...chain].map((each) => childOf(each, 'w:rPr'));
        return laidRun(textOf(run), [properties, ...styled, defaultRun]);
      }),
      align: value('w:jc', 'w:val') ?? 'left',
      firstLine: firstLineOf(levels),
      left: length('w:ind', 'w:left'),
      right: length('w:ind', 'w:right'),
      before: length('w:spacing', 'w:before'),
      after: length('w:spacing', 'w:after'),
      line: Number(value('w:spacing', 'w:line') ?? 240),
      lineRule: value('w:spacing', 'w:lineRule') ?? 'auto',
      keepNext: isOn(levels, 'w:keepNext'),
      hasRule: border !== 'none' && border !== 'nil',
      hasPageNumber: runsOf(paragraph).some((run) =>
        childrenOf(run, 'w:instrText').some(({ children }) => children.join('').trim().startsWith('PAGE')),
      ),
      column,
    };
  };
}

type Levels = readonly (XmlElement | undefined)[];

function laidRun(text: string, levels: Levels): LaidRun {
  const fonts = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((kind) =>
    firstValue(levels, 'w:rFonts', kind),
  );
  return {
    text,
    font: [...new Set(fonts)].join(' / '),
    color: firstValue(levels, 'w:color', 'w:val') ?? 'auto',
    size: Number(firstValue(levels, 'w:sz', 'w:val') ?? 20) / 2,
    bold: isOn(levels, 'w:b'),
    italic: isOn(levels, 'w:i'),
  };
}

function runsOf(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:pPr' ? [] : runsOf(child);
  });
}

function firstValue(levels: Levels, name: string, attribute: string): string | undefined {
  return levels
    .map((level) => childOf(level, name)?.attributes[attribute])
    .find((value) => value !== undefined);
}

function isOn(levels: Levels, name: string): boolean {
  const element = levels.map((level) => childOf(level, name)).find((found) => found !== undefined);
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}

/** The nearest level that says anything of the first line decides. */
function firstLineOf(levels: Levels): number {
  for (const level of levels) {
    const { 'w:firstLine': firstLine, 'w:hanging': hanging } = childOf(level, 'w:ind')?.attributes ?? {};
    if (hanging !== undefined) return -Number(hanging);
    if (firstLine !== undefined) return Number(firstLine);
  }
  return 0;
}
