import { describe, expect, it } from 'vitest';
import { fileLinksIn } from '../../../src/io/mail/file-links.ts';

const inText = (plain: string) => fileLinksIn({ plain, html: '' }, false).map(({ url, name }) => [url, name]);
const inPage = (html: string, isQuoteRead = false) =>
  fileLinksIn({ plain: '', html }, isQuoteRead).map(({ url, name }) => [url, name]);

describe('files that a mail leads to', () => {
  it.each([
    'https://drive.google.com/file/d/1AbC-9_x/view?usp=sharing',
    'https://drive.google.com/drive/folders/1AbC',
    'https://drive.google.com/drive/u/0/folders/1AbC',
    'https://drive.google.com/open?id=1AbC',
    'https://docs.google.com/spreadsheets/d/1AbC/edit?gid=0',
    'https://docs.google.com/document/d/1AbC/edit',
    'https://1drv.ms/x/s!AbC',
    'https://onedrive.live.com/edit.aspx?resid=1AbC',
    'https://tpthanhhoa-my.sharepoint.com/:x:/g/personal/lan/EabC?e=1',
    'https://www.dropbox.com/scl/fi/abc/x?dl=0',
    'https://mega.nz/file/AbC',
    'https://www.fshare.vn/file/ABC123',
    'https://we.tl/t-AbC',
    'https://wetransfer.com/downloads/abc/def',
    'https://www.mediafire.com/file/abc/',
    'https://f21-zpc.zdn.vn/xlsx/abc',
    'https://cloud.example.vn/index.php/s/AbCdEf123GhIjKl',
    'https://dam-may.example.vn/s/AbCdEf123GhIjKl/download',
    'https://nas.example.vn:5001/sharing/AbC12dEfG',
    'https://vanban.example.vn/qlvb/api/download?id=12',
    'https://vanban.example.vn/tai-tep.aspx?ma=12',
    'https://www.transfernow.net/dl/20221118abc',
    'https://www.swisstransfer.com/d/abc-def',
    'https://u.pcloud.link/publink/show?code=XZ1',
    // Shortened: nobody can tell what they lead to.
    'https://bit.ly/3AbCdEf',
    'https://tinyurl.com/bieu-px10',
    'https://s.id/bieupx10',
    'https://bom.so/AbC12d',
    'https://cutt.ly/AbC12d',
    'https://goo.gl/AbC12d',
  ])('tells %s', (url) => {
    const [found] = inText(`Kính gửi, biểu mẫu ở ${url}.\nTrân trọng`);
    expect(found).toEqual([url, null]);
    expect(inPage(`<p>Biểu <a class="x" href="${url.replaceAll('&', '&amp;')}">ở đây</a></p>`)).toEqual([
      [url, null],
    ]);
  });

  it.each([
    ['https://sonoivu.example.vn/tep/bieu%20mau.xlsx', 'bieu mau.xlsx'],
    ['http://phuong.example.vn/tai.php?tep=ho-so.zip', 'ho-so.zip'],
    ['ftp://may.example.vn/a.csv', 'a.csv'],
  ])('tells an address that ends in a file: %s', (url, name) => {
    expect(inText(`(${url})`)).toEqual([[url, name]]);
  });

  it('reads the name of a file whose letters are written by their names in HTML', () => {
    const words = 'Bi&#7875;u c&aacute; nh&acirc;n, T&Ocirc; 3 &amp; 4.xlsx';
    expect(inPage(`<a href="https://so.example.vn/tai?ma=1&AMP;t=2">${words}</a>`)).toEqual([
      ['https://so.example.vn/tai?ma=1&t=2', 'Biểu cá nhân, TÔ 3 & 4.xlsx'],
    ]);
  });

  it('finds one without “https://” where it is a place for files', () => {
    expect(inText('Tải: drive.google.com/file/d/1AbC/view')).toEqual([
      ['https://drive.google.com/file/d/1AbC/view', null],
    ]);
  });

  it('names a file as the text of the link does, each file once', () => {
    const url = 'https://drive.google.com/file/d/1AbC/view';
    const chip = `<div><a href='${url}#x'><img src="i.png"> <span>Biểu mẫu &amp; phụ lục.xlsx</span></a> ${url}</div>`;
    expect(fileLinksIn({ plain: `Xem ${url}`, html: chip }, false)).toEqual([
      { url, name: 'Biểu mẫu & phụ lục.xlsx' },
    ]);
    expect(inPage('<a href="https://bit.ly/3xYz">bieu-mau.xlsx</a>')).toEqual([
      ['https://bit.ly/3xYz', 'bieu-mau.xlsx'],
    ]);
  });

  it('looks through what guards against fraud put around an address', () => {
    const wrapped = [
      'https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2F1drv.ms%2Fx%2Fs!AbC&data=05',
      'https://www.google.com/url?q=https://1drv.ms/x/s!AbC&sa=D',
      'https://urldefense.com/v3/__https://1drv.ms/x/s!AbC__;!!x$',
    ];
    for (const url of wrapped) expect(inText(url)).toEqual([['https://1drv.ms/x/s!AbC', null]]);
  });

  it('puts an address together that was broken over lines', () => {
    expect(inText('Tải tại <https://drive.google.com/file/d/1A\r\n bC/view> nhé')).toEqual([
      ['https://drive.google.com/file/d/1AbC/view', null],
    ]);
  });

  it.each([
    ['a website', 'https://thanhhoa.gov.vn/'],
    ['a page', 'Xem https://sonoivu.example.vn/tin-tuc/thi-dua-2022.html'],
    ['Facebook', 'https://www.facebook.com/phuongdongve'],
    ['a number on Zalo', 'https://zalo.me/0912345678 hoặc https://zalo.me/g/abcdef'],
    ['a place for files by itself', 'https://drive.google.com và https://www.dropbox.com/'],
    ['a form to fill in', 'https://docs.google.com/forms/d/e/1AbC/viewform hay https://forms.gle/abc'],
    ['a meeting', 'https://meet.google.com/abc-defg https://us02web.zoom.us/j/1?pwd=x'],
    [
      'a page of programs',
      'https://zalo.me/pc https://example.vn/download https://example.vn/s/tin-tuc-thi-dua-2022',
    ],
    ['a map', 'https://maps.app.goo.gl/abc'],
    ['a picture', 'https://phuong.example.vn/logo.png https://stc.zdn.vn/anh.jpg'],
    ['a mail address', 'vanthu@dongve.example.vn/bieu.xlsx mailto:a@b.vn'],
    ['a name alone', 'Tôi gửi biểu mẫu.xlsx, báo cáo.zip và a/b.xlsx'],
    ['a number of a document', 'Công văn số 12/UBND-NV, ngày 1/12/2022'],
    ['what is quoted', '> Tải tại https://drive.google.com/file/d/1/view\n  > https://1drv.ms/x/s'],
  ])('does not take %s for a file', (_, text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    [
      'a signature',
      '<a href="https://dongve.example.vn">dongve.example.vn</a> <a href="mailto:a@b.vn">a@b.vn</a>',
    ],
    [
      'a word that a program made an address of',
      '<a href="http://bieu-mau.zip">bieu-mau.zip</a> <a href="http://bieu.xlsx/">bieu.xlsx</a>',
    ],
    [
      'a picture that is shown',
      '<img src="https://drive.google.com/uc?id=1"><link href="https://x.vn/a.xlsx">',
    ],
    [
      'what is quoted',
      '<p>Vâng</p><blockquote type="cite">Tải <blockquote>x</blockquote><a href="https://1drv.ms/x">đây</a></blockquote>',
    ],
    ['no address', '<a name="a.xlsx">a.xlsx</a><a href="#">b.xlsx</a><a href="javascript:x()">c.xlsx</a>'],
  ])('nor %s on a page', (_, html) => {
    expect(inPage(html)).toEqual([]);
  });

  it('reads what is quoted in a mail that was sent on, and what comes after a quotation', () => {
    const html =
      '<blockquote><a href="https://1drv.ms/x">đây</a></blockquote><a href="https://1drv.ms/y">kia</a>';
    expect(inPage(html).map(([url]) => url)).toEqual(['https://1drv.ms/y']);
    expect(inPage(html, true).map(([url]) => url)).toEqual(['https://1drv.ms/x', 'https://1drv.ms/y']);
  });

  it('costs no more than its length, whatever the page', () => {
    const started = process.cpuUsage();
    for (const piece of [
      '<a ',
      '<a href="',
      '<a x>',
      '<blockquote>',
      '<https://x',
      '<',
      '&',
      ')',
      'https://',
    ])
      fileLinksIn({ plain: piece.repeat(200_000), html: piece.repeat(200_000) }, false);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(15);
  });
});
