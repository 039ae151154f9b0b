/** One step of a scenario: what is typed after `$`, with what stands below it for the step to use. */
export type Step = {
  readonly line: string;
  readonly words: readonly string[];
  /** Lines after `>`: contents of a file. */
  readonly content: readonly string[];
  /** Lines after `<`: answers to questions, in order. */
  readonly answers: readonly string[];
};

/** A scenario in order: text that explains, kept as it is, and steps. */
export type ScenarioPart = { readonly text: string } | Step;

/** What a step answered comes after these marks; all of it is written anew in an update. */
const ANSWERED = /^[|!?=+~-]/u;

/** Reads a scenario; throws on a line that has no mark. */
export function parseScenario(text: string): readonly ScenarioPart[] {
  const parts: ScenarioPart[] = [];
  let step: { line: string; content: string[]; answers: string[] } | null = null;
  const end = () => {
    if (step !== null) parts.push({ ...step, words: wordsOf(step.line) });
    step = null;
  };
  for (const line of text.replace(/\n$/u, '').split('\n')) {
    if (line.startsWith('$ ')) {
      end();
      step = { line: line.slice(2), content: [], answers: [] };
    } else if (line === '' || line.startsWith('#')) {
      end();
      parts.push({ text: line });
    } else if (step === null) throw new Error(`no step above the line “${line}”`);
    else if (line.startsWith('>')) step.content.push(line.replace(/^> ?/u, ''));
    else if (line.startsWith('<')) step.answers.push(line.replace(/^< ?/u, ''));
    else if (!ANSWERED.test(line)) throw new Error(`a line without a mark: “${line}”`);
  }
  end();
  return parts;
}

/** Words as a terminal parts them: in quotes, spaces do not part. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
}
