import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Question } from './session.ts';

/** A session that answers one question at a time; one that does not answer in time is ended, and a new one begun. */
export type SessionClient = {
  /** Null when there was no answer within so many seconds. */
  readonly ask: (question: Question, seconds: number) => Promise<Answer | null>;
  readonly close: () => void;
};

const program = fileURLToPath(new URL('./session.ts', import.meta.url));

/** Sessions over the drawn mutants of a repository; `drawn` is a file of them. */
export function openSession(root: string, drawn: string, workers = 1): SessionClient {
  let session: Promise<ChildProcess> | null = null;
  const begun = () =>
    new Promise<ChildProcess>((resolve, reject) => {
      const child = fork(program, [root, drawn, String(workers)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.once('message', () => resolve(child));
      child.once('exit', (code) => reject(new Error(`the session ended with ${code}`)));
    });
  const close = () => {
    session?.then((child) => child.kill('SIGKILL')).catch(() => undefined);
    session = null;
  };
  return {
    close,
    ask: async (question, seconds) => {
      session ??= begun();
      const child = await session;
      const answer = await new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), seconds * 1000);
        const ended = () => resolve(null);
        child.once('exit', ended);
        child.once('message', (message) => {
          clearTimeout(timer);
          child.off('exit', ended);
          resolve(message as Answer);
        });
        child.send(question);
      });
      if (answer === null) close();
      return answer;
    },
  };
}
