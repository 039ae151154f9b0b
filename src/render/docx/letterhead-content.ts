import type { Letterhead, Run } from '../../documents/document-model.ts';
import { formatIssueDate } from '../../text/dates.ts';
import { breakLines } from './break-lines.ts';
import { styledParagraphXml } from './paragraph-xml.ts';

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
    quyen_han: signer.authority === null ? '' : upper(signer.authority),
    chuc_vu: upper(signer.position),
  };
  const name: Run = signer.name.trim() === '' ? { text: 'Họ và tên', toFill: true } : { text: signer.name };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [{ text }]])),
    nguoi_ky: [name],
  };
}

/** Nơi nhận: a line each with its dash; the last, the archive line, ends in a full stop. */
export function recipientsXml(recipients: readonly string[]): string {
  return recipients
    .map((recipient, index) => {
      const name = recipient.trim().replace(/^-\s*/, '').replace(/[;.]$/, '');
      return styledParagraphXml('NoiNhan', [
        { text: `- ${name}${index === recipients.length - 1 ? '.' : ';'}` },
      ]);
    })
    .join('');
}

function upper(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}
