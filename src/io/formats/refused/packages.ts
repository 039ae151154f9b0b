import { refusedOle, refusedZip } from './refused.ts';

const word = 'văn bản Word (.docx)';
const powerPoint = 'bản trình chiếu PowerPoint (.pptx)';
const oldWord = 'văn bản Word (.doc)';
const oldPowerPoint = 'bản trình chiếu PowerPoint (.ppt)';
const open = 'tài liệu OpenDocument khác bảng tính';
const office = 'tài liệu Office khác';
const types = /^\[content_types\]\.xml$/i;

/** A text of Word. */
export const docx = refusedZip(
  {
    container: 'office',
    looks: (has) => has(types) && has(/^word\//i),
    type: /wordprocessingml|word\./,
  },
  { code: 'TD1009', values: { kind: word } },
  word,
);

/** Slides of PowerPoint. */
export const pptx = refusedZip(
  {
    container: 'office',
    looks: (has) => has(types) && has(/^ppt\//i),
    type: /presentationml|powerpoint/,
  },
  { code: 'TD1009', values: { kind: powerPoint } },
  powerPoint,
);

/** Visio, XPS …: by its names alone it may be a workbook still. */
export const otherOffice = refusedZip(
  { container: 'office', looks: () => false, type: /^/ },
  { code: 'TD1009', values: { kind: office } },
  office,
);

/** OpenDocument that is no spreadsheet; before anything is inflated only the name of the file tells. */
export const openDocument = refusedZip(
  {
    container: 'open-document',
    looks: (has, file) => has(/^mimetype$/) && has(/^content\.xml$/) && /\.(odt|odp|odg)$/i.test(file),
    type: /^/,
  },
  { code: 'TD1009', values: { kind: open } },
  open,
);

/** Files put together; receiving opens them. */
export const zipOfFiles = refusedZip(
  { container: 'files', looks: () => true, type: /^/ },
  { code: 'TD1013', values: { kind: 'ZIP' } },
  { kind: 'archive' },
);

/** A workbook (or text) of today that its password has put into an OLE file. */
export const locked = refusedOle(
  ['encryptedpackage', 'encryptioninfo'],
  { code: 'TD1010', values: {} },
  { kind: 'spreadsheet' },
);

/** A text of Word 97–2003. */
export const doc = refusedOle(
  ['worddocument'],
  {
    code: 'TD1009',
    values: { kind: oldWord },
  },
  oldWord,
);

/** Slides of PowerPoint 97–2003. */
export const ppt = refusedOle(
  ['powerpoint document'],
  {
    code: 'TD1009',
    values: { kind: oldPowerPoint },
  },
  oldPowerPoint,
);

/** Whatever else is in an OLE file. */
export const otherOle = refusedOle([], { code: 'TD1011', values: {} }, office);
