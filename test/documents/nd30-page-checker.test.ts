import { beforeAll, describe, expect, it } from 'vitest';
import type { Layout } from '../support/nd30/layout.ts';
import { headingsAlone, pageLayoutFaults } from '../support/nd30/pages.ts';
import type { PdfLine, PdfPage } from '../support/nd30/pdf-pages.ts';
import { readLayout } from '../support/nd30/read-layout.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';
import { resultSlip, resultSlipModel } from '../templates/variants/result-slip.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const CAPTION = 'PHIẾU KẾT QUẢ';
const SIGNER = 'Lê Thị Minh Ánh';

/** A line so many points below the top edge. */
function line(top: number, text: string, at: Partial<PdfLine> = {}): PdfLine {
  return { text, left: 100, right: 400, top, bottom: top + 14, ...at };
}

function page(...lines: readonly PdfLine[]): PdfPage {
  return { width: 595, height: 842, lines };
}

const first = page(line(60, STATE), line(120, CAPTION), line(160, 'Kết quả như sau:'));
const last = page(line(30, '2'), line(60, 'Chi tiết nêu trên./.'), line(90, 'Nơi nhận:'), line(180, SIGNER));

describe('the check of pages', () => {
  let layout: Layout = { sections: [] };
  beforeAll(async () => {
    layout = readLayout(await renderSkeleton(resultSlip, resultSlipModel('Phường Đông Vệ')));
  });

  it('finds nothing wrong with pages that are right', () => {
    expect([...pageLayoutFaults([first, last], layout), ...headingsAlone([first, last], layout)]).toEqual([]);
  });

  it.each([
    ['a blank page', [first, page(line(30, '2')), last], 'page 2: blank'],
    [
      'quốc hiệu on two lines',
      [page(line(60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'), line(75, 'VIỆT NAM')), last],
      'quốc hiệu wraps',
    ],
    [
      'a wide table',
      [page(...first.lines, line(300, '92,50', { right: 590 })), last],
      'runs into the margin',
    ],
    ['a long page', [page(...first.lines, line(820, 'Dòng cuối')), last], 'runs into the margin'],
    [
      'signatures alone',
      [page(...first.lines, line(700, 'Chi tiết nêu trên./.')), page(...last.lines.slice(2))],
      'signatures stand alone',
    ],
    [
      'a signer on the next page',
      [page(...first.lines, ...last.lines.slice(1, 3)), page(line(60, SIGNER))],
      'does not sign on the page of nơi nhận',
    ],
  ] as const)('sees %s', (_, pages, fault) => {
    expect(pageLayoutFaults(pages, layout).join('\n')).toContain(fault);
  });

  it('asks for no signature where nobody signs', () => {
    const unsigned: Layout = {
      sections: layout.sections.map((section) => ({ ...section, blocks: section.blocks.slice(0, -1) })),
    };
    const alone = page(line(60, 'Nơi nhận:'), line(80, '- Lưu: hồ sơ.'));
    expect(pageLayoutFaults([first, alone], unsigned)).toEqual([]);
  });

  it('sees a heading at the foot of a page', () => {
    const pages = [page(line(60, STATE), line(760, CAPTION)), last];
    expect(headingsAlone(pages, layout)).toEqual([`page 1: “${CAPTION}” stands alone at the foot`]);
  });
});
