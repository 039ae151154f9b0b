import { diagnose } from '../../diagnostics/diagnose.ts';
import type { CellRef } from '../../domain/location.ts';
import type { Answer } from '../../domain/submission.ts';
import type { SubmissionCheck } from './check.ts';

/** Fewer documents than these show nothing of a column. */
const ENOUGH = 3;

/** `Minh chứng` and `Giải trình` under each other's header: the documents stand among the reasons, and the other way round. */
export const swappedColumns: SubmissionCheck = {
  name: 'swapped-columns',
  check: ({ lines }) => {
    const answers = [...lines.values()];
    const evidence = answers.flatMap((answer) => given(answer.evidence));
    const explanation = answers.flatMap((answer) => given(answer.explanation));
    const documents = explanation.filter(({ text }) => namesDocument(text));
    const [reason] = evidence.filter(({ text }) => !namesDocument(text));
    const [document] = documents;
    const areDocuments = documents.length >= ENOUGH && documents.length * 2 > explanation.length;
    if (!areDocuments || reason === undefined || document === undefined) return [];
    if (evidence.some(({ text }) => namesDocument(text))) return [];
    const values = { evidence: shortened(reason.text), explanation: shortened(document.text) };
    return [diagnose('TD3134', { ...document.from, found: document.text }, values)];
  },
};

function given(answer: Answer<string>): readonly { readonly text: string; readonly from: CellRef }[] {
  return answer.state === 'given' ? [{ text: answer.value, from: answer.from }] : [];
}

/** `Báo cáo số 15/BC-UBND ngày 28/11/2022`, `12/QĐ`. */
function namesDocument(text: string): boolean {
  return (
    /\d\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}{2}/u.test(text) ||
    /(?:^|\s)số\s?:?\s?\d/iu.test(text.normalize('NFC'))
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
