import { attached, buildMail } from '../../support/build-mail.ts';
import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

export const reproduce = () =>
  withFolder({}, async (folder) => {
    const mail = buildMail({ headers: ['From: dongve@example.vn'], parts: [attached('a.csv', 'a;b')] });
    return (await takeFiles(folder, { 'thư.eml': mail })).diagnostics;
  });
