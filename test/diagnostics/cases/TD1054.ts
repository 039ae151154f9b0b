import { buildMail, greeting } from '../../support/build-mail.ts';
import { openFiles } from '../../support/receive-files.ts';

const url = 'https://drive.google.com/file/d/1AbC/view';
const page = {
  headers: ['Content-Type: text/html; charset=utf-8'],
  body: `<p>Biểu mẫu: <a href="${url}">phường Đông Vệ.xlsx</a></p>`,
};

export const reproduce = async () =>
  (await openFiles({ 'thư.eml': buildMail({ parts: [greeting, page] }) })).diagnostics;
