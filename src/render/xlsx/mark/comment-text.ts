import { escapeCellText } from '../../../ooxml/escape.ts';
import { cleanText } from '../../../text/clean.ts';
import type { MarkedCell } from './cell-mark.ts';

/** Characters of one comment: what Excel holds, less what stood there before. */
const LONGEST = 16_000;

/** What a comment says, in plain text. */
export function plainText({ remarks }: Pick<MarkedCell, 'remarks'>): string {
  return remarks.map(({ title, text }) => `${title}\n${text}`).join('\n\n');
}

/** The runs of a comment: each fault's title in bold, then its text. */
export function runsXml({ remarks }: MarkedCell, prefix: string, isContinued: boolean): string {
  let room = LONGEST;
  const runs: string[] = [];
  for (const [index, { title, text }] of remarks.entries()) {
    const before = index > 0 || isContinued ? '\n\n' : '';
    for (const [part, isBold] of [
      [`${before}${title}\n`, true],
      [text, false],
    ] as const) {
      const clean = cleanText(part);
      const kept = clean.length <= room ? clean : `${clean.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '')}…`;
      if (room > 0 && kept !== '') runs.push(run(kept, prefix, isBold));
      room -= kept.length;
    }
  }
  return runs.join('');
}

function run(text: string, p: string, isBold: boolean): string {
  const look = `${isBold ? `<${p}b/>` : ''}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/>`;
  return `<${p}r><${p}rPr>${look}</${p}rPr><${p}t xml:space="preserve">${escapeCellText(text)}</${p}t></${p}r>`;
}
