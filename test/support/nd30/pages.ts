import type { Layout } from './layout.ts';
import { excerpt, unless } from './look.ts';
import { allParagraphs, MOTTO_OF_STATE } from './parts.ts';
import type { PdfLine, PdfPage } from './pdf-pages.ts';

/** Points: 15 to 30 mm less a little for slanted letters. */
const EDGE = { left: 85 - 2, right: 42.5 - 3, bottom: 56.7 - 3 };
/** The page number stands above this. */
const TOP_MARGIN = 56;
const HEADINGS = [
  'TenLoai',
  'TrichYeu',
  'Phan',
  'Muc',
  'TieuMuc',
  'TenBang',
  'PhuLucSo',
  'PhuLucTen',
  'LenhBanHanh',
];

/** What is wrong with the pages of a laid out document, in words; for headings see `headingsAlone`. */
export function pageLayoutFaults(pages: readonly PdfPage[], layout: Layout): readonly string[] {
  const bodies = pages.map(textLines);
  return [
    ...pages.flatMap((page, index) => edgeFaults(page, `page ${index + 1}`)),
    ...bodies.flatMap((lines, index) => unless(lines.length > 0, `page ${index + 1}: blank`)),
    ...unless(
      bodies[0]?.some(({ text }) => plain(text).includes(MOTTO_OF_STATE)) === true,
      'quốc hiệu wraps or is missing',
    ),
    ...signatureFaults(bodies, layout),
  ];
}

/** Headings that end a page. */
export function headingsAlone(pages: readonly PdfPage[], layout: Layout): readonly string[] {
  const headings = allParagraphs(layout)
    .filter(({ style }) => HEADINGS.includes(style))
    .map(({ text }) => plain(text));
  return pages.map(textLines).flatMap((lines, index) => {
    const last = plain(lines.at(-1)?.text ?? '');
    const isAlone = last !== '' && headings.some((heading) => heading.endsWith(last));
    return unless(!isAlone, `page ${index + 1}: “${excerpt(last)}” stands alone at the foot`);
  });
}

/** The lines of a page but for its number. */
function textLines({ lines }: PdfPage): readonly PdfLine[] {
  return lines.filter(({ bottom, text }) => bottom > TOP_MARGIN || !/^\d+$/.test(text));
}

function edgeFaults({ width, height, lines }: PdfPage, name: string): readonly string[] {
  return lines.flatMap(({ text, left, right, bottom }) =>
    unless(
      left >= EDGE.left && right <= width - EDGE.right && bottom <= height - EDGE.bottom,
      `${name}: “${excerpt(text)}” runs into the margin`,
    ),
  );
}

/** Nơi nhận and who signs stand on one page, below the last words of the text; a working paper nobody signs. */
function signatureFaults(pages: readonly (readonly PdfLine[])[], layout: Layout): readonly string[] {
  const signers = allParagraphs(layout)
    .filter(({ style }) => style === 'NguoiKy')
    .map(({ text }) => plain(text.split('\n').at(-1) ?? ''));
  const page = pages.find((lines) => lines.some(({ text }) => text.trim() === 'Nơi nhận:'));
  const end = page?.find(({ text }) => /\/\.$/.test(text.trim()));
  return [
    ...unless(page !== undefined, 'no nơi nhận'),
    ...signers.flatMap((signer) =>
      unless(
        page?.some(({ text }) => plain(text) === signer) === true,
        `${signer} does not sign on the page of nơi nhận`,
      ),
    ),
    ...unless(end !== undefined || signers.length === 0, 'signatures stand alone on a page'),
  ];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
