import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => {
  const mail = buildMail({ parts: [greeting, attached('a.csv', 'a;b')] });
  return (await openFiles({ 'thư.eml': mail.subarray(0, mail.length - 20) })).diagnostics;
};
