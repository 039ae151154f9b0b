import type { Letterhead, Run } from '../../documents/document-model.ts';
import { formatIssueDate } from '../../text/dates.ts';
import { authorityLines } from '../../text/signing-authority.ts';
import { breakLines } from './break-lines.ts';
import { boxedXml, styledParagraphXml } from './paragraph-xml.ts';

/** Width of the left column of the letterhead, less a little air (NĐ 30/2020: see the header table 3700|5654). */
const AGENCY_WIDTH = 3680;
const AGENCY_SIZE = 12;
/** Room that the registry needs to write the number by hand. */
const NUMBER_BLANK = '\u00A0'.repeat(8);

/** The fields that every template may use, from the document's letterhead. */
export function letterheadFields(
  letterhead: Letterhead,
  date: string,
): Readonly<Record<string, readonly Run[]>> {
  const { parentAgency, issuingAgency, symbol, place, signer } = letterhead;
  const issued = formatIssueDate(date);
  const agency = (name: string, weight: 'regular' | 'bold') =>
    breakLines(upper(name), AGENCY_WIDTH, AGENCY_SIZE, weight).join('\n');
  const texts = {
    co_quan_chu_quan: parentAgency === null ? '' : agency(parentAgency, 'regular'),
    co_quan_ban_hanh: agency(issuingAgency, 'bold'),
    ten_co_quan: issuingAgency,
    so_ky_hieu: `Số:${NUMBER_BLANK}/${symbol}`,
    ky_hieu: symbol,
    dia_danh_ngay: `${place}, ${issued}`,
    ngay_ban_hanh: issued,
    quyen_han: upper(authorityLines(signer.authority).join('\n')),
    chuc_vu: upper(signer.position),
  };
  const title = signer.officeTitle ? [{ text: `${upper(signer.officeTitle)}\n` }] : [];
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [{ text }]])),
    nguoi_ky: [...title, nameRun(signer.name)],
    thu_ky: [nameRun(letterhead.secretary ?? '')],
  };
}

/** A name, or the room to write it. */
function nameRun(name: string): Run {
  return name.trim() === '' ? { text: 'Họ và tên', toFill: true } : { text: name };
}

/** Kính gửi: one addressee on the same line, several on a line each (NĐ 30/2020, PL I, II.9a). */
export function addresseesXml(addressees: readonly string[]): string {
  const [only] = addressees;
  if (only === undefined) return '';
  if (addressees.length === 1)
    return styledParagraphXml('KinhGui', [{ text: `Kính gửi: ${listName(only)}.` }]);
  return [
    styledParagraphXml('KinhGuiNhieu', [{ text: 'Kính gửi:' }]),
    ...listLines(addressees).map((line) => styledParagraphXml('KinhGuiDong', [{ text: line }])),
  ].join('');
}

const DRAFT = 'DỰ THẢO';

/** The mark of a draft in its box a third as wide as the column of the agency; nothing of a paper that is none. */
export function draftXml({ isDraft }: Letterhead): string {
  return isDraft === true ? boxedXml('DuThao', DRAFT, Math.round(AGENCY_WIDTH / 3)) : '';
}

/** The same below the number, for a template without a place of its own for it. */
export function draftRun({ isDraft }: Letterhead): readonly Run[] {
  return isDraft === true ? [{ text: `\n${DRAFT}`, bold: true }] : [];
}

/** Nơi nhận: a line each with its dash; the last, the archive line, ends in a full stop. */
export function recipientsXml(recipients: readonly string[]): string {
  return listLines(recipients)
    .map((line) => styledParagraphXml('NoiNhan', [{ text: line }]))
    .join('');
}

/** `- …;` for each, the last with a full stop, whatever dash and mark they were given with. */
function listLines(names: readonly string[]): readonly string[] {
  return names.map((name, index) => `- ${listName(name)}${index === names.length - 1 ? '.' : ';'}`);
}

function listName(name: string): string {
  return name.trim().replace(/^-\s*/, '').replace(/[;.]$/, '');
}

function upper(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}
