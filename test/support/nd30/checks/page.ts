import type { LaidSection } from '../layout.ts';
import { unless } from '../look.ts';
import { allParagraphs, type Parts } from '../parts.ts';

const A4 = { short: 11906, long: 16838 };
/** Twips: 20–25, 20–25, 30–35 and 15–20 mm. */
const MARGINS = { top: [1134, 1418], bottom: [1134, 1418], left: [1701, 1985], right: [851, 1134] } as const;

/** Paper, margins, page numbers, typeface (NĐ 30/2020, PL I, I; III.1.đ). */
export function pageFaults({ layout }: Parts): readonly string[] {
  const inTimes = allParagraphs(layout).flatMap(({ runs }) =>
    runs.flatMap(({ font, color, text }) => [
      ...unless(font === 'Times New Roman', `“${text}”: set in ${font}`),
      ...unless(['000000', 'auto'].includes(color), `“${text}”: of colour ${color}`),
    ]),
  );
  return [...layout.sections.flatMap(sectionFaults), ...new Set(inTimes)];
}

function sectionFaults(section: LaidSection, index: number): readonly string[] {
  const name = `section ${index + 1}`;
  const isPortrait = section.orientation === 'portrait';
  const [width, height] = isPortrait ? [A4.short, A4.long] : [A4.long, A4.short];
  const margins = (Object.keys(MARGINS) as (keyof typeof MARGINS)[]).flatMap((side) => {
    const [least, most] = MARGINS[side];
    const margin = section.margins[side];
    return unless(margin >= least && margin <= most, `${name}: ${side} margin of ${margin} twips`);
  });
  const [number, ...others] = section.header;
  return [
    ...unless(section.width === width && section.height === height, `${name}: not A4`),
    ...margins,
    ...unless(section.hasTitlePage, `${name}: page number on its first page`),
    ...unless(section.start === 1, `${name}: pages not counted from 1`),
    ...unless(section.type === 'nextPage', `${name}: not on a new page`),
    ...unless(section.margins.header < section.margins.top, `${name}: header not in the top margin`),
    ...unless(number?.hasPageNumber === true && others.length === 0, `${name}: no page number in the header`),
    ...unless(number?.align === 'center', `${name}: page number not in the middle`),
    ...(number === undefined ? [] : numberFaults(name, number.runs)),
    ...unless(
      section.firstHeader.every(({ hasPageNumber }) => !hasPageNumber),
      `${name}: page number on its first page`,
    ),
  ];
}

function numberFaults(name: string, runs: LaidSection['header'][number]['runs']): readonly string[] {
  return unless(
    runs.every(({ size, bold, italic }) => size >= 13 && size <= 14 && !bold && !italic),
    `${name}: page number not upright, 13 to 14 pt`,
  );
}
