import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { groupBy } from '../../../src/domain/group-by.ts';
import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import type {
  Answer,
  CellAccount,
  Conversion,
  LineAnswer,
  Person,
  ReceivedFile,
  SheetUnderstanding,
  Submission,
} from '../../../src/domain/submission.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { understandSafely } from '../../../src/reading/understand-safely.ts';
import { digest } from '../../support/digest.ts';

/** Tells what is read of files, and all that is said of them, in lines to be read beside each other. */
export function teller(): (
  workbook: RawWorkbook,
  received: Partial<ReceivedFile>,
  context: ReadingContext,
) => readonly string[] {
  const said = sentences();
  return (workbook, received, context) => {
    const { submissions, unreadable, diagnostics } = understandSafely(
      workbook,
      { file: workbook.file, sha256: '0', receivedOn: null, sender: null, ...received },
      context,
    );
    if (unreadable !== null) throw new Error(unreadable.because);
    return [...submissions.flatMap(submissionLines), ...said(diagnostics)];
  };
}

/** Each with its sentence in full. */
export function diagnosticLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return sentences(Number.POSITIVE_INFINITY)(diagnostics);
}

/** So many times the sentence of a code stands there in full; after that its digest does. */
const IN_FULL = 2;

/** `TD1107 Tập thể!A3 [DV01] Thiếu cột …`, with what was found where the sentence does not say it. */
function sentences(most = IN_FULL): (diagnostics: readonly Diagnostic[]) => readonly string[] {
  const told = new Map<string, number>();
  return (diagnostics) => {
    const lines: { readonly about: string; readonly words: string[] }[] = [];
    for (const { code, sheet, cell = '', unit, found, message, ...rest } of diagnostics) {
      const times = told.get(code) ?? 0;
      told.set(code, times + 1);
      const about = [code, sheet ?? '', unit === undefined ? '' : `[${unit}]`].filter(Boolean).join(' ');
      const whole =
        found === undefined || message.includes(found) ? message : `‹${brief(found, 160)}› ${message}`;
      const short = `${found === undefined ? '' : `‹${brief(found, 24)}› `}#${digest([message, found, rest]).slice(0, 4)}`;
      const words = [cell, times < most ? whole : short].filter(Boolean).join(' ');
      const last = lines.at(-1);
      if (last?.about === about && times >= most) last.words.push(words);
      else lines.push({ about, words: [words] });
    }
    return lines.map(({ about, words }) => oneLine(`${about}: ${words.join(' · ')}`));
  };
}

function submissionLines(submission: Submission): readonly string[] {
  const { unit, question, identity, lines, people, proposals, remarks, understanding } = submission;
  const { rows, skippedRows, statedTotal, statedSums, conversions, cells, aside, isPart } = submission;
  const line = (name: string, told: string) => (told === '' ? [] : [oneLine(`${name}: ${told}`)]);
  return [
    ...line(
      isPart ? 'part of' : 'of',
      `${unit}${submission.rejectedBecause === null ? '' : `, refused: ${submission.rejectedBecause}`}`,
    ),
    ...line('asked', question ? `${question.written} → ${question.candidates.join(', ')}` : ''),
    ...line('form', identity ? Object.values(identity).join(' | ') : ''),
    ...line('info', infoWords(submission)),
    ...understanding.flatMap((sheet) => line(`sheet ${sheet.sheet}`, sheetWords(sheet))),
    ...[...lines.values()].flatMap((answer) => line(answer.line, answerWords(answer))),
    ...(statedTotal ? line('total', `${statedTotal.value} ${statedTotal.from.cell}`) : []),
    ...(statedSums ?? []).flatMap(({ words, stated, lines: of }) =>
      line(
        'sum',
        `${words} ${stated.value} ${stated.from.cell} of ${of.map((ids) => ids.join('+')).join(' or ')}`,
      ),
    ),
    ...people.flatMap((person) => line(`${person.name.value} ${person.name.from.cell}`, personWords(person))),
    ...proposals.flatMap(({ subject, name, position, award, summary, from, summaryFrom }) =>
      line(
        `proposed ${subject} ${from.cell}`,
        [name, position, award, `${summary} ${summaryFrom?.cell}`].join(' | '),
      ),
    ),
    ...remarks.flatMap(({ kind, text, from }) => line(`${kind} ${from.cell}`, text)),
    ...(aside ?? []).flatMap(({ value, from }) => line(`aside ${from.sheet}!${from.cell}`, value)),
    ...line('rows', `${rows.read} = ${rows.accepted} + ${rows.rejected} + ${rows.skipped}`),
    ...skippedRows.flatMap(({ sheet, because, rows: left }) =>
      line(`no data ${sheet}`, `${because} ${rangesOf(left)}`),
    ),
    ...line('read anew', conversionWords(conversions ?? [])),
    ...(cells ? accountLines(cells) : []),
  ];
}

function infoWords({ info }: Submission): string {
  return Object.entries(info)
    .flatMap(([key, said]) =>
      said === null || said === undefined ? [] : [`${key} ${said.value} ${said.from.cell}`],
    )
    .join(' | ');
}

function sheetWords({ role, headerRows, pasted, columns }: SheetUnderstanding): string {
  const told = columns.map(({ column, header, as, how }) =>
    how === 'exact' && as === header ? `${column} ${header}` : `${column} ${header} = ${as} (${how})`,
  );
  return [role ?? 'nothing', headerRows?.join('–') ?? '', pasted ? 'pasted' : '', ...told]
    .filter(Boolean)
    .join(', ');
}

function answerWords({ line: _, doubt, ...answers }: LineAnswer): string {
  const blank = Object.values(answers).flatMap((answer) =>
    answer.state === 'blank' && answer.from !== null ? [answer.from.cell] : [],
  );
  const told = Object.entries(answers).flatMap(([key, answer]) =>
    answer.state === 'blank' ? [] : [`${key} ${stateWords(answer)}`],
  );
  return [...told, blank.length === 0 ? '' : `blank ${blank.join(' ')}`, doubt ?? '']
    .filter(Boolean)
    .join(' | ');
}

/** `8,5 H4`, with what was typed where that is something else. */
function stateWords(answer: Answer<unknown>): string {
  if (answer.state === 'blank') return `– ${answer.from?.cell ?? ''}`;
  const { cell } = answer.from;
  if (answer.state !== 'given') return `${answer.state} “${answer.text}” ${cell}`;
  const { value } = answer;
  const words =
    typeof value === 'object' && value !== null && 'isPercent' in value && 'value' in value
      ? `${value.value}${value.isPercent ? '%' : ''}`
      : String(value);
  return `${words}${words === answer.text ? '' : ` “${answer.text}”`} ${cell}`;
}

function personWords(person: Person): string {
  const { birthDate, position, department, isLeader, sex, statedTotal, doubt, answers, violation } = person;
  const { achievement, achievementFrom, note, aside } = person;
  return [
    birthDate ?? '',
    position,
    department,
    isLeader === null ? 'leader?' : isLeader ? 'leader' : '',
    sex ?? '',
    ...[...answers].map(([id, { selfPoints }]) => `${id} ${stateWords(selfPoints)}`),
    statedTotal ? `total ${statedTotal.value} ${statedTotal.from.cell}` : '',
    violation ? `violation ${violation.value} ${violation.from.cell}` : '',
    achievement === '' ? '' : `achieved ${achievement} ${achievementFrom?.cell}`,
    note === '' ? '' : `note ${note}`,
    ...(aside ?? []).map(({ value, from }) => `aside ${value} ${from.cell}`),
    doubt ?? '',
  ]
    .filter(Boolean)
    .join(' | ');
}

/** `1–4, 7` */
function rangesOf(rows: readonly number[]): string {
  const begin = rows.filter((row) => !rows.includes(row - 1));
  const end = rows.filter((row) => !rows.includes(row + 1));
  return begin.map((row, at) => (row === end[at] ? row : `${row}–${end[at]}`)).join(', ');
}

const CONVERSIONS = 6;

function conversionWords(conversions: readonly Conversion[]): string {
  const shown = conversions
    .slice(0, CONVERSIONS)
    .map(({ sheet, cell, before, after }) => `${sheet}!${cell} ${brief(before, 40)} → ${brief(after, 40)}`);
  const more = conversions.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more #${digest(conversions).slice(0, 4)}`] : [])].join(' · ');
}

function accountLines({ seen, used, furniture, unused, sheets, texts }: CellAccount): readonly string[] {
  const of = sheets.map(
    (each) => `${each.sheet} ${each.seen} = ${each.used} + ${each.furniture} + ${each.unused}`,
  );
  const byKind = groupBy(texts, ({ sheet, as }) => `${as} on ${sheet}`);
  return [
    oneLine(
      `cells: ${seen} = ${used} + ${furniture} + ${unused}${of.length > 1 ? `; ${of.join('; ')}` : ''}`,
    ),
    ...[...byKind].map(([kind, own]) =>
      oneLine(`${kind}: ${own.map(({ cell, text }) => `${cell} ${brief(text, 60)}`).join(' · ')}`),
    ),
  ];
}

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/gu, ' ⏎ ');

function brief(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…${text.length}` : text;
}
