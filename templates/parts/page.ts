import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { Orientation } from '../skeleton.ts';

type SectionChild = ISectionOptions['children'][number];

/** A4 in twips. */
const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;
/** 20, 20, 30 and 15 mm; the page number stands 10 mm from the edge (NĐ 30/2020, PL I, I). */
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 567, gutter: 0 };

/** Width of the text between the margins, in twips. */
export function textWidthOf(orientation: Orientation): number {
  return (orientation === 'portrait' ? SHORT_SIDE : LONG_SIDE) - MARGINS.left - MARGINS.right;
}

/** A section that counts its own pages from 1, the number top centre from the second page on (III.1.đ). */
export function section(orientation: Orientation, children: readonly SectionChild[]): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the sheet itself.
        size: {
          width: SHORT_SIDE,
          height: LONG_SIDE,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
        ],
      }),
      first: new Header({ children: [new Paragraph({ style: 'SoTrang', children: [] })] }),
    },
    children: [...children],
  };
}
