import { attached, buildMail } from '../../support/build-mail.ts';
import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

export const reproduce = () =>
  withFolder({}, async (folder) => {
    const headers = ['From: dongve@example.vn', 'Date: Fri, 30 Dec 2022 08:00:00 +0700'];
    const mail = buildMail({ headers, parts: [attached('a.csv', 'a;b')] });
    return (await takeFiles(folder, { 'thư.eml': mail })).diagnostics;
  });
