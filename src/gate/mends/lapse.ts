import { diagnose } from '../../diagnostics/diagnose.ts';
import type { DocumentContext } from '../../documents/result-document.ts';
import type { Alternative } from '../../domain/law.ts';
import type { AwardResult, NominationResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Finding } from '../finding.ts';

/** Why an award cannot be asked for on a day. */
export type Lapse = {
  readonly because: string;
  /** What may be done instead, and for whom; empty where nobody here knows. */
  readonly instead: readonly Alternative[];
};

/** Where the register names nobody for such a unit or person: not a guess, and not the office that lost the power. */
const LOOK_UP =
  'Tra cứu cơ quan có thẩm quyền khen thưởng tập thể, cá nhân này vào ngày lập văn bản; xin ý kiến cơ quan Nội vụ cấp trên';

const SHOWN = 8;

/**
 * Takes out of what is put forward every award that `lapseOf` gives a reason against: its nominees and open cases are put
 * forward for nothing, and keep why and what may be done instead.
 */
export function takeOut(
  context: DocumentContext,
  lapseOf: (award: AwardResult) => Lapse | null,
  used: string,
): { readonly context: DocumentContext; readonly findings: readonly Finding[] } {
  const { result, date } = context;
  const lapses = new Map(
    result.criteria.awards.flatMap((award) => {
      const lapse = lapseOf(award);
      return lapse === null ? [] : [[keyOf(award.id, award.subject), lapse] as const];
    }),
  );
  if (lapses.size === 0) return { context, findings: [] };
  const out: NominationResult[] = [];
  const nominations = result.nominations.map((nomination) => {
    const lapse = lapses.get(keyOf(nomination.award, nomination.subject));
    if (lapse === undefined || nomination.outcome === 'not-nominated') return nomination;
    out.push(nomination);
    return lapsed(nomination, lapse, insteadFor(nomination, lapse, context));
  });
  if (out.length === 0) return { context, findings: [] };
  const awards = [...new Set(out.map(({ award }) => award))];
  const findings = awards.map((id): Finding => {
    const own = out.filter(({ award }) => award === id);
    const lapse = own.map(({ award, subject }) => lapses.get(keyOf(award, subject))).find(Boolean);
    const title = result.criteria.awards.find((award) => award.id === id)?.title ?? id;
    return {
      diagnostic: diagnose(
        'TD4470',
        {},
        {
          award: title,
          date: formatShortDate(date),
          because: lapse?.because ?? '',
          count: own.length,
          names: own.slice(0, SHOWN).map((each) => nameOf(each, context)),
          instead:
            lapse === undefined
              ? []
              : [...new Set(own.flatMap((nomination) => insteadFor(nomination, lapse, context)))],
        },
      ),
      used,
    };
  });
  return { context: { ...context, result: { ...result, nominations } }, findings };
}

/** What may be done for this one: by the kind of its unit, and whether it is for the unit or for a person. */
function insteadFor(
  { subject, unit }: NominationResult,
  { instead }: Lapse,
  { result }: DocumentContext,
): readonly string[] {
  const type = result.units.find(({ id }) => id === unit)?.type;
  const own = instead.filter(
    (each) =>
      (each.subject === undefined || each.subject === subject) &&
      (each.types === undefined || (type !== undefined && each.types.includes(type))),
  );
  return own.length === 0 ? [LOOK_UP] : own.map(({ text }) => text);
}

function lapsed(
  nomination: NominationResult,
  { because }: Lapse,
  instead: readonly string[],
): NominationResult {
  const { outcome, open: _open, ...rest } = nomination;
  const said = `${because}.`;
  return {
    ...rest,
    outcome: 'not-nominated',
    because: [said, ...nomination.because],
    open: [],
    lapsed: {
      was: outcome === 'nominated' ? 'nominated' : 'undecided',
      because: said,
      instead: [...instead],
    },
  };
}

function nameOf({ subject, name, unit }: NominationResult, { result }: DocumentContext): string {
  if (subject === 'unit') return name;
  return `${name} (${result.units.find(({ id }) => id === unit)?.name ?? unit})`;
}

function keyOf(award: string, subject: string): string {
  return `${subject} ${award}`;
}
