import type { Chart } from '../../../documents/document-model.ts';
import { textLookXml } from './chart-font.ts';
import { plotAreaXml } from './plot-area.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The relationship of a chart part to its workbook. */
export const WORKBOOK_ID = 'rId1';

/**
 * Content of a chart part: in black and white, its title left to the caption, a legend below where there is more
 * than one series, unknown values as gaps.
 */
export function chartSpaceXml(chart: Chart): string {
  const legend =
    chart.series.length < 2
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml()}</c:legend>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">`,
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>',
    `<c:chart><c:autoTitleDeleted val="1"/>${plotAreaXml(chart)}${legend}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `${textLookXml()}<c:externalData r:id="${WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}
