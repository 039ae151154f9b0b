import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Term, termKey } from '../domain/term.ts';
import type { AnswerOptions } from './common-options.ts';
import { commanderOption, type Declarations, type Declared, readValues, type Typed } from './declare.ts';
import type { Call, Definition, Host } from './definition.ts';
import type { ExitCode, Outcome } from './outcome.ts';
import { printTimings, type Stopwatch, stopwatch } from './print/timings.ts';
import { StoppedError } from './prompts.ts';
import { receivedFolderFault } from './received-folder-fault.ts';
import { failWith } from './report.ts';
import { faultOf } from './unexpected.ts';
import type { World } from './world.ts';

/** The year or period that a command is about, as it is typed again in what is to be done next. */
function typedTermOf(year: unknown): Pick<World, 'typedYear'> {
  if (typeof year === 'number') return { typedYear: String(year) };
  return typeof year === 'object' && year !== null ? { typedYear: termKey(year as Term) } : {};
}

/** What commander understood of a command line: the arguments in order, the flags by their attribute. */
type Received = {
  readonly args: readonly Typed[];
  readonly options: Readonly<Record<string, Typed>>;
};

type Answer = { readonly isJson: boolean; readonly isDetailed: boolean };

/**
 * Runs a command from its words to its exit code: reads every flag, opens what the work stands on, keeps other runs
 * out, works, and answers as text or as JSON. What is thrown on the way becomes a sentence.
 */
export async function runCommand<A extends Declarations, O extends Declarations & AnswerOptions, Opened>(
  definition: Definition<A, O, Opened>,
  { world: given, typed }: Host,
  received: Received,
): Promise<ExitCode> {
  const { thuMuc } = received.options;
  const world = typeof thuMuc === 'string' ? { ...given, typedWorkspace: thuMuc } : given;
  const flagOf = (declared: Declared<unknown>) => received.options[commanderOption(declared).attributeName()];
  const isTyped = (declared: Declared<boolean>) => flagOf(declared) === true;
  const answer = {
    isJson: isTyped(definition.options.isJson),
    isDetailed: isTyped(definition.options.isDetailed),
  };
  try {
    const today = world.today();
    const args = readValues(definition.args, (_, index) => received.args[index], today);
    const options = readValues(definition.options, flagOf, today);
    const wrong = [
      options.value === null ? null : (definition.wrongUsage?.(options.value, today) ?? null),
      await receivedFolderFault(world.cwd, received.options.ra),
    ].filter((each) => each !== null);
    const faults: readonly Diagnostic[] = [
      ...wrong.map((each) => (typeof each === 'string' ? diagnose('TD9001', {}, { what: each }) : each)),
      ...args.diagnostics,
      ...options.diagnostics,
    ];
    if (args.value === null || options.value === null || faults.length > 0) {
      return failWith(world, answer.isJson, faults);
    }
    const { year } = args.value as { readonly year?: unknown };
    const mayAsk = !answer.isJson && !isTyped(definition.options.isUnattended);
    const flags = Object.values(definition.options).flatMap((declared) =>
      flagOf(declared) === undefined ? [] : [commanderOption(declared).long ?? ''],
    );
    return await work(
      definition,
      { ...answer, flags },
      {
        world: { ...world, ...typedTermOf(year) },
        args: args.value,
        options: options.value,
        prompts: mayAsk ? world.prompts : null,
        watch: stopwatch(),
      },
    );
  } catch (error) {
    if (error instanceof StoppedError) {
      world.err('Đã dừng theo yêu cầu.\n');
      return 2;
    }
    const exitCode = failWith(world, answer.isJson, [faultOf(error, typed)]);
    if (answer.isDetailed) world.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCode;
  }
}

async function work<A extends Declarations, O extends Declarations & AnswerOptions, Opened>(
  { name, open, lock, logged = lock, run }: Definition<A, O, Opened>,
  answer: Answer & { readonly flags: readonly string[] },
  call: Call<A, O>,
): Promise<ExitCode> {
  const opened = await open(call);
  if (opened.value === null) return failWith(call.world, answer.isJson, opened.diagnostics);
  const held = lock === undefined ? null : await lockFolder(lock(opened.value));
  const log = logged === undefined ? null : await beginLog(logged(opened.value), name, answer.flags, call);
  try {
    call.watch.start();
    const outcome = await run(call, opened.value, opened.diagnostics);
    const exitCode = tell(call, answer, outcome);
    await log?.end(exitCode, outcome);
    return exitCode;
  } catch (error) {
    await log?.end(2, { failed: error instanceof StoppedError ? [] : [faultOf(error, [])] });
    throw error;
  } finally {
    await held?.release();
  }
}

/** Notes in the workspace what runs, and when it ends how: numbers, codes and names of flags, and nobody's name. */
async function beginLog(
  workspace: string,
  command: string,
  flags: readonly string[],
  { world, args }: Pick<Call<Declarations, Declarations>, 'world' | 'args'>,
) {
  const { noteRun } = await import('../workspace/run-log.ts');
  const { toolVersion } = await import('../version.ts');
  const began = performance.now();
  const { year } = args as { readonly year?: unknown };
  const at = world.now();
  const id = `${at}-${process.pid}-${Math.round(began)}`;
  await noteRun(workspace, {
    id,
    at,
    command,
    term: typedTermOf(year).typedYear ?? null,
    flags: [...flags],
    tool: toolVersion,
    pid: process.pid,
  });
  return {
    end: (exit: ExitCode, outcome: Outcome): Promise<void> =>
      noteRun(workspace, {
        id,
        exit,
        seconds: Math.round((performance.now() - began) / 100) / 10,
        counts: 'json' in outcome ? { ...outcome.counts } : {},
        codes: 'failed' in outcome ? [...new Set(outcome.failed.map(({ code }) => code))] : [],
      }),
  };
}

async function lockFolder(folder: string) {
  const { lockWorkspace } = await import('../io/lock.ts');
  return lockWorkspace(folder);
}

function tell(
  { world, watch }: { readonly world: World; readonly watch: Stopwatch },
  { isJson, isDetailed }: Answer,
  outcome: Outcome,
): ExitCode {
  if ('failed' in outcome) return failWith(world, isJson, outcome.failed);
  if ('stopped' in outcome) {
    world.err(`Đã dừng theo yêu cầu; ${outcome.stopped}.\n`);
    return 2;
  }
  if (isJson) for (const piece of outcome.json()) world.out(piece);
  else outcome.print();
  if (isDetailed) printTimings(world, watch.laps(), outcome.cache);
  return outcome.exitCode;
}
