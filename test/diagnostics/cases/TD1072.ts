import { buildMsg } from '../../support/build-msg.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () => {
  const mail = buildMsg({ attachments: [{ name: 'biểu mẫu.xlsx', link: 'https://example.vn/a' }] });
  return (await openFiles({ 'thư.msg': mail })).diagnostics;
};
