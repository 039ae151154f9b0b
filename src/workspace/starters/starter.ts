import { z } from 'zod';
import { daysOfTerm, type ReportingPeriod } from '../../domain/term.ts';
import type { UnitRegister } from '../../domain/unit.ts';
import { addDays } from '../../text/dates.ts';
import { readTrusted } from '../../yaml/read-shaped.ts';
import { fillTemplate, fillWords, type Words } from './fill-words.ts';

const unitsSchema = z.strictObject({
  title: z.string(),
  units: z.array(z.strictObject({ id: z.string(), name: z.string(), type: z.string(), cluster: z.string() })),
});

/** A set of criteria that an office without a table of its own begins with: a folder of `templates/khoi-dau/`. */
export type Starter = {
  readonly id: string;
  /** `Xã, phường chấm các đơn vị …` */
  readonly title: string;
  readonly criteria: string;
  readonly units: string;
};

/** The starter of a folder, from the texts of its files; a fault in them throws. */
export function starterOf(id: string, files: { readonly criteria: string; readonly units: string }): Starter {
  return { id, title: readTrusted(unitsSchema, files.units).title, ...files };
}

/** The plan that a starter is filled in for. */
export type StarterPlan = {
  /** `12-KH-UBND`, as files and results name it. */
  readonly id: string;
  readonly version: string;
  /** `12/KH-UBND`; null while the office has not numbered it. */
  readonly number: string | null;
  /** yyyy-MM-dd */
  readonly date: string | null;
  readonly from: number;
  readonly to: number;
  /** MM-dd: by when units report each year. */
  readonly deadline: string;
  /** Kỳ báo cáo; absent where units report once a year. */
  readonly reporting?: ReportingWay | undefined;
};

/** How often units report, and what the year is of it. */
export type ReportingWay = { readonly every: 'quarter' | 'half'; readonly year: 'mean' | 'last' };

/** The words of a plan; an interim review stands in the middle of a plan of three years or more, a final one at its end. */
export function wordsOfPlan(plan: StarterPlan, office: Words): Words {
  const { from, to } = plan;
  const first = `${from}-01-01`;
  return {
    plan: plan.id,
    version: plan.version,
    planNumber: plan.number ?? `${UNNUMBERED}/${fillWords('«planSymbol»', office)}`,
    planDate: plan.date ?? first,
    from: String(from),
    to: String(to),
    interim: to - from < 2 ? '' : String(from + Math.floor((to - from) / 2)),
    final: to === from ? '' : String(to),
    effective: first,
    deadline: plan.deadline,
  };
}

/** Stands for the number of a plan that has none yet. */
export const UNNUMBERED = '......';

/** The starter's criteria as the text of a version. */
export function starterCriteria(
  starter: Starter,
  words: Words,
  { reporting }: Pick<StarterPlan, 'reporting'>,
): string {
  const text = fillTemplate(starter.criteria, words);
  return reporting === undefined ? text : text.replace(/^deadline: .*$/mu, `$&\n${periodsText(reporting)}`);
}

/** Days after the end of a period by which its reports are due where the office has not said: the tool's own. */
const DAYS_AFTER_PERIOD = 5;

const PERIODS: Readonly<Record<ReportingWay['every'], readonly ReportingPeriod[]>> = {
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  half: ['H1', 'H2'],
};

/** `periods` of a version; the day of the year's own report stays what it is. */
function periodsText({ every, year }: ReportingWay): string {
  const lines = PERIODS[every].map((reportingPeriod) => {
    // Periods end on the same day of every year.
    const { to } = daysOfTerm({ year: 2026, reportingPeriod });
    return `    - { period: ${reportingPeriod}, deadline: ${addDays(to, DAYS_AFTER_PERIOD).slice(5)} }`;
  });
  const origin = `# Hạn của từng kỳ: ${DAYS_AFTER_PERIOD} ngày sau khi hết kỳ, là mặc định của công cụ; sửa theo kế hoạch của cơ quan.`;
  return [origin, 'periods:', '  each:', ...lines, `  year: ${year}`].join('\n');
}

/** The units that the register begins with: invented, to be written over. */
export function starterUnits(starter: Starter, words: Words): UnitRegister {
  const { units } = readTrusted(unitsSchema, starter.units);
  return {
    units: units.map((unit) => ({
      ...unit,
      name: fillWords(unit.name, words),
      aliases: [],
      isUniformed: false,
      email: null,
      from: null,
      to: null,
      heirs: [],
    })),
  };
}
