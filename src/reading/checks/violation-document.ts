import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/** A violation that names no document: without number and date it holds an award back but decides nothing. */
export const violationDocument: SubmissionCheck = {
  name: 'violation-document',
  check: ({ people }) =>
    people.flatMap(({ name, violation }) => {
      if (violation === null || (namesNumber(violation.value) && namesDate(violation.value))) return [];
      const values = { person: name.value, text: violation.value };
      return [diagnose('TD2307', { ...violation.from, found: violation.value }, values)];
    }),
};

function namesNumber(text: string): boolean {
  return /\d+\s*[/-]\s*\p{Lu}{2}/u.test(text) || /(?:số|so)\s*:?\s*\d+/iu.test(text);
}

function namesDate(text: string): boolean {
  return (
    /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/.test(text) ||
    /tháng\s+\d{1,2}/iu.test(text.normalize('NFC'))
  );
}
