import { resolve } from 'node:path';
import { isSameTerm, type Term, termWords } from '../../domain/term.ts';
import { upperFirst } from '../../text/letters.ts';
import { readTerm } from '../../text/read-term.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { Choice, Prompts } from '../prompts.ts';
import { typedPaths } from '../typed-paths.ts';
import type { World } from '../world.ts';
import { typeYear } from './ask-missing.ts';
import type { Desk, DeskPlace } from './desk-state.ts';
import { recentWorkspaces } from './recent-workspaces.ts';

type Target =
  | Term
  | { readonly review: DeskPlace['review'] }
  | { readonly folder: string }
  | 'year'
  | 'folder';

/** Another year, review or workspace to look at. */
export async function choosePlace(
  world: World,
  prompts: Prompts,
  desk: Desk,
  place: DeskPlace,
): Promise<DeskPlace> {
  const picked = await prompts.choose('Xem gì?', await targets(world, desk), {
    pageSize: Math.max(5, world.rows - 6),
    enter: 'mở',
  });
  if (picked === 'year') {
    const typed = await typeYear(prompts, world.today().slice(0, 4));
    const term = readTerm(typed) ?? { year: Number(typed) };
    return { folder: place.folder, ...term, review: 'annual' };
  }
  if (picked === 'folder') {
    return { folder: await typeWorkspace(world, prompts), year: null, review: 'annual' };
  }
  if ('folder' in picked) return { folder: picked.folder, year: null, review: 'annual' };
  if ('year' in picked) return { folder: place.folder, ...picked, review: 'annual' };
  return { ...place, year: desk.kind === 'year' ? desk.year : place.year, review: picked.review };
}

async function targets(world: World, desk: Desk): Promise<readonly Choice<Target>[]> {
  const here = desk.kind === 'year' ? desk.workspace.folder : null;
  const recent = (await recentWorkspaces(world)).filter((folder) => folder !== here);
  const inYear: readonly Choice<Target>[] =
    desk.kind === 'year'
      ? [
          ...desk.years
            .filter((each) => !isSameTerm({ year: each }, desk) || desk.review !== 'annual')
            .toReversed()
            .map((year) => ({ name: `Năm ${year}`, value: { year } })),
          ...(desk.periods ?? [])
            .filter((each) => !isSameTerm(each, desk))
            .toReversed()
            .map((term) => ({ name: upperFirst(termWords(term)), value: term })),
          { name: 'Năm khác', value: 'year' },
          ...(['interim', 'final'] as const)
            .filter((review) => review !== desk.review)
            .map((review) => ({
              name: review === 'interim' ? `Sơ kết đến năm ${desk.year}` : `Tổng kết đến năm ${desk.year}`,
              value: { review },
            })),
        ]
      : [];
  return [
    ...inYear,
    ...recent.map((folder): Choice<Target> => ({ name: `Thư mục ${folder}`, value: { folder } })),
    { name: 'Thư mục làm việc khác (gõ hoặc kéo thả vào)', value: 'folder' },
  ];
}

async function typeWorkspace(world: World, prompts: Prompts): Promise<string> {
  for (let fault = ''; ; ) {
    const typed = await prompts.text(`${fault}Thư mục làm việc (gõ đường dẫn, hoặc kéo thả vào đây):`, {
      check: (answer) => typedPaths(answer).length === 1 || 'Ghi một đường dẫn.',
    });
    const folder = resolve(world.cwd, typedPaths(typed)[0] ?? '.');
    const found = await findWorkspace({ cwd: folder }).catch(() => null);
    if (found !== null) return found;
    fault = `“${folder}” không có thidua.yaml nên không phải thư mục làm việc. `;
  }
}
