import { z } from 'zod';

const day = z.iso.date();
const cellRef = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });

/** What a row of `xu-ly.xlsx` stands on: its document, or that it has none; and the days of its effect. */
const ground = z.object({
  document: z.object({ number: z.string(), date: day, issuer: z.string() }).nullable(),
  what: z.string(),
  from: day,
  /** Last day; null while open, or where nobody said. */
  until: day.nullable(),
  cell: cellRef,
});

/** A disqualifier of the criteria that holds for somebody, with what it stands on. */
const exclusion = z.object({ id: z.string(), title: z.string(), grounds: z.array(ground) });

/**
 * Why an award waits: what the unit wrote is too little to conclude from (`declared-…`), words about discipline stand
 * outside their column, a value is doubtful, a documented fact is open. `told`: a sentence of an older result.
 */
export const holdSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('declared-unclear'), text: z.string() }),
  z.object({ code: z.literal('declared-undocumented'), text: z.string() }),
  z.object({ code: z.literal('declared-holding'), id: z.string(), title: z.string() }),
  z.object({ code: z.literal('aside'), text: z.string(), from: cellRef }),
  z.object({ code: z.literal('doubt'), text: z.string() }),
  z.object({ code: z.literal('documented'), id: z.string(), title: z.string(), ground }),
  z.object({ code: z.literal('told'), text: z.string() }),
]);

/**
 * What there was against somebody and is no bar: its effect `ended`; it lies `earlier` than the time looked at; it only
 * `warns`; the unit `declared` it in a year of the period; a year's result `recorded` it and nothing else does. `closed`: an
 * inquiry that the unit wrote of in that year, with what the register says that it came to.
 */
export const pastSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('ended'), id: z.string(), title: z.string(), ground }),
  z.object({ code: z.literal('earlier'), id: z.string(), title: z.string(), ground }),
  z.object({ code: z.literal('warns'), id: z.string(), title: z.string(), ground }),
  z.object({ code: z.literal('closed'), year: z.int(), id: z.string(), title: z.string(), ground }),
  z.object({ code: z.literal('declared'), year: z.int(), text: z.string() }),
  z.object({ code: z.literal('recorded'), year: z.int(), id: z.string(), title: z.string() }),
]);

export const exclusionSchema = exclusion;
export const groundSchema = ground;

export type Ground = z.infer<typeof ground>;
export type Exclusion = z.infer<typeof exclusion>;
export type Hold = z.infer<typeof holdSchema>;
export type Past = z.infer<typeof pastSchema>;

/**
 * How conditions that hold an award back are applied, in one sentence for the office's own papers: late reports and missing
 * evidence are what each award's own conditions make of them, the same for all.
 */
export const HOLDS_APPLY =
  'Tạm dừng xét chỉ áp dụng khi có dòng trong xu-ly.xlsx hoặc đơn vị tự ghi; nộp chậm, thiếu minh chứng thì xét theo điều kiện của từng hình thức khen thưởng, như nhau với mọi đơn vị, và nêu rõ ngày nhận, hạn nộp, tiêu chí còn thiếu';
