import type { Answer, LineAnswer, Submission } from '../../src/domain/submission.ts';

/** What a submission says, without where it stood: two layouts of the same answers have the same content. */
export function contentOf({ unit, info, lines, people, proposals, remarks, rejectedBecause }: Submission) {
  const byName = <T extends { readonly name: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    unit,
    rejectedBecause,
    year: info.year?.value ?? null,
    staffCount: info.staffCount?.value ?? null,
    lines: linesContent(lines),
    people: byName(
      people.map(({ name, answers, violation, achievementFrom: _, ...person }) => ({
        ...person,
        name: name.value,
        violation: violation?.value ?? null,
        answers: linesContent(answers),
      })),
    ),
    proposals: byName(proposals.map(({ from: _, summaryFrom: __, ...proposal }) => proposal)),
    remarks: remarks.map(({ kind, text }) => `${kind}: ${text}`).toSorted(),
  };
}

function linesContent(lines: ReadonlyMap<string, LineAnswer>) {
  return [...lines.values()]
    .toSorted((a, b) => (a.line < b.line ? -1 : 1))
    .map(({ line, doubt, ...cells }) => ({
      line,
      ...(doubt === undefined ? {} : { doubt }),
      ...Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, answerContent(cell)])),
    }));
}

function answerContent(answer: Answer<unknown>) {
  return answer.state === 'given' ? answer.value : answer.state;
}
