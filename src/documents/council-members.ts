import { councilOn } from '../domain/profile.ts';
import { compareVietnamese } from '../text/collation.ts';
import { isSameWords } from '../text/fold.ts';
import { formatInteger } from '../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from './blocks.ts';
import type { Block } from './document-model.ts';
import type { DocumentContext } from './result-document.ts';
import { joined, tally } from './words/wording.ts';

/** Who of the council follows which clusters (plan III.3), as the profile has it; nothing while it is not entered. */
export function councilMembers({ result, profile, office, date }: DocumentContext): readonly Block[] {
  const term = councilOn(profile, date);
  if (term === null) return [];
  const { members } = term;
  const clusters = [
    ...new Set(result.units.map(({ cluster }) => cluster).filter((cluster) => cluster !== '')),
  ];
  const sizeOf = (cluster: string) =>
    result.units.filter((unit) => isSameWords(unit.cluster, cluster)).length;
  const followed = members.flatMap(({ follows = [] }) => follows);
  const free = clusters
    .filter((cluster) => !followed.some((each) => isSameWords(each, cluster)))
    .sort(compareVietnamese);
  const by = term.decision ? ` theo ${term.decision}` : '';
  const followedBy = (follows: readonly string[]) =>
    follows
      .map((cluster) => {
        const size = sizeOf(cluster);
        return size === 0 ? cluster : `${cluster} (${tally(size)} đơn vị)`;
      })
      .join('; ');
  return [
    paragraph(
      'body',
      `${office.council}${by} có ${tally(members.length)} thành viên; việc phân công theo dõi, hướng dẫn, đôn đốc, giám sát các cụm thi đua như sau:`,
    ),
    ...captionedTable({
      caption: 'Phân công thành viên Hội đồng theo dõi các cụm thi đua',
      columns: [
        ['TT', 6],
        ['Họ và tên', 24],
        ['Chức vụ', 28],
        ['Vai trò trong Hội đồng', 16],
        ['Cụm thi đua theo dõi', 32],
      ],
      rows: members.map(({ name, position, role, follows = [] }, index) =>
        row(
          centre(formatInteger(index + 1)),
          left(name),
          left(position),
          left(role),
          left(follows.length === 0 ? '–' : followedBy(follows)),
        ),
      ),
      fontSize: 12,
      whenEmpty: '',
    }),
    ...bodyOf(
      free.length === 0 || clusters.length === 0 ? '' : `Chưa phân công thành viên theo dõi ${joined(free)}.`,
    ),
  ];
}
