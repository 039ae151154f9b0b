import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Notice, Question, Reach } from './session.ts';

type AnswerTo<Q extends Question> = Q extends { ask: 'reach' } ? Reach : Notice;

/** A session that answers one question at a time; one that does not answer in time is ended, and a new one begun. */
export type SessionClient = {
  /** Null when there was no answer within so many seconds. */
  readonly ask: <Q extends Question>(question: Q, seconds: number) => Promise<AnswerTo<Q> | null>;
  readonly close: () => void;
};

const program = fileURLToPath(new URL('./session.ts', import.meta.url));
/** What a mutant left behind in a process is not carried on for ever. */
const QUESTIONS_OF_A_PROCESS = 60;

/** Sessions over the drawn mutants of a repository; `drawn` is a file of them, none where places are asked for. */
export function openSession(root: string, drawn = ''): SessionClient {
  let session: Promise<ChildProcess> | null = null;
  let asked = 0;
  const begun = () =>
    new Promise<ChildProcess>((resolve, reject) => {
      const child = fork(program, [root, drawn], {
        execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.once('message', () => resolve(child));
      child.once('exit', (code) => reject(new Error(`the session ended with ${code}`)));
    });
  const close = () => {
    session?.then((child) => child.kill('SIGKILL')).catch(() => undefined);
    session = null;
    asked = 0;
  };
  return {
    close,
    ask: async <Q extends Question>(question: Q, seconds: number) => {
      if (asked >= QUESTIONS_OF_A_PROCESS) close();
      session ??= begun();
      asked += 1;
      const child = await session;
      const answer = await new Promise<AnswerTo<Q> | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), seconds * 1000);
        const done = (message: AnswerTo<Q> | null) => {
          clearTimeout(timer);
          child.off('exit', ended);
          child.off('message', done);
          resolve(message);
        };
        const ended = () => done(null);
        child.once('exit', ended);
        child.once('message', done);
        child.send(question);
      });
      if (answer === null) close();
      return answer;
    },
  };
}
