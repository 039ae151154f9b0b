import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

const mail = buildMail({ parts: [greeting, attached('../biểu mẫu: 2022.csv', 'a;b')] });

export const reproduce = () =>
  withFolder({}, async (folder) => (await takeFiles(folder, { 'thư.eml': mail })).diagnostics);
