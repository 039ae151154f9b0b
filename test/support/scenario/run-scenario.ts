import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDate } from '../../../src/text/dates.ts';
import { runCli } from '../run-cli.ts';
import { CLERK_WORK } from './clerk-work.ts';
import { changesBetween, snapshotOf } from './file-changes.ts';
import { parseScenario, type Step } from './parse-scenario.ts';
import { transcript } from './transcript.ts';

/** The folder of the scenario, as it stands in its text. */
const HERE = '<ở đây>';

/** The folder of the tool itself. */
const TOOL = '<công cụ>';

/** A fault on the screen: its head, the line with its place if that is a file, and the lines below. */
const FAULT =
  /^(! (?:lỗi|lưu ý|ghi nhận) TD\d{4} .*)\n(! {3}<(?:ở đây|công cụ)>\S*(?: ›.*)?\n)?((?:! {3}.*\n)+)/gmu;

const repository = join(import.meta.dirname, '../../..');

type Played = { readonly folder: string; readonly text: string };

/** What was played, by its file: a scenario that starts where another ends does not play that one again. */
const played = new Map<string, Promise<Played>>();

/** Plays a scenario in a fresh folder, and answers its text with what really happened. */
export async function playScenario(path: string): Promise<string> {
  return (await playOnce(path)).text;
}

/** Removes the folders of all that was played. */
export async function forgetPlayed(): Promise<void> {
  for (const playing of played.values()) {
    const folder = await playing.then((each) => each.folder).catch(() => null);
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
  played.clear();
}

function playOnce(path: string): Promise<Played> {
  const known = played.get(path);
  if (known !== undefined) return known;
  const playing = (async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'thidua-')));
    return { folder, text: await playIn(folder, path) };
  })();
  played.set(path, playing);
  return playing;
}

async function playIn(folder: string, path: string): Promise<string> {
  let today = '2022-12-05';
  const lines: string[] = [];
  for (const part of parseScenario(await readFile(path, 'utf8'))) {
    if ('text' in part) {
      lines.push(part.text);
      continue;
    }
    const [verb = '', ...words] = part.words;
    lines.push(`$ ${part.line}`, ...part.content.map((line) => `> ${line}`.trimEnd()));
    if (verb === 'sau') {
      const before = await playOnce(join(dirname(path), words[0] ?? ''));
      await cp(before.folder, folder, { recursive: true });
    } else if (verb === 'hôm-nay') {
      const parsed = parseDate(words[0] ?? '');
      if (parsed === null || !('iso' in parsed)) throw new Error(`no day: ${part.line}`);
      today = parsed.iso;
    } else if (verb === 'thidua') lines.push(...(await typeIn(folder, part, words, today)));
    else {
      const work = CLERK_WORK[verb];
      if (work === undefined) throw new Error(`no such step: ${part.line}`);
      lines.push(...(await work(folder, words, part.content)));
    }
  }
  return `${withoutMachine(lines.join('\n'), folder)}\n`;
}

/** The same on every computer: no path of this one, no lines broken where its paths end, no fingerprints. */
function withoutMachine(text: string, folder: string): string {
  const named = text
    .replaceAll(patternOf(folder), HERE)
    .replaceAll(patternOf(repository), TOOL)
    .replaceAll(/\b[0-9a-f]{64}\b/gu, '<sha256>');
  const unbroken = named.replaceAll(FAULT, (fault, head: string, place = '', body: string) => {
    if (!body.includes(HERE) && !body.includes(TOOL)) return fault;
    const parts = body
      .split(/^(?=! {3}Cách sửa:)/mu)
      .map((part) => part.trimEnd().replaceAll(/\n! +/gu, ' '));
    return `${head}\n${place}${parts.join('\n')}\n`;
  });
  // Where a workspace was looked for, upwards.
  return unbroken.replaceAll(/(“<ở đây>”)(?:, “[^”]*”)+/gu, '$1, …');
}

/** A path as it stands on the screen: a line may end at any of its spaces. */
function patternOf(path: string): RegExp {
  const words = path.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(words.join('(?: |\\n! +)'), 'gu');
}

/** Runs one command line: the screen, the exit code, and what became of the files. */
async function typeIn(
  folder: string,
  { answers, line }: Step,
  words: readonly string[],
  today: string,
): Promise<readonly string[]> {
  const before = await snapshotOf(folder);
  const { screen, person, unasked, lines } = transcript();
  const isAsked = answers.length > 0 || line === 'thidua';
  const { exitCode } = await runCli(words, {
    ...screen,
    cwd: folder,
    today: () => today,
    prompts: isAsked ? person(answers) : null,
  });
  const after = await snapshotOf(folder);
  return [...lines(), ...unasked(), `= ${exitCode}`, ...changesBetween(before, after)];
}
