import { type Term, termKey } from '../../domain/term.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { upperFirst } from '../../text/letters.ts';
import { readTerm } from '../../text/read-term.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { yearsIn } from '../../workspace/years-there.ts';
import type { Choice, Prompts } from '../prompts.ts';
import { typedPaths } from '../typed-paths.ts';
import type { World } from '../world.ts';
import { yearsWithResultIn } from './desk-state.ts';
import { namesToFind, whoIs } from './find-names.ts';

/** An argument that a command line lacks. */
export type Missing = {
  /** As help shows it, without its brackets: `năm`, `đường dẫn`. */
  readonly name: string;
  readonly words: string;
  /** What stands before it, in order. */
  readonly given: readonly string[];
};

const OTHER = 'other';

/** Asks for an argument in its own way: years and units are offered, everything else is typed. */
export async function askMissing(
  world: World,
  prompts: Prompts,
  { name, words, given }: Missing,
): Promise<readonly string[]> {
  const { typedWorkspace } = world;
  const folder = await findWorkspace({
    cwd: world.cwd,
    ...(typedWorkspace !== undefined && { folder: typedWorkspace }),
  }).catch(() => null);
  if (name === 'năm') return [await askYear(prompts, world, folder)];
  if (name === 'đơn vị') return askUnit(prompts, folder, readTerm(given[0] ?? ''));
  if (name === 'trước' || name === 'sau') return [await askResult(prompts, folder, name)];
  if (['bản', 'a', 'b'].includes(name)) return [await askEdition(prompts, folder)];
  const isPath = /đường dẫn|tệp|bảng|thư mục/u.test(name);
  const message = isPath
    ? `${upperFirst(words === '' ? name : words)} (gõ đường dẫn, hoặc kéo thả vào đây):`
    : `${upperFirst(words === '' ? name : words)}:`;
  const typed = await prompts.text(message, {
    check: (answer) =>
      answer.trim() !== '' || (isPath ? 'Ghi ít nhất một đường dẫn.' : 'Cần ghi mục này; Esc để trở lại.'),
  });
  return isPath ? typedPaths(typed) : [typed.trim()];
}

async function askYear(prompts: Prompts, world: World, folder: string | null): Promise<string> {
  const years = await knownYears(folder);
  const byHand = () => typeYear(prompts, String(years.at(-1) ?? world.today().slice(0, 4)));
  if (years.length < 2) return byHand();
  const choices = [
    ...years.toReversed().map((each) => ({ name: `Năm ${each}`, value: String(each) })),
    { name: 'Năm khác', value: OTHER },
  ];
  const picked = await prompts.choose('Năm nào?', choices);
  return picked === OTHER ? byHand() : picked;
}

/** Years to offer: none where the disk refuses, which the command itself will say. */
async function knownYears(folder: string | null): Promise<readonly number[]> {
  return folder === null ? [] : yearsIn(folder).catch(() => []);
}

/** A year of four digits, or a reporting period, typed. */
export async function typeYear(prompts: Prompts, preset: string): Promise<string> {
  const typed = await prompts.text('Năm:', {
    preset,
    check: (answer) =>
      readTerm(answer) !== null || 'Ghi một năm gồm bốn chữ số, ví dụ 2022, hoặc một kỳ, ví dụ 2026-Q2.',
  });
  const term = readTerm(typed);
  return term === null ? typed.trim() : termKey(term);
}

/** A unit, or a person with the unit. */
async function askUnit(
  prompts: Prompts,
  folder: string | null,
  term: Term | null,
): Promise<readonly string[]> {
  const names = folder === null ? null : await namesToFind(folder, term);
  if (names === null || names.length === 0) {
    const isNamed = (answer: string) => answer.trim() !== '' || 'Ghi mã hoặc tên đơn vị.';
    return [(await prompts.text('Mã hoặc tên đơn vị:', { check: isNamed })).trim()];
  }
  return whoIs(await prompts.search('Đơn vị hoặc cá nhân (gõ không cần dấu):', names.search));
}

async function askResult(prompts: Prompts, folder: string | null, which: 'trước' | 'sau'): Promise<string> {
  const years = folder === null ? [] : await yearsWithResultIn(folder, await knownYears(folder));
  const message = `Kết quả ${which}:`;
  const choices: readonly Choice<string>[] = [
    ...years.toReversed().map((each) => ({ name: `Năm ${each}`, value: String(each) })),
    { name: 'Một tệp ket-qua.json khác', value: OTHER },
  ];
  const picked = years.length === 0 ? OTHER : await prompts.choose(message, choices);
  if (picked !== OTHER) return picked;
  const typed = await prompts.text(`${message} đường dẫn tới ket-qua.json:`, {
    check: (answer) => typedPaths(answer).length > 0 || 'Ghi một đường dẫn.',
  });
  return typedPaths(typed)[0] ?? typed;
}

async function askEdition(prompts: Prompts, folder: string | null): Promise<string> {
  const workspaceFolder = folder === null ? null : workspacePaths(folder).criteria;
  const { value } = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder });
  return prompts.choose(
    'Bản tiêu chí nào?',
    value.map(({ set }) => {
      const id = `${set.plan}/${set.version}`;
      return { name: id, value: id };
    }),
  );
}
