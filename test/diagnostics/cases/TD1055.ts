import { buildMail, greeting } from '../../support/build-mail.ts';
import { openFiles } from '../../support/receive-files.ts';
import { uuencode } from '../../support/uuencode.ts';

const broken = uuencode('phường Đông Vệ.csv', 'a;b;c\n'.repeat(50)).slice(0, 150);

export const reproduce = async () =>
  (await openFiles({ 'thư.eml': buildMail({ parts: [{ ...greeting, body: broken }] }) })).diagnostics;
