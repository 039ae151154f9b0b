import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { type ComparedText, findCopies } from '../../text/find-copies.ts';
import { compareText } from '../../text/order.ts';
import { personKey } from '../../text/person-key.ts';
import { proseWords } from '../../text/prose.ts';
import type { AcrossCheck } from './check.ts';

/** A summary that goes with a proposal is prose; from a dozen words of its own on it says something of somebody. */
const LEAST_OF_SUMMARY = 12;
/**
 * `Thành tích nổi bật` is one duty in a line, and colleagues with one duty write one line: in the sample year the
 * commonest line of 14 words stands in 24 people's rows, and none of 18 words in more than one.
 */
const LEAST_OF_LINE = 18;
/** Places named in one message; the number of the rest is said. */
const NAMED = 5;
const FOUND_LENGTH = 160;

type Achievement = ComparedText & {
  readonly unit: string;
  readonly name: string;
  readonly text: string;
  readonly from: CellRef;
};

/** Achievements that say nearly the same of different people or units: one remark for all copies of a text. */
export const copiedAchievements: AcrossCheck = {
  name: 'copied-achievements',
  check: (submissions, { units }) => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const achievements = submissions
      .flatMap((submission) => achievementsOf(submission, byId))
      .toSorted((a, b) => compareText(a.from.file, b.from.file));
    return findCopies(achievements).flatMap(({ first, others }) => {
      const source = achievements[first];
      const copies = others.flatMap(({ text, degree }) => {
        const copy = achievements[text];
        return copy ? [{ ...copy, degree }] : [];
      });
      return source ? [remarkOn(source, copies, byId)] : [];
    });
  },
};

function remarkOn(
  source: Achievement,
  copies: readonly (Achievement & { readonly degree: number })[],
  byId: ReadonlyMap<string, Unit>,
): Diagnostic {
  const isOwn = copies.every(({ unit }) => unit === source.unit);
  const values = {
    name: source.name,
    copies: copies.slice(0, NAMED).map(({ name, unit, from, degree }) => ({
      name: isOwn || name === byId.get(unit)?.name ? name : `${name}, ${byId.get(unit)?.name ?? unit}`,
      place: isOwn ? `${from.sheet} › ${from.cell}` : `${from.file} › ${from.sheet} › ${from.cell}`,
      percent: Math.floor(degree * 100),
    })),
    more: Math.max(0, copies.length - NAMED),
  };
  const place = { ...source.from, unit: source.unit, found: shortened(source.text) };
  return isOwn ? diagnose('TD3202', place, values) : diagnose('TD3201', place, values);
}

function achievementsOf(
  { unit: id, people, proposals }: Submission,
  byId: ReadonlyMap<string, Unit>,
): readonly Achievement[] {
  const unit = id === null ? undefined : byId.get(id);
  if (unit === undefined) return [];
  const unitNames = [unit.name, withoutKind(unit.name), ...unit.aliases];
  const all = [
    ...people.map(({ name, position, achievement, achievementFrom }) => ({
      name: name.value,
      subject: personKey(name.value),
      position,
      text: achievement,
      from: achievementFrom ?? name.from,
      least: LEAST_OF_LINE,
    })),
    ...proposals.map(({ subject, name, position, summary, summaryFrom, from }) => ({
      name,
      subject: subject === 'unit' ? '' : personKey(name),
      position,
      text: summary,
      from: summaryFrom ?? from,
      least: LEAST_OF_SUMMARY,
    })),
  ];
  return all.flatMap(({ name, subject, position, text, from, least }) => {
    if (text.length < least) return [];
    const words = proseWords(text, [name, position, ...unitNames], least);
    return words.length < least
      ? []
      : [{ words, subject: `${unit.id} ${subject}`, unit: unit.id, name, text, from }];
  });
}

/** `Đông Vệ` from `Phường Đông Vệ`: a copy often puts one name in the other's place. */
function withoutKind(name: string): string {
  return name.replace(/^(phường|xã|thị trấn|trường (mầm non|tiểu học|trung học cơ sở|thcs))\s+/iu, '');
}

function shortened(text: string): string {
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH).trimEnd()}…` : text;
}
