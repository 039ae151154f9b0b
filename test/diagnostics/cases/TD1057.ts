import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

const mail = buildMail({ parts: [greeting, attached('phường\u202excod.csv', 'a;b')] });

export const reproduce = () =>
  withFolder({}, async (folder) => (await takeFiles(folder, { 'thư.eml': mail })).diagnostics);
