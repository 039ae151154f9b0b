import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { buildTnef } from '../../support/build-tnef.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () =>
  (await openFiles({ 'thư.eml': buildMail({ parts: [greeting, attached('winmail.dat', buildTnef([]))] }) }))
    .diagnostics;
