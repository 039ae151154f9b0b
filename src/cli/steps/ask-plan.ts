import { idOf, type PlanAnswers } from '../../annex/plan-settings.ts';
import type { UnderstoodPlan } from '../../annex/understood.ts';
import type { Prompts } from '../prompts.ts';

/** Asks for what neither a flag nor the annex says of the plan; what is there is offered, Enter takes it. */
export async function askPlan(
  prompts: Prompts,
  plan: UnderstoodPlan,
  given: PlanAnswers,
  today: string,
): Promise<PlanAnswers> {
  const text = async (
    known: string | undefined,
    message: string,
    preset: string,
    check?: (typed: string) => true | string,
  ) =>
    known ??
    (
      await prompts.text(message, { ...(preset !== '' && { preset }), ...(check !== undefined && { check }) })
    ).trim();
  const isNeeded = (typed: string) => typed.trim() !== '' || 'Cần ghi mục này.';
  const isYear = (typed: string) => /^20\d\d$/u.test(typed.trim()) || 'Ghi năm gồm bốn chữ số, ví dụ 2026.';
  const number = await text(given.number, 'Số kế hoạch (ví dụ 25/KH-UBND):', plan.number ?? '', isNeeded);
  const title = await text(given.title, 'Tên phong trào, viết như trong văn bản:', plan.title, isNeeded);
  const issuer = await text(given.issuer, 'Cơ quan ban hành kế hoạch:', '', isNeeded);
  const id = await text(
    given.plan,
    'Mã kế hoạch (viết liền, không dấu):',
    idOf(number) ?? 'ke-hoach',
    (typed) => idOf(typed) !== null || 'Ghi chữ và số, ví dụ 25-KH-UBND.',
  );
  const thisYear = today.slice(0, 4);
  const from =
    given.from ??
    Number(await text(undefined, 'Kế hoạch thực hiện từ năm:', String(plan.years?.from ?? thisYear), isYear));
  const isNotBefore = (typed: string) =>
    isYear(typed) === true && Number(typed) < from ? `Ghi một năm từ ${from} trở đi.` : isYear(typed);
  const to =
    given.to ?? Number(await text(undefined, 'Đến năm:', String(plan.years?.to ?? from), isNotBefore));
  return { ...given, number, title, issuer, plan: idOf(id) ?? id, from, to };
}
