import { textBytes, zipParts } from '../../src/ooxml/zip.ts';

/** Names and numbers that stand in every corner of `namedWorkbook`, and nowhere else. */
export const NAMED = [
  'Trịnh Thị Bảo Khuyên',
  'Lường Văn Cảnh',
  'Hoàng Đình Sửu',
  'Quách Mỹ Duyên',
  'Vi Thế Tuyển',
  'Đỗ Kiều Trinh',
  'Phùng Gia Bách',
  'Mai Thượng Uyển',
  'Tô Hiến Lạc',
  'Cao Bích Thuỷ Tiên',
  '0912345678',
  '038199012345',
  '7315.25',
  'khuyen.trinh@thanhhoa.example',
] as const;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook with a name in a cell, a rich text, a formula, a note and its author, a hyperlink, a print header, a rule, the
 * name of a sheet, a defined name, the properties and an XML comment; with a merged cell, a hidden row and a hidden column.
 */
export function namedWorkbook(): Uint8Array {
  const texts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/comments1.xml" ContentType="${TYPES}.comments+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${NAMED[0]}</dc:creator><cp:lastModifiedBy>${NAMED[1]}</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS Office</Application><Manager>${NAMED[1]}</Manager></Properties>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><!-- ${NAMED[2]} --><sheets><sheet name="Cá nhân" sheetId="1" r:id="rId1"/><sheet name="${NAMED[3]}" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Mai_Thượng_Uyển">'${NAMED[3]}'!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN} count="4" uniqueCount="4"><si><t>Họ và tên</t></si><si><t>${NAMED[0]}</t></si><si><r><t>${NAMED[4]}</t></r><r><t xml:space="preserve"> (${NAMED[5]})</t></r></si><si><t>${NAMED[10]}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} xmlns:r="${OFFICE}"><cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>${NAMED[12]}</v></c><c r="C2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="str"><f>IF(B2&gt;10,"${NAMED[6]}",'${NAMED[3]}'!A1)</f><v>${NAMED[6]}</v></c><c r="B3"><v>${NAMED[11]}</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>7</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t><![CDATA[${NAMED[7]}]]></t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="B1:D1"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A9" promptTitle="Hỏi" prompt="${NAMED[8]}"><formula1>"${NAMED[8]},khác"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId2" tooltip="${NAMED[9]}"/></hyperlinks><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"${NAMED[9]}&amp;RTrang &amp;P</oddHeader></headerFooter></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${NAMED[8]}</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="mailto:${NAMED[13]}" TargetMode="External"/></Relationships>`,
    'xl/comments1.xml': `<comments ${MAIN}><authors><author>${NAMED[9]}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>${NAMED[9]}: xem lại ${NAMED[10]}</t></text></comment></commentList></comments>`,
  };
  return zipParts(new Map(Object.entries(texts).map(([name, text]) => [name, textBytes(text)])));
}
