import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CouncilMeeting, CouncilMember } from '../../domain/council.ts';
import { parseDate } from '../../text/dates.ts';
import { personKey } from '../../text/person-key.ts';
import { readCount } from '../cell-values.ts';
import type { DayBounds } from '../day-bounds.ts';
import { dayOfCouncil } from '../signature.ts';
import type { MeetingCell, MeetingCells, MeetingSheet } from './meeting-cells.ts';
import { readTime } from './read-time.ts';
import { MEETING_LABELS, type MeetingField } from './shapes.ts';

const PAPER_FIELDS = ['issued', 'collected', 'valid', 'invalid'] as const;

/** The meeting as entered; null while nothing of it is: a list of who sits in the council is no meeting yet. */
export function readMeeting(
  { values, repeats }: MeetingSheet,
  members: readonly CouncilMember[],
  days: DayBounds,
): Staged<CouncilMeeting | null> {
  // Of two values for one label nobody knows which is right.
  const unclear = new Set(repeats.map(({ field }) => field));
  const cells = new Map([...values].filter(([field]) => !unclear.has(field)));
  const isEntered = [...cells.values()].some((values) => values.some(({ text }) => text !== ''));
  const isAttended = members.some(
    ({ isPresent, hasWrittenOpinion, absence }) => isPresent || hasWrittenOpinion || absence !== '',
  );
  if (!isEntered && !isAttended) return staged(null);
  const linesOf = (field: MeetingField) =>
    (cells.get(field) ?? [])
      .flatMap(({ text }) => text.split('\n'))
      .map(tidy)
      .filter((line) => line !== '');
  const textOf = (field: MeetingField) => linesOf(field).join(' ');
  const date = readDay(cells.get('date')?.[0], days);
  const times = readTimes(cells);
  const papers = readPapers(cells);
  return staged(
    {
      date: date.value,
      ...times.value,
      place: textOf('place'),
      chair: { name: textOf('chairName'), position: textOf('chairPosition') },
      secretary: { name: textOf('secretaryName'), position: textOf('secretaryPosition') },
      members,
      invitees: linesOf('invitees').flatMap((line) => namesIn(line, members)),
      tellers: linesOf('tellers').flatMap((line) => namesIn(line, members)),
      papers: papers.value,
      discussion: linesOf('discussion'),
    },
    [
      ...repeats.map(({ field, first, again }) => {
        const said = [first, again].map(({ place, text }) => `ô ${place.cell} ghi “${text}”`);
        return diagnose(
          'TD4927',
          { ...again.place, found: again.text },
          { label: MEETING_LABELS[field], said },
        );
      }),
      ...date.diagnostics,
      ...times.diagnostics,
      ...papers.diagnostics,
    ],
  );
}

function tidy(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

/**
 * Several names in one line are parted by semicolons, and before the name of a member by a comma or `và` as well: else a
 * comma parts a name from its title.
 */
function namesIn(line: string, members: readonly CouncilMember[]): readonly string[] {
  const known = members.map(({ name }) => personKey(name));
  const isMember = (words: string) => {
    const key = `${personKey(words)} `;
    return known.some((name) => key.startsWith(`${name} `));
  };
  return line
    .split(';')
    .flatMap((part) => {
      const [first = '', ...others] = part.split(/(,|\svà\s)/u);
      const names = [first];
      for (let at = 0; at + 1 < others.length; at += 2) {
        const [between = '', words = ''] = others.slice(at, at + 2);
        if (isMember(words)) names.push(words);
        else names.push(`${names.pop() ?? ''}${between}${words}`);
      }
      return names;
    })
    .map((name) => name.trim().replace(/^[-–+]\s*/u, ''))
    .filter((name) => name !== '');
}

function readDay(cell: MeetingCell | undefined, days: DayBounds): Staged<string | null> {
  if (cell === undefined || cell.text === '') return staged(null);
  const parsed = parseDate(cell.text);
  if (parsed !== null && 'iso' in parsed) {
    return dayOfCouncil(cell.place, MEETING_LABELS.date, parsed.iso, days);
  }
  const values = { found: cell.text, label: MEETING_LABELS.date };
  return staged(null, [diagnose('TD4810', { ...cell.place, found: cell.text }, values)]);
}

/** A time as typed; one that Excel took for a time of day is put in the words of a document. */
function timeOf(cell: MeetingCell | undefined): string {
  if (cell?.content?.kind !== 'number' || cell.content.value < 0 || cell.content.value >= 1)
    return tidy(cell?.text ?? '');
  const minutes = Math.round(cell.content.value * 24 * 60);
  return `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, '0')}`;
}

/** When the meeting began and ended; a time that is none is said and left blank, an end before the beginning is said. */
function readTimes(cells: MeetingCells): Staged<Pick<CouncilMeeting, 'startedAt' | 'endedAt'>> {
  const diagnostics: Diagnostic[] = [];
  const [started, ended] = (['startedAt', 'endedAt'] as const).map((field) => {
    const cell = cells.get(field)?.[0];
    const typed = timeOf(cell);
    const at = readTime(typed);
    if (cell === undefined || at !== 'faulty') return { typed, at: at === 'faulty' ? null : at, cell };
    const values = { label: MEETING_LABELS[field], found: cell.text };
    diagnostics.push(diagnose('TD4924', { ...cell.place, found: cell.text }, values));
    return { typed: '', at: null, cell };
  });
  if (ended?.cell !== undefined && started?.at != null && ended.at !== null && ended.at <= started.at) {
    const values = { started: started.typed, ended: ended.typed };
    diagnostics.push(diagnose('TD4925', { ...ended.cell.place, found: ended.typed }, values));
  }
  return staged({ startedAt: started?.typed ?? '', endedAt: ended?.typed ?? '' }, diagnostics);
}

/** The four counts of a vote by papers; all blank in an open vote, and of no use unless they add up. */
function readPapers(cells: MeetingCells): Staged<CouncilMeeting['papers']> {
  const found = PAPER_FIELDS.map((field) => ({ field, cell: cells.get(field)?.[0] }));
  const given = found.find(({ cell }) => cell !== undefined && cell.text !== '')?.cell;
  if (given === undefined) return staged(null);
  const diagnostics: Diagnostic[] = [];
  const counts = found.map(({ field, cell }) => {
    const text = cell?.text ?? '';
    const count = readCount(cell?.content ?? null, text);
    if (count === null) {
      const values = { label: MEETING_LABELS[field], found: text };
      const place = cell?.place ?? given.place;
      diagnostics.push(diagnose('TD4815', text === '' ? place : { ...place, found: text }, values));
    }
    return count ?? 0;
  });
  if (diagnostics.length > 0) return staged(null, diagnostics);
  const [issued = 0, collected = 0, valid = 0, invalid = 0] = counts;
  const papers = { issued, collected, valid, invalid };
  if (collected === valid + invalid && collected <= issued) return staged(papers);
  return staged(null, [diagnose('TD4816', given.place, papers)]);
}
