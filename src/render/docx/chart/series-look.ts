const HAIRLINE = 9525;
const THIN = 19_050;
const THICK = 34_925;

/** Lines that differ in print without colour: by their dashes, and by the shape and filling of their markers. */
const LINES = [
  { dash: 'solid', shade: '000000', marker: 'circle', fill: '000000' },
  { dash: 'dash', shade: '000000', marker: 'square', fill: 'FFFFFF' },
  { dash: 'sysDot', shade: '000000', marker: 'triangle', fill: '000000' },
  { dash: 'dashDot', shade: '000000', marker: 'diamond', fill: 'FFFFFF' },
  { dash: 'solid', shade: '7F7F7F', marker: 'square', fill: '7F7F7F' },
  { dash: 'lgDash', shade: '000000', marker: 'x', fill: 'FFFFFF' },
  { dash: 'sysDash', shade: '7F7F7F', marker: 'triangle', fill: 'FFFFFF' },
  { dash: 'lgDashDotDot', shade: '7F7F7F', marker: 'plus', fill: 'FFFFFF' },
] as const;

/** Fillings that differ without colour, each unlike the one before it: greys, and black patterns on white. */
const FILLS = [
  solid('D9D9D9'),
  solid('404040'),
  pattern('wdUpDiag'),
  solid('FFFFFF'),
  pattern('dkHorz'),
  solid('8C8C8C'),
  pattern('wdDnDiag'),
  pattern('lgCheck'),
] as const;

/** `c:spPr` and `c:marker` of the line of a series; `isReference` draws it thicker. */
export function lineLookXml(index: number, isReference: boolean): string {
  const { dash, shade, marker, fill } = LINES[index % LINES.length] ?? LINES[0];
  return [
    `<c:spPr><a:ln w="${isReference ? THICK : THIN}" cap="flat">${solid(shade)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="${marker}"/><c:size val="${isReference ? 8 : 7}"/>`,
    `<c:spPr>${solid(fill)}<a:ln w="${HAIRLINE}">${solid(shade)}</a:ln></c:spPr></c:marker>`,
  ].join('');
}

/** `c:spPr` of the columns or bars of a series. */
export function barLookXml(index: number): string {
  return `<c:spPr>${FILLS[index % FILLS.length]}<a:ln w="${HAIRLINE}">${solid('000000')}</a:ln></c:spPr>`;
}

function solid(shade: string): string {
  return `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`;
}

function pattern(name: string): string {
  const clr = (place: string, shade: string) => `<a:${place}><a:srgbClr val="${shade}"/></a:${place}>`;
  return `<a:pattFill prst="${name}">${clr('fgClr', '000000')}${clr('bgClr', 'FFFFFF')}</a:pattFill>`;
}
