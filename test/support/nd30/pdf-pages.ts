import { execFileSync } from 'node:child_process';
import { childrenOf, descendantsOf, parseXml, type XmlElement } from '../../../src/ooxml/xml-tree.ts';

/** A line of text on a page; points from its top left corner. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly PdfLine[];
};

/** The lines of each page of a .pdf. */
export function readPdfPages(path: string): readonly PdfPage[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return descendantsOf(parseXml(html.replace(/<!DOCTYPE[^>]*>/, '')), 'page').map((page) => ({
    width: Number(page.attributes.width),
    height: Number(page.attributes.height),
    lines: descendantsOf(page, 'line')
      .map(lineOf)
      .sort((a, b) => a.top - b.top || a.left - b.left),
  }));
}

function lineOf(line: XmlElement): PdfLine {
  const { xMin, xMax, yMin, yMax } = line.attributes;
  return {
    text: childrenOf(line, 'word')
      .map(({ children }) => children.join(''))
      .join(' '),
    left: Number(xMin),
    right: Number(xMax),
    top: Number(yMin),
    bottom: Number(yMax),
  };
}
