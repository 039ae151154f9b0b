import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choiceOf } from './choose-tests.ts';
import { drawMutants } from './draw.ts';
import { equivalents } from './equivalents.ts';
import type { Numbered } from './instrument.ts';
import { KINDS, type Kind, type Mutant } from './mutant.ts';
import { reachOf, testFiles } from './reach.ts';
import { openSession, type SessionClient } from './session-client.ts';

/** Without an answer for so long beyond five times what its tests take, a mutant counts as endless. */
const SECONDS_OF_PATIENCE = 90;

const [seed = 'thi đua', wanted = '300', parts = '', kinds = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const say = (line: string) => process.stdout.write(`${line}\n`);

const numbered = drawMutants(root, seed, Number(wanted), {
  parts: namesIn(parts),
  kinds: namesIn(kinds).map(kindOf),
});
const scratch = mkdtempSync(join(tmpdir(), 'thidua-mutation-'));
const drawn = join(scratch, 'mutants.json');
writeFileSync(drawn, JSON.stringify(numbered));

const started = performance.now();
const workers = Number(process.env.WORKERS ?? availableParallelism());
const open = (file?: string) => Array.from({ length: workers }, () => openSession(root, file));
let sessions = open();
const survived: Mutant[] = [];
const excused: Mutant[] = [];
let killed = 0;
/** How many mutants each file of tests noticed. */
const byFile = new Map<string, number>();
try {
  const reached = await reachOf(root, testFiles(root), sessions);
  for (const session of sessions) session.close();
  sessions = open(drawn);
  for (const { file, fault, tests } of reached) {
    const broken = tests.filter((test) => test.fault !== null);
    if (fault !== null) say(`left out, as it cannot be loaded: ${file} (${fault})`);
    for (const test of broken)
      say(`left out, as it fails without a mutant: ${file}: ${test.name} (${test.fault})`);
  }
  say(`${numbered.length} mutants from seed “${seed}”; their places found in ${minutes()}`);
  const choose = choiceOf(reached, byFile);
  const waiting = [...numbered];
  const work = async (session: SessionClient) => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      if (isExcused(mutant)) excused.push(mutant);
      else await judge(mutant, choose(mutant), session);
    }
  };
  await Promise.all(sessions.map(work));
  const share = ((killed / (killed + survived.length)) * 100).toFixed(1);
  say(`\n${survived.map((mutant) => `survived: ${told(mutant)}`).join('\n')}`);
  say(
    `\n${killed} killed, ${survived.length} survived, ${excused.length} equivalent (listed) of ${numbered.length}: ${share} % in ${minutes()}`,
  );
} finally {
  for (const session of sessions) session.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function judge(
  mutant: Numbered,
  { tests, seconds }: ReturnType<ReturnType<typeof choiceOf>>,
  session: SessionClient,
): Promise<void> {
  const began = performance.now();
  const patience = SECONDS_OF_PATIENCE + 5 * seconds;
  const answer =
    tests.length === 0
      ? { failed: null, file: null }
      : await session.ask({ ask: 'notice', id: mutant.id, tests }, patience);
  const noticed = answer === null ? 'endless' : answer.failed;
  if (noticed === null) survived.push(mutant);
  else killed += 1;
  if (answer?.file) byFile.set(answer.file, (byFile.get(answer.file) ?? 0) + 1);
  const how = noticed ?? (tests.length === 0 ? 'no test gets there' : `${tests.length} tests pass`);
  const took = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `${noticed === null ? 'SURVIVED' : 'killed  '} ${told(mutant)} · ${took} s · ${how.replace(/\s+/g, ' ').slice(0, 140)}`,
  );
}

function namesIn(list: string): readonly string[] {
  return list.split(',').filter((name) => name !== '');
}

function kindOf(name: string): Kind {
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`no kind is called “${name}”: ${KINDS.join(', ')}`);
  return kind;
}

function minutes(): string {
  return `${((performance.now() - started) / 60_000).toFixed(1)} minutes`;
}

function told({ file, line, kind, original, text }: Mutant): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 100);
  return `${file}:${line} ${kind}: ${short(original)} → ${text === '' ? '(nothing)' : short(text)}`;
}

function isExcused({ file, line, text }: Mutant): boolean {
  const at = readFileSync(join(root, file), 'utf8').split('\n')[line - 1]?.trim();
  return equivalents.some((one) => one.file === file && one.line === at && one.text === text);
}
