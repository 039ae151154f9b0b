import type { DraftedMail } from '../../write/mail-drafts.ts';
import type { World } from '../world.ts';
import { shownPath } from './shown-path.ts';

/** Where drafts of mail are and what to do with them; none where nobody asked for them. */
export function mailLines(world: World, { folder, paths }: DraftedMail): readonly string[] {
  if (folder === null) return [];
  if (paths.length === 0) return ['Thư nháp: chưa lập được thư nào.'];
  return [
    `Thư nháp: ${paths.length} thư trong ${shownPath(world, folder)}/`,
    'Mở từng thư bằng Outlook hoặc Thunderbird, xem lại rồi bấm Gửi; công cụ không tự gửi.',
  ];
}
