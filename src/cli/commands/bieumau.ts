import { basename, join, relative, resolve, sep } from 'node:path';
import { termOf, termWords } from '../../domain/term.ts';
import { uniqueNames } from '../../text/unique-names.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, mailOption } from '../common-options.ts';
import { flag, meaning, term, words } from '../declare.ts';
import { openReports } from '../openers.ts';
import { failed, jsonText } from '../outcome.ts';

const MOST_PEOPLE_ROWS = 2000;
const AT_A_TIME = 4;

/** `thidua bieumau <năm>`: one blank form per unit in force that year, or for the units named. */
export const formsCommand = defineCommand({
  name: 'bieumau',
  description: 'Lập biểu mẫu Excel để gửi cho từng đơn vị, mỗi đơn vị một tệp, theo bộ tiêu chí của năm.',
  examples: [
    'thidua bieumau 2022',
    'thidua bieumau 2022 --thu',
    'thidua bieumau 2022 --don-vi PX01 "phường Sao Mai" --so-dong 120',
  ],
  args: { year: term('') },
  options: {
    units: words('--don-vi <mã hoặc tên...>', 'chỉ lập cho các đơn vị này'),
    peopleRows: meaning('--so-dong <số>', 'số dòng ghi cá nhân trong mỗi biểu (mặc định: 60)', (typed) => {
      const value = /^\d{1,5}$/u.test(typed) ? Number(typed) : Number.NaN;
      const isFitting = value >= 1 && value <= MOST_PEOPLE_ROWS;
      return isFitting ? { value } : { expected: `một số từ 1 đến ${MOST_PEOPLE_ROWS}, ví dụ 120` };
    }),
    hasSex: flag('--gioi-tinh', 'thêm cột “Giới tính” (không bắt buộc ghi) ở trang Cá nhân'),
    isOverwriting: flag('--ghi-de', 'ghi đè tệp đã có mà nội dung khác'),
    ...mailOption,
    ...commonOptions,
  },
  open: openReports,
  lock: ({ workspace }) => workspace.folder,
  run: async ({ world, options }, job, before) => {
    const { formName, formOf, PEOPLE_ROWS } = await import('../../form/form-of.ts');
    const { renderForm } = await import('../../render/xlsx/render-form.ts');
    const { putForm, remarkOnKept } = await import('../../write/form.ts');
    const { printForms } = await import('../print/forms-summary.ts');
    const { progressBar } = await import('../print/progress.ts');
    const { chooseUnits } = await import('../steps/choose-units.ts');
    const { draftMail } = await import('../steps/mail-drafts.ts');
    const { issuingOffice, recordedPath } = await import('../../write/documents.ts');
    const { diagnose } = await import('../../diagnostics/diagnose.ts');

    const units = chooseUnits(job.context.units, job, options.units ?? []);
    if (units.diagnostics.length > 0) return failed(...units.diagnostics);
    const { workspace, deadline, paths } = job;
    const { criteria } = job.context;
    const folder = options.folder === undefined ? paths.forms : resolve(world.cwd, options.folder);
    const { peopleRows = PEOPLE_ROWS, hasSex, isOverwriting } = options;
    const context = {
      criteria,
      ...termOf(job),
      profile: workspace.profile,
      deadline: deadline.date,
      peopleRows,
      hasSex,
    };
    // Codes that differ only in signs that a file name cannot hold must not write over each other.
    const unique = uniqueNames();
    const named = units.value.map((unit) => ({ unit, path: join(folder, `${unique(formName(unit))}.xlsx`) }));
    const write = async ({ unit, path }: (typeof named)[number]) => {
      const bytes = await renderForm(formOf({ ...context, unit }));
      return { ...(await putForm(path, bytes, isOverwriting)), unit: unit.id, name: unit.name };
    };
    const progress = progressBar(world, `Lập biểu mẫu ${termWords(job)}`);
    const forms: Awaited<ReturnType<typeof write>>[] = [];
    // A few at a time: one is compressed while the next is laid out.
    for (let start = 0; start < named.length; start += AT_A_TIME) {
      forms.push(...(await Promise.all(named.slice(start, start + AT_A_TIME).map(write))));
      progress.step(forms.length, named.length, forms.at(-1)?.name ?? '');
    }
    progress.end();
    const sent = forms.filter(({ outcome }) => outcome !== 'kept');
    const kept = forms.filter(({ outcome }) => outcome === 'kept').map(({ path }) => basename(path));
    const date = options.date ?? world.today();
    const mail = await draftMail({
      world,
      kind: 'form',
      workspace,
      term: termOf(job),
      criteria,
      office: issuingOffice({ workspace, result: { deadline }, date }).value,
      date,
      deadline: deadline.date,
      units: units.value,
      to: sent.map(({ unit, path }) => ({ unit, attached: [path] })),
      about: options.units === undefined ? null : units.value.map(({ id }) => id),
      options,
    });
    const unsent = options.hasMail && kept.length > 0 ? [diagnose('TD9084', {}, { files: kept })] : [];
    const diagnostics = [...before, ...remarkOnKept(forms), ...unsent, ...mail.diagnostics];
    return {
      exitCode: 0,
      counts: { forms: forms.length, mails: mail.paths.length },
      json: () =>
        jsonText({
          schema: 'thidua-forms/1',
          ...termOf(job),
          plan: criteria.set.plan,
          criteria: { version: criteria.set.version, sha256: criteria.sha256 },
          deadline: deadline.date,
          forms: forms.map(({ unit, name, path, outcome }) => ({
            unit,
            name,
            file: relative(workspace.folder, path).split(sep).join('/'),
            outcome,
          })),
          ...(mail.folder === null
            ? {}
            : { mails: mail.paths.map((path) => recordedPath(workspace.folder, path)) }),
          diagnostics,
        }),
      print: () => printForms(world, { job, folder, forms, mail, diagnostics }),
    };
  },
});
