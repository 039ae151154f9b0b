import { csv } from './csv/format.ts';
import { eml } from './eml/format.ts';
import type { Format, OleFormat, PlainFormat, ZipFormat } from './format.ts';
import { msg } from './msg/format.ts';
import { ods } from './ods/format.ts';
import { empty, pdf, unknown } from './refused/any.ts';
import { dbf, dif, sylk, xmlSpreadsheet } from './refused/old-spreadsheets.ts';
import {
  doc,
  docx,
  locked,
  openDocument,
  otherOffice,
  otherOle,
  ppt,
  pptx,
  zipOfFiles,
} from './refused/packages.ts';
import { pictures } from './refused/pictures.ts';
import { gzip, rar, sevenZip, smime, tnef } from './refused/sealed.ts';
import { mhtml, rtf, xml } from './refused/texts.ts';
import { html } from './refused/web-page.ts';
import { xls } from './xls/format.ts';
import { xlsb } from './xlsb/format.ts';
import { xlsx } from './xlsx/format.ts';

/** Every format that a received file may have; of those whose signs a file shows, the first counts. */
export const formats: readonly Format[] = [
  // In a zip.
  docx,
  pptx,
  xlsb,
  xlsx,
  otherOffice,
  ods,
  openDocument,
  zipOfFiles,
  // In an OLE file.
  msg,
  locked,
  doc,
  ppt,
  xls,
  otherOle,
  // By themselves.
  empty,
  mhtml,
  eml,
  pdf,
  ...pictures,
  rar,
  sevenZip,
  gzip,
  tnef,
  dbf,
  rtf,
  sylk,
  dif,
  xmlSpreadsheet,
  html,
  xml,
  smime,
  csv,
  unknown,
];

/** Those in one container. */
export const zipFormats = formats.filter(
  (format): format is ZipFormat => format.container !== 'none' && format.container !== 'ole',
);
export const oleFormats = formats.filter((format): format is OleFormat => format.container === 'ole');
export const plainFormats = formats.filter((format): format is PlainFormat => format.container === 'none');

/** Names of what is read (`xlsx`), each with the extensions that fit it. */
export const readNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  formats.flatMap(({ names = {} }) => Object.entries(names)),
);
