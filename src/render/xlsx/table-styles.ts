/** Numbers of the cell styles in `STYLES_XML`, by what a cell holds. */
export const LOOK = { title: 1, header: 2, text: 3, integer: 4, points: 5, percent: 6 } as const;

const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const FONT = '<name val="Times New Roman"/><family val="1"/>';
const TOP = '<alignment vertical="top" wrapText="1"/>';
const FIGURE = '<alignment horizontal="right" vertical="top"/>';

/** Format 49 is text, 1 is `0`, 2 is `0.00`. */
function style(format: number, font: number, fill: number, border: number, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

/** Content of `xl/styles.xml` of every workbook of tables. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;%&quot;"/></numFmts>',
  `<fonts count="3"><font><sz val="12"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font><font><b/><sz val="12"/>${FONT}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  style(0, 1, 0, 0, '<alignment vertical="center"/>'),
  style(0, 2, 2, 1, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
  style(49, 0, 0, 1, TOP),
  style(1, 0, 0, 1, FIGURE),
  style(2, 0, 0, 1, FIGURE),
  style(164, 0, 0, 1, FIGURE),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
