import { buildMail, greeting } from '../../support/build-mail.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () =>
  (await openFiles({ 'thư.eml': buildMail({ parts: [greeting] }) })).diagnostics;
