/** Points. */
const SIZE = 11;

/** Properties of a chart's text, as `name` (`a:defRPr`, `a:rPr`) holds them: Times New Roman, black. */
export function fontXml(name: 'a:defRPr' | 'a:rPr', bold = false): string {
  const face = 'typeface="Times New Roman"';
  return [
    `<${name}${name === 'a:rPr' ? ' lang="vi-VN"' : ''} sz="${SIZE * 100}" b="${bold ? 1 : 0}" i="0">`,
    '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>',
    `<a:latin ${face}/><a:ea ${face}/><a:cs ${face}/></${name}>`,
  ].join('');
}

/** `c:txPr` of the parts of a chart that have no words of their own. */
export function textLookXml(): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('a:defRPr')}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
