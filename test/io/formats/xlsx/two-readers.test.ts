import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Chance, chanceOf } from '../../../../samples/make/random.ts';
import { createCellMaker } from '../../../../src/io/formats/xlsx/cell.ts';
import { createPlainRows } from '../../../../src/io/formats/xlsx/plain-rows.ts';
import { readSharedStrings } from '../../../../src/io/formats/xlsx/shared-strings.ts';
import { plainSheetOf } from '../../../../src/io/formats/xlsx/sheet-frame.ts';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import { decodeXml, XmlFault } from '../../../../src/ooxml/parse.ts';
import { scannerOf, walkPlain } from '../../../../src/ooxml/plain.ts';
import { walkText } from '../../../../src/ooxml/walk.ts';
import { type Parts, textBytes, unzipParts, zipParts } from '../../../../src/ooxml/zip.ts';
import { effort, isLong, SEED } from '../../../support/effort.ts';
import { SAMPLE, SAMPLE_YEARS } from '../../../support/sample-years.ts';

/** More by hand: `MUTANTS=20000 SEED=7 FILES=<folder> npx vitest run test/io/formats/xlsx/two-readers.test.ts`. */
const COUNT = Number(process.env.MUTANTS ?? effort({ short: 100, long: 2000 }));
/** Of the sample's files one in so many. */
const STEP = isLong ? 1 : 11;

/** A file, and its parts where it is a zip. */
type File = { readonly name: string; readonly parts: Parts };

let files: readonly File[];
beforeAll(async () => {
  const folders = [
    ...SAMPLE_YEARS.map((year) => join(SAMPLE, String(year), 'nhan')),
    ...(process.env.FILES === undefined ? [] : [process.env.FILES]),
  ];
  const found: File[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();
    for (const [index, name] of names.entries()) {
      if (folder !== process.env.FILES && index % STEP !== 0) continue;
      const parts = partsOf(await readFile(join(folder, name)));
      if (parts !== null) found.push({ name, parts });
    }
  }
  files = found;
});

function partsOf(bytes: Uint8Array): Parts | null {
  try {
    return unzipParts(bytes);
  } catch {
    return null;
  }
}

const isXml = (name: string): boolean => /^xl\/.*\.xml$/.test(name);
/** A comment after the last element says nothing, and the quick reader does not know comments. */
const FOR_THE_STRICT = textBytes('<!---->');

async function readBoth({ name, parts }: File) {
  const strict = new Map(
    [...parts].map(([part, bytes]) => [part, isXml(part) ? Buffer.concat([bytes, FOR_THE_STRICT]) : bytes]),
  );
  return {
    quick: await readWorkbook(zipParts(parts), name),
    strict: await readWorkbook(zipParts(strict), name),
  };
}

type Heard = readonly unknown[];

/** What a walk tells inside the first element; null where it stops or refuses. */
function heardBy(walk: (listener: Parameters<typeof walkText>[1]) => boolean): Heard | null {
  const heard: unknown[] = [];
  let text = '';
  let depth = 0;
  const endText = () => {
    if (text !== '' && depth > 0) heard.push(text);
    text = '';
  };
  const isWalked = walk({
    open: ({ name, path, attribute }) => {
      endText();
      depth += 1;
      heard.push([name, path.join('/'), ...ATTRIBUTES.map((each) => attribute(each))]);
    },
    close: (name, path) => {
      endText();
      depth -= 1;
      heard.push([`/${name}`, path.join('/')]);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return isWalked ? heard : null;
}

const ATTRIBUTES = [
  'r',
  's',
  't',
  'ref',
  'si',
  'hidden',
  'ht',
  'min',
  'sqref',
  'val',
  'name',
  'id',
  'prompt',
];

const strictly = (xml: string): Heard | null =>
  heardBy((listener) => {
    try {
      walkText(xml, listener);
      return true;
    } catch (cause) {
      if (!(cause instanceof XmlFault)) throw cause;
      return false;
    }
  });
const quickly = (xml: string): Heard | null => heardBy((listener) => walkPlain(textBytes(xml), listener));

/** Whether the quick reader takes the rows of a sheet. */
function takesRows(xml: string, file: File): boolean {
  const bytes = file.parts.get('xl/sharedStrings.xml');
  const strings = bytes === undefined ? [] : readSharedStrings(bytes, file.name, 'xl/sharedStrings.xml');
  const tables = { strings, styles: [], base1904: false, isPicture: () => false };
  let cells = 0;
  const sink = {
    row: () => undefined,
    cell: () => {
      cells += 1;
    },
  };
  const rows = createPlainRows(tables, createCellMaker(tables, file.name, ''), sink);
  const sheet = textBytes(xml);
  const plain = plainSheetOf(sheet, file.name, '');
  if (plain === null) return !/<(?:v|is)>/.test(xml);
  const isTaken = rows.read(scannerOf(sheet), plain.start) === plain.end;
  return isTaken && (cells > 0 || !/<(?:v|is)>/.test(xml));
}

describe('the quick reader and the strict one', () => {
  it('read the files of the sample alike', { timeout: 600_000 }, async () => {
    for (const file of files) {
      const { quick, strict } = await readBoth(file);
      expect(quick, file.name).toEqual(strict);
    }
  });

  it('tell the same of every part that the quick one takes; it takes nearly every sheet', () => {
    let sheets = 0;
    let taken = 0;
    const whole: string[] = [];
    for (const file of files) {
      const before = sheets - taken;
      for (const [part, bytes] of file.parts) {
        if (!isXml(part)) continue;
        const xml = decodeXml(bytes);
        const heard = quickly(xml);
        if (heard !== null) expect(heard, `${file.name} ${part}`).toEqual(strictly(xml));
        if (!part.startsWith('xl/worksheets/')) continue;
        sheets += 1;
        if (takesRows(xml, file)) taken += 1;
      }
      if (sheets - taken === before) whole.push(file.name);
    }
    if (process.env.COUNT !== undefined) process.stdout.write(`${whole.length} of ${files.length} files\n`);
    expect(taken / sheets).toBeGreaterThan(0.9);
  });

  const LOT = 250;
  const lots = Array.from({ length: Math.ceil(COUNT / LOT) }, (_, lot) => SEED + lot * LOT);
  it.each(lots)(`agree on ${COUNT} spoilt files, from seed %i`, { timeout: 900_000 }, async (first) => {
    for (let seed = first; seed < Math.min(first + LOT, SEED + COUNT); seed += 1) {
      const spoilt = spoil(seed);
      const told = `SEED=${seed} MUTANTS=1 · ${spoilt.file.name} · ${spoilt.what.join(' + ')}`;
      const heard = quickly(spoilt.xml);
      if (heard !== null) expect(heard, told).toEqual(strictly(spoilt.xml));
      const { quick, strict } = await readBoth(spoilt.file);
      expect(quick, told).toEqual(strict);
    }
  });

  it('is not fooled by what looks plain', () => {
    const cases = [
      '<a b="1" b="2"/>',
      '<a b="1"c="2"/>',
      '<a b="<"/>',
      '<a>]]></a>',
      '<a>&nbsp;</a>',
      '<a>&#0;</a>',
      '<a>&#xD800;</a>',
      '<a>&#65534;</a>',
      '<a>&#1;</a>',
      '<a>&#X41;</a>',
      '<a>&#x41;&#7920;&#10;</a>',
      '<a b="&x;"/>',
      '<a/><b/>',
      '<a/>x',
      'x<a/>',
      '<a></b>',
      '<a>',
      '</a>',
      '<a:b:c/>',
      '<1a/>',
      '<-a/>',
      '<a:-b/>',
      '<a\u0000/>',
      '<a>\uFFFF</a>',
      '<a b=1/>',
      "<a b='1'/>",
      '<?xml version="1.1"?><a/>',
      '<!DOCTYPE a><a/>',
      '<a><!-- --></a>',
      '<a><![CDATA[x]]></a>',
      '< a/>',
      '<a / >',
      '',
      '<a b="1',
      '<a>&amp</a>',
      '<a b="\t"/>',
      '<a>\r\n</a>',
    ];
    for (const xml of cases) {
      const heard = quickly(xml);
      if (heard !== null) expect(heard, xml).toEqual(strictly(xml));
    }
    // These it must not take: the strict parser refuses them, or reads something else.
    for (const xml of cases) if (strictly(xml) === null) expect(quickly(xml), xml).toBeNull();
    expect(quickly('<a b="1 &lt; &#10;2"><c:d e:f="&quot;"/>x &amp; y\n</a>\n')).toEqual(
      strictly('<a b="1 &lt; &#10;2"><c:d e:f="&quot;"/>x &amp; y\n</a>\n'),
    );
  });
});

describe('what lies around the rows, once known', () => {
  const head = '<worksheet><cols><col min="3" max="3" hidden="1"/></cols>';
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1"><v>0</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>';
  const tail = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
  const plain = `${head}<sheetData>${rows}</sheetData>${tail}`;
  const others: Readonly<Record<string, string>> = {
    'another merge of the same length': plain.replace('A1:B1', 'A2:B2'),
    'a merge upside down': plain.replace('A1:B1', 'B1:A1'),
    'a column shown': plain.replace('hidden="1"', 'hidden="0"'),
    'noughts hidden before the rows': plain.replace(
      '<cols>',
      '<sheetViews><sheetView showZeros="0"/></sheetViews><cols>',
    ),
    'noughts hidden after the rows': plain.replace(
      '<mergeCells>',
      '<sheetViews><sheetView showZeros="0"/></sheetViews><mergeCells>',
    ),
    'rows twice': plain.replace('<mergeCells>', `<sheetData>${rows}</sheetData><mergeCells>`),
    'more rows': plain.replace(
      '<mergeCells>',
      '<sheetData><row r="2"><c r="A2"><v>7</v></c></row></sheetData><mergeCells>',
    ),
    'no rows before the rows': plain.replace('<sheetData>', '<sheetData/><sheetData>'),
    'rows in a comment': plain.replace('<sheetData>', '<!--<sheetData></sheetData>--><sheetData>'),
    'the end of rows in a comment': plain.replace('<row', '<!--</sheetData>--><row'),
    'rows in CDATA': plain.replace('<cols>', '<x><![CDATA[<sheetData></sheetData>]]></x><cols>'),
    'rows deeper': `<worksheet><x><sheetData>${rows}</sheetData></x>${tail}`,
    'rows by an attribute': plain.replace('<sheetData>', '<sheetData x="1">'),
    'rows in an attribute': plain.replace('<cols>', '<x y="<sheetData></sheetData>"/><cols>'),
    'the end forgotten': plain.replace('</sheetData>', ''),
    'another end': plain.replace('</sheetData>', '</sheetDatas>'),
    'a mark of order': `\uFEFF${plain}`,
    'a sign that XML cannot hold': plain.replace('1+1', '1+1\u0001'),
    'a letter that is none': plain.replace('1+1', '1+\uFFFE1'),
    'another that is none': plain.replace('Tên', 'T\uFFFFn'),
    'the last that is a letter': plain.replace('Tên', 'T\uFFFDn'),
    'a tab': plain.replace('1+1', '1+\t1'),
    'an end of CDATA': plain.replace('1+1', 'A[B[1]]>1'),
    'an end of CDATA in an attribute': plain.replace('<row ', '<row x="]]>" '),
    'signs by name': plain.replace('1+1', '1&lt;2&amp;&quot;&#7879;&#xE9;'),
    'a sign by no name': plain.replace('1+1', '1&lt2'),
    'a number of many digits': plain.replace('<v>0<', '<v>0.30000000000000004<'),
    'a number of sixteen digits': plain.replace('<v>0<', '<v>9007199254740993<'),
    'a decimal': plain.replace('<v>0<', '<v>8.45<'),
    'a long decimal': plain.replace('<v>0<', '<v>1234567.89012345<'),
    'no digit after the dot': plain.replace('<v>0<', '<v>8.<'),
    'space before the value': plain.replace('<v>0<', '<v> 8<'),
    'an attribute twice': plain.replace('r="B1"', 'r="B1" r="B1"'),
    'attributes turned round': plain.replace('r="A1" t="inlineStr"', 't="inlineStr" r="A1"'),
    'a type that begins like one': plain.replace('t="inlineStr"', 't="inlineStrs"'),
    'space kept': plain.replace('<t>Tên', '<t xml:space="preserve"> Tên '),
  };

  it.each(Object.entries(others))('is not taken for %s', async (_, xml) => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const read = async (text: string) => {
      const base = files.find(({ parts }) => parts.has(sheet));
      return readBoth({ name: 'a.xlsx', parts: new Map(base?.parts).set(sheet, textBytes(text)) });
    };
    const known = await read(plain);
    expect(known.quick).toEqual(known.strict);
    const { quick, strict } = await read(xml);
    expect(quick).toEqual(strict);
    const again = await read(plain);
    expect(again.quick).toEqual(known.quick);
  });
});

type Spoilt = { readonly file: File; readonly xml: string; readonly what: readonly string[] };

/** A file of the sample with one to three faults in the text of one of its parts. */
function spoil(seed: number): Spoilt {
  const chance = chanceOf(`two readers ${seed}`);
  const file = chance.pick(files);
  const named = [...file.parts.keys()].filter((name) =>
    /^xl\/(?:worksheets\/[^/]+|sharedStrings|styles)\.xml$/.test(name),
  );
  const part = chance.pick(named);
  let xml = decodeXml(file.parts.get(part) ?? new Uint8Array());
  const what: string[] = [];
  for (let count = chance.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const [name, change] = chance.pick(FAULTS);
    what.push(name);
    xml = change(xml, chance);
  }
  const parts = new Map(file.parts);
  parts.set(part, textBytes(xml));
  return { file: { ...file, parts }, xml, what: [part, ...what] };
}

type Fault = readonly [name: string, change: (xml: string, chance: Chance) => string];

const at = (xml: string, chance: Chance): number => chance.between(0, Math.max(0, xml.length - 1));

/** One place that a pattern fits, changed. */
function once(pattern: RegExp, change: (found: string, chance: Chance) => string): Fault[1] {
  return (xml, chance) => {
    const all = [...xml.matchAll(pattern)];
    if (all.length === 0) return xml;
    const found = chance.pick(all);
    const end = found.index + found[0].length;
    return xml.slice(0, found.index) + change(found[0], chance) + xml.slice(end);
  };
}

const SIGNS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ' ',
  '\n',
  '\t',
  '\r',
  '\u0000',
  '\uFFFE',
  'A',
  '0',
  ':',
  ']]>',
  'ệ',
];
const INSERTED = [
  '<!--x-->',
  '<?x y?>',
  '<![CDATA[5]]>',
  '&#65;',
  '&#x41;',
  '&#10;',
  '&amp;',
  '&bad;',
  ']]>',
  ' ',
  '\n',
  '7',
  '<c r="ZZ900"><v>1</v></c>',
  '<c><v>1</v></c>',
  '<row r="2"/>',
  '<row hidden="1"><c><v>3</v></c></row>',
  '<extLst/>',
  '<v/>',
  '<v>4</v>',
  "<f>cmd|'/c calc'!A0</f>",
  '<f t="shared" si="0"/>',
  '<is><t>chữ</t></is>',
  '<mergeCell ref="A1:B2"/>',
  '<mergeCell ref="B2:A1"/>',
  '<si><t>thêm</t></si>',
  '<t>nữa</t>',
  '<r><rPr><strike/></rPr><t>gạch</t></r>',
  '<rPh><t>đọc</t></rPh>',
  '<x:c xmlns:x="n"/>',
];
const VALUES = [
  '',
  ' 5 ',
  '1e3',
  '-0',
  '1E400',
  '007',
  '99999',
  'x',
  '&#49;',
  '1.5',
  '0',
  '1',
  '-3',
  '44197',
  'TRUE',
  '1234567890',
];

const FAULTS: readonly Fault[] = [
  [
    'a sign',
    (xml, chance) => {
      const place = at(xml, chance);
      return xml.slice(0, place) + chance.pick(SIGNS) + xml.slice(place + chance.pick([0, 1]));
    },
  ],
  [
    'cut out',
    (xml, chance) => {
      const place = at(xml, chance);
      return xml.slice(0, place) + xml.slice(place + chance.between(1, 30));
    },
  ],
  ['cut off', (xml, chance) => xml.slice(0, at(xml, chance))],
  ['between tags', once(/(?<=>)(?=<)/g, (_, chance) => chance.pick(INSERTED))],
  ['between cells', once(/(?=<c )/g, (_, chance) => chance.pick(INSERTED))],
  ['in a cell', once(/(?=<\/c>)/g, (_, chance) => chance.pick(INSERTED))],
  ['in an entry', once(/(?=<\/si>)|(?<=<si>)/g, (_, chance) => chance.pick(INSERTED))],
  ['a tag twice', once(/<[^<>]*>/g, (found) => found + found)],
  ['a cell twice', once(/<c [^<>]*>(?:<v>[^<]*<\/v><\/c>)?/g, (found) => found + found)],
  [
    'cells turned round',
    once(/(<c [^<>]*\/>)(<c [^<>]*\/>)/g, (found) => found.replace(/^(.*?>)(.*)$/u, '$2$1')),
  ],
  ['a row twice', once(/<row [^>]*>.*?<\/row>/gs, (found) => found + found)],
  ['a row gone', once(/<row [^>]*>.*?<\/row>/gs, () => '')],
  [
    'a style',
    once(
      / s="\d+"/g,
      (_, chance) => ` s="${chance.pick(['0', '1', '9', '17', '999', '', '-1', 'x', ' 3'])}"`,
    ),
  ],
  [
    'a type',
    once(/ t="[^"]*"/g, (_, chance) =>
      chance.pick([
        '',
        ...['s', 'x', 'b', 'e', 'd', 'n', 'str', 'inlineStr', ''].map((type) => ` t="${type}"`),
      ]),
    ),
  ],
  ['a type more', once(/(?<=<c )/g, (_, chance) => `t="${chance.pick(['s', 'b', 'e', 'd', 'n', 'str'])}" `)],
  [
    'an address',
    once(/ r="[^"]*"/g, (_, chance) =>
      chance.pick([
        '',
        ...['A1', 'XFE1', 'a6', 'A01', '6', '0', 'B1048577', ''].map((each) => ` r="${each}"`),
      ]),
    ),
  ],
  [
    'an attribute',
    once(/(?<=<(?:c|row|col|f|v|t|si))(?=[ >/])/g, (_, chance) =>
      chance.pick([
        ' hidden="1"',
        ' ht="0"',
        ' x:r="B2"',
        ' x:s="3"',
        " s='3'",
        ' vm="1"',
        ' cm="1"',
        ' ph="1"',
        '  ',
        ' xml:space="preserve"',
        ' hidden="true"',
        ' spans="1:9"',
        ' x14ac:dyDescent="0.2"',
        ' r="B7"',
      ]),
    ),
  ],
  ['a value', once(/<v>[^<]*<\/v>/g, (_, chance) => `<v>${chance.pick(VALUES)}</v>`)],
  [
    'a formula',
    once(/<f[^<>]*>[^<]*<\/f>/g, (_, chance) =>
      chance.pick([
        '<f/>',
        '<f></f>',
        '<f t="shared" si="0"/>',
        '<f t="array" ref="A1">A2</f>',
        '<f>IMAGE("http://a")</f>',
        '<f>1&amp;2</f>',
      ]),
    ),
  ],
  [
    'a text',
    once(/<t>[^<]*<\/t>/g, (_, chance) =>
      chance.pick([
        '<t/>',
        '<t></t>',
        '<t xml:space="preserve"> a </t>',
        '<t>_x000D_b</t>',
        '<t>=c</t>',
        '<t>&lt;d&gt;\n</t>',
        '<t>e<!---->f</t>',
        '<r><t>g</t></r><r><t>h</t></r>',
        '<t>i</t><t>k</t>',
      ]),
    ),
  ],
  ['no noughts', (xml) => xml.replace('<sheetView ', '<sheetView showZeros="0" ')],
  ['a hidden column', once(/<col /g, (found) => `${found}hidden="1" `)],
  [
    'a look',
    once(/<font>|<\/font>/g, (found, chance) => {
      const look = chance.pick([
        '<strike/>',
        '<color rgb="FFFFFFFF"/>',
        '<sz val="1"/>',
        '<name val="Wingdings"/>',
        '<name val=".VnTime"/>',
      ]);
      return found === '<font>' ? found + look : look + found;
    }),
  ],
  [
    'a format',
    once(
      /numFmtId="\d+"/g,
      (_, chance) => `numFmtId="${chance.pick(['0', '9', '14', '20', '49', '164', '999'])}"`,
    ),
  ],
  [
    'another beginning',
    (xml, chance) =>
      xml.replace(
        /^<\?xml[^>]*\?>/,
        chance.pick([
          '',
          '\n',
          '<?xml version="1.0"?>',
          '<?xml version="1.1" encoding="UTF-8"?>',
          '<?xml version="1.0" encoding="latin1"?>',
          '<?xml version="1.0" encoding="UTF-8"?>\r\n',
          '<!DOCTYPE a>',
          '\uFEFF',
        ]),
      ),
  ],
];
