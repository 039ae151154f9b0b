import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LawRegister } from '../domain/law.ts';
import { REVIEW_KINDS } from '../domain/review.ts';
import { withoutEnd } from '../text/letters.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShapedOnce } from './read-shaped-once.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();
const unchecked = z.literal('cần đối chiếu').optional();

const basis = z.strictObject({
  id: words,
  text: words,
  from: day,
  to: day.nullable(),
  issued: day.optional(),
  period: z.literal(true).optional(),
  fill: words.optional(),
  plan: words.optional(),
  levels: z.array(words).min(1).optional(),
  except: z.array(words).min(1).optional(),
  check: unchecked,
});

const alternative = z.strictObject({
  text: words,
  types: z.array(z.string().min(1)).min(1).optional(),
  subject: z.enum(['unit', 'individual']).optional(),
});

const authority = z.strictObject({
  id: words,
  levels: z.array(words).min(1),
  posts: z.array(words).min(1),
  from: day.nullable(),
  to: day.nullable(),
  ended: words.optional(),
  instead: z.array(z.union([words, alternative])).optional(),
  check: unchecked,
});

const citedText = z.strictObject({
  id: words,
  names: z.array(words).min(1),
  issued: day,
  from: day,
  to: day.nullable(),
  before: words,
  after: words.optional(),
});

const awardClause = z.strictObject({
  plan: words,
  award: words,
  reviews: z.array(z.enum(REVIEW_KINDS)).min(1),
  text: words,
  check: words.optional(),
});

const precedence = z.strictObject({
  id: words,
  text: words,
  first: z.literal('women'),
  from: day.nullable(),
  to: day.nullable(),
  check: unchecked,
});

/** Shape of `can-cu-phap-ly.yaml`; a copy that an office made of an earlier one has only `bases`. */
const legalBasesSchema = z.strictObject({
  schema: z.literal('thidua-legal-bases/1'),
  bases: z.array(basis),
  authorities: z.array(authority).optional(),
  texts: z.array(citedText).optional(),
  awardClauses: z.array(awardClause).optional(),
  precedences: z.array(precedence).optional(),
});

const CODES: YamlCodes = {
  encoding: 'TD4450',
  size: 'TD4450',
  character: 'TD4450',
  syntax: 'TD4450',
  feature: 'TD4450',
  'double-key': 'TD4450',
  number: 'TD4451',
  'unknown-key': 'TD4451',
  'missing-key': 'TD4451',
  'wrong-value': 'TD4451',
};

/** What a file says; a section that it does not have is absent. */
type ParsedLaw = Pick<LawRegister, 'bases'> & Partial<LawRegister>;

/** Reads the file's bytes; null, with everything that is wrong, where they cannot be used. */
export function parseLegalBases(bytes: Uint8Array, file: string): Staged<ParsedLaw | null> {
  const { value, faults } = readShapedOnce(legalBasesSchema, bytes);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, file));
  const { authorities, texts, awardClauses, precedences } = value;
  return staged({
    bases: value.bases.map(({ id, text, from, to, plan, levels, except, check, issued, period, fill }) => ({
      id,
      text: bare(text),
      from,
      to,
      plan: plan ?? null,
      ...(levels !== undefined && { levels }),
      ...(except !== undefined && { except }),
      isUnchecked: check !== undefined,
      issued: issued ?? null,
      isOfPeriod: period === true,
      fill: fill === undefined ? null : bare(fill),
    })),
    ...(authorities && {
      authorities: authorities.map(({ ended, instead = [], check, ...rest }) => ({
        ...rest,
        ended: ended === undefined ? null : bare(ended),
        instead: instead.map((each) =>
          typeof each === 'string' ? { text: bare(each) } : { ...each, text: bare(each.text) },
        ),
        isUnchecked: check !== undefined,
      })),
    }),
    ...(texts && {
      texts: texts.map(({ names, before, after, ...rest }) => ({
        ...rest,
        names: names.map(bare),
        before: bare(before),
        after: bare(after ?? before),
      })),
    }),
    ...(awardClauses && {
      awardClauses: awardClauses.map(({ text, check, ...rest }) => ({
        ...rest,
        text: bare(text),
        check: check === undefined ? null : bare(check),
      })),
    }),
    ...(precedences && {
      precedences: precedences.map(({ text, check, ...rest }) => ({
        ...rest,
        text: bare(text),
        isUnchecked: check !== undefined,
      })),
    }),
  });
}

function bare(text: string): string {
  return withoutEnd(text.normalize('NFC'), ';.');
}
