import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Prompts, StoppedError } from '../../../src/cli/prompts.ts';
import { unitLines } from '../../../src/criteria/lines.ts';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import { nominationKey } from '../../../src/domain/council.ts';
import type { NominationResult, Result } from '../../../src/domain/result.ts';
import { fields } from '../../../src/form/fields.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import {
  type BallotEntry,
  enterBallot,
  enterChoice,
  type KeptTables,
  NOTHING_KEPT,
} from '../../../src/tables/council/tables.ts';
import { verificationForm } from '../../../src/tables/verification/form.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { fillCouncil, keptIn } from '../../support/council.ts';
import { shippedText } from '../../support/criteria-text.ts';
import { fillFields } from '../../support/fill-fields.ts';
import { inNewWorkspace, inWorkspaceWith, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { runCli } from '../../support/run-cli.ts';
import { officeErrors } from '../../support/validate-office-file.ts';
import { verificationIn } from '../../support/verification.ts';

const UNITS = 4;

/** Forms of the first wards of one cluster, in which one question is answered. */
async function submitForms(folder: string): Promise<void> {
  const { value: workspace } = await openWorkspace({ folder, cwd: folder });
  const { value: criteria } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '0' });
  if (!workspace || !criteria) throw new Error('no workspace to fill in forms of');
  const wards = workspace.register.units.filter(({ type }) => type === 'phuong-xa');
  const members = wards.filter(({ cluster }) => cluster === wards[0]?.cluster).slice(0, UNITS);
  for (const unit of members) {
    const line = unitLines(criteria.set, unit.type).find(({ kind }) => kind === 'yes-no');
    const context = { unit, criteria, year: 2022, profile: workspace.profile, deadline: '2022-11-30' };
    const form = fillFields(formOf(context), new Map([[fields.line(line?.id ?? '', 'level'), 'Có']]));
    await writeFile(join(folder, '2022', 'nhan', `${unit.id}.xlsx`), await renderForm(form));
  }
}

/** The council verifies every line of everybody at its maximum. */
async function verifyAll(folder: string): Promise<void> {
  const path = join(folder, '2022', 'tham-dinh.xlsx');
  const rows = (await verificationIn(path)).map((cells) => ({
    cells: {
      ...cells,
      verified: cells.max,
      reason: 'Đoàn kiểm tra hồ sơ.',
      by: 'Lê Văn Thử',
      on: '20/12/2022',
    },
    isTyped: false,
  }));
  await writeFile(path, await renderForm(verificationForm({ year: 2022, rows, date: '2022-11-30' })));
}

type Run = (...typed: readonly string[]) => ReturnType<typeof runCli>;

/** A year in which four wards of one cluster have 100 points each, for three places. */
function inTiedYear(
  action: (at: { readonly folder: string; readonly council: string; readonly run: Run }) => Promise<void>,
): Promise<void> {
  const runIn =
    (folder: string): Run =>
    (...typed) =>
      runCli([...typed, '--ngay', '20/12/2022', '--thu-muc', folder]);
  const compile = async (folder: string) => {
    const run = runIn(folder);
    await submitForms(folder);
    await run('tonghop', '2022');
    await run('thamdinh', '2022');
    await verifyAll(folder);
    const compiled = await run('tonghop', '2022');
    expect(compiled.exitCode, compiled.err).toBeLessThan(2);
  };
  return inWorkspaceWith('bang-diem', compile, (folder) =>
    action({ folder, council: join(folder, '2022', 'hoi-dong.xlsx'), run: runIn(folder) }),
  );
}

async function resultIn(folder: string): Promise<Result> {
  return JSON.parse(await readFile(join(folder, '2022', 'ket-qua.json'), 'utf8')) as Result;
}

const tiedIn = ({ nominations }: Result): readonly NominationResult[] =>
  nominations.filter(({ because }) => because.some((each) => each.includes('bằng điểm')));

const MEMBERS: KeptTables['members'] = Array.from({ length: 9 }, (_, index) => ({
  name: `Thành viên ${index + 1}`,
  position: 'Trưởng phòng',
  role: 'Ủy viên',
  present: index < 8 ? 'x' : null,
  absence: index < 8 ? null : 'Đi công tác',
  written: null,
}));

/** A meeting of nine, eight of them present. */
const atMeeting = (kept: KeptTables): KeptTables => ({
  ...kept,
  meeting: { ...kept.meeting, date: ['20/12/2022'], chairName: ['Lê Văn Thử'], place: ['Phòng họp số 1'] },
  members: MEMBERS,
});

const choose = (kept: KeptTables, nomination: NominationResult, decision: string) =>
  enterChoice(kept, nominationKey(nomination), {
    decision,
    reason: 'Theo kết quả thảo luận.',
    by: 'Lê Văn Thử',
    on: '20/12/2022',
  });

const vote = (kept: KeptTables, nomination: NominationResult, entry: BallotEntry) =>
  enterBallot(kept, nominationKey(nomination), entry);

describe('thidua hoidong', () => {
  it('lets the council settle a tie, vote, and have its documents', async () => {
    await inTiedYear(async ({ folder, council, run }) => {
      const proposed = await resultIn(folder);
      const tied = tiedIn(proposed);
      expect(tied.map(({ outcome }) => outcome)).toEqual(Array(UNITS).fill('undecided'));
      const written = JSON.parse((await run('hoidong', '2022', '--json')).out);
      expect(written).toMatchObject({
        outcome: 'written',
        review: 'annual',
        cases: 4,
        nominees: 4,
        voted: 0,
      });
      expect(await officeErrors('hoi-dong.xlsx', await readFile(council))).toEqual([]);

      const [first, second, third, fourth] = tied as [
        NominationResult,
        NominationResult,
        NominationResult,
        NominationResult,
      ];
      await fillCouncil(council, proposed, (kept) => {
        const chosen = [first, second, third].reduce((tables, each) => choose(tables, each, 'Chọn'), kept);
        const left = choose(atMeeting(chosen), fourth, 'Không chọn');
        return vote(vote(vote(left, first, { yes: 8, no: 0 }), second, { yes: 5, no: 3 }), third, {
          yes: 4,
          no: 4,
        });
      });
      const compiled = await run('tonghop', '2022');
      expect(compiled.err).not.toMatch(/TD48/u);
      const result = await resultIn(folder);
      const outcomes = tied.map(
        ({ unit }) =>
          result.nominations.find((each) => each.unit === unit && each.individual === null)?.outcome,
      );
      // 8/9 and 5/9 are more than half of all members, 4/9 is not.
      expect(outcomes).toEqual(['nominated', 'nominated', 'not-nominated', 'not-nominated']);
      const failed = result.nominations.find(({ unit }) => unit === third.unit);
      expect(failed?.because.slice(0, 2)).toEqual([
        'Hội đồng chọn: Theo kết quả thảo luận.',
        'Không đạt phiếu: 4/9 đồng ý (44,44%), cần trên 50%.',
      ]);
      expect(failed?.vote).toMatchObject({ yes: 4, no: 4, base: 9, percent: 44.44, isPassed: false });
      expect(result.meeting).toMatchObject({ date: '2022-12-20', chair: { name: 'Lê Văn Thử' } });
      expect(result.meeting?.members).toHaveLength(9);
      for (const name of ['bien-ban-hop-hoi-dong', 'quyet-dinh-tang-giay-khen', 'thong-bao-ket-qua']) {
        const path = `2022/van-ban/${name}-2022.docx`;
        expect(result.documents).toContain(path);
        expect(await officeErrors(`${name}.docx`, await readFile(join(folder, path)))).toEqual([]);
      }
    });
  });

  it('keeps every entry when it is run again, and the file as it was', async () => {
    await inTiedYear(async ({ folder, council, run }) => {
      const result = await resultIn(folder);
      await run('hoidong', '2022');
      expect(JSON.parse((await run('hoidong', '2022', '--json')).out).outcome).toBe('unchanged');
      const [first] = tiedIn(result) as [NominationResult];
      await fillCouncil(council, result, (kept) => {
        const filled = vote(choose(atMeeting(kept), first, 'Chọn'), first, { yes: 8, no: 0 });
        const row = filled.choices.at(-1) as KeptTables['choices'][number];
        const stray = { ...row.cells, unit: 'PX99', unitName: 'Phường không có', reason: 'Ghi nhầm' };
        return { ...filled, choices: [...filled.choices, { key: null, cells: stray }] };
      });
      const before = await readFile(council);
      const again = JSON.parse((await run('hoidong', '2022', '--json')).out);
      expect(again).toMatchObject({ members: 9, decided: 2, voted: 1 });
      expect(again.diagnostics.map(({ code }: { code: string }) => code)).toEqual(['TD4902']);
      await run('tonghop', '2022');
      const after = JSON.parse((await run('hoidong', '2022', '--json')).out);
      expect(after).toMatchObject({ members: 9, decided: 2, voted: 1, outcome: 'updated' });
      expect(await readFile(join(folder, '2022', 'hoi-dong-ban-truoc.xlsx'))).toEqual(before);
      const kept = await keptIn(council, await resultIn(folder));
      expect(
        kept.choices.filter(({ cells }) => cells.reason !== null).map(({ cells }) => cells.unit),
      ).toEqual([first.unit, 'PX99']);
      expect(kept.meeting.place).toEqual(['Phòng họp số 1']);
    });
  });

  it('takes choices by flags, never without a reason', async () => {
    await inTiedYear(async ({ folder, council, run }) => {
      const [first, second] = tiedIn(await resultIn(folder)) as [NominationResult, NominationResult];
      const refused = await run('hoidong', '2022', '--chon', first.unit);
      expect(refused.exitCode).toBe(2);
      expect(refused.err).toContain('--ly-do');
      const unknown = await run('hoidong', '2022', '--chon', 'PX99', '--ly-do', 'Nổi trội');
      expect(unknown.err).toContain('TD4829');
      const chosen = await run(
        ...['hoidong', '2022', '--chon', first.unit, second.name, '--ly-do', 'Nổi trội hơn'],
        ...['--nguoi', 'Lê Văn Thử', '--json'],
      );
      expect(chosen.exitCode, chosen.err).toBe(0);
      expect(JSON.parse(chosen.out)).toMatchObject({ decided: 2 });
      const { choices } = await keptIn(council, await resultIn(folder));
      expect(choices.filter(({ cells }) => cells.decision === 'Chọn').map(({ cells }) => cells.on)).toEqual([
        '20/12/2022',
        '20/12/2022',
      ]);
    });
  });

  it('takes votes of another workbook, and leaves what it already has', async () => {
    await inTiedYear(async ({ folder, council, run }) => {
      const result = await resultIn(folder);
      const [first, second] = tiedIn(result) as [NominationResult, NominationResult];
      await run('hoidong', '2022');
      const other = join(folder, 'kiem-phieu.xlsx');
      await fillCouncil(other, result, () =>
        vote(vote(NOTHING_KEPT, first, { yes: 8, no: 0 }), second, { yes: 7, no: 1 }),
      );
      await fillCouncil(council, result, (kept) => vote(atMeeting(kept), first, { yes: 6, no: 2 }));
      const taken = await run('hoidong', '2022', '--phieu', other, '--json');
      const { diagnostics, voted } = JSON.parse(taken.out);
      expect(voted).toBe(2);
      expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['TD4830']);
      const { ballots } = await keptIn(council, result);
      expect(ballots.filter(({ cells }) => cells.yes !== null).map(({ cells }) => cells.yes)).toEqual([6, 7]);
    });
  });

  it('asks on a terminal, and stores each answer at once', async () => {
    await inTiedYear(async ({ folder, council, run }) => {
      const result = await resultIn(folder);
      await run('hoidong', '2022');
      await fillCouncil(council, result, atMeeting);
      const asked: string[] = [];
      const prompts: Prompts = {
        tick: async (_message, cases) => cases.slice(0, 2).map(({ value }) => value),
        text: async (message, { preset = '' } = {}) => {
          // Ctrl+C at the second nominee.
          if (message.startsWith('(2/2)')) throw new StoppedError();
          if (message.startsWith('(1/2)')) return preset;
          asked.push(message);
          return message.startsWith('Người') ? preset : 'Theo thảo luận';
        },
        choose: async (_message, choices) =>
          choices.find(({ name }) => name.startsWith('Có'))?.value as never,
        search: () => Promise.reject(new Error('nothing to search for')),
      };
      const ran = await runCli(['hoidong', '2022', '--ngay', '20/12/2022'], { cwd: folder, prompts });
      expect(ran.exitCode, ran.err).toBe(0);
      expect(asked).toHaveLength(4);
      const { choices, ballots } = await keptIn(council, result);
      expect(choices.map(({ cells }) => [cells.decision, cells.by])).toEqual([
        ['Chọn', 'Lê Văn Thử'],
        ['Chọn', 'Lê Văn Thử'],
        ['Không chọn', 'Lê Văn Thử'],
        ['Không chọn', 'Lê Văn Thử'],
      ]);
      expect(ballots.map(({ cells }) => [cells.yes, cells.no]).filter(([yes]) => yes !== null)).toEqual([
        [8, 0],
      ]);
    });
  });

  it('works on a review over several years in that review’s own folder', async () => {
    await inTiedYear(async ({ folder, run }) => {
      expect((await run('hoidong', '2022', '--ky', 'so-ket')).err).toContain('soket 2022');
      await run('soket', '2022');
      const written = JSON.parse((await run('hoidong', '2022', '--ky', 'so-ket', '--json')).out);
      const council = join(folder, '2022', 'so-ket', 'hoi-dong.xlsx');
      expect(written).toMatchObject({ review: 'interim', file: council });
      const path = join(folder, '2022', 'so-ket', 'ket-qua.json');
      await fillCouncil(council, JSON.parse(await readFile(path, 'utf8')) as Result, atMeeting);
      const { meeting, documents } = JSON.parse((await run('soket', '2022', '--json')).out) as Result;
      expect(meeting?.members).toHaveLength(9);
      expect(documents).toContain('2022/so-ket/van-ban/bien-ban-hop-hoi-dong-so-ket-2022.docx');
    });
  });

  it('leaves a file alone that it cannot read, and asks for a result first', async () => {
    await inNewWorkspace(async (folder) => {
      const run = () => runCli(['hoidong', '2022', '--thu-muc', folder]);
      expect((await run()).err).toContain('TD9007');
      await placeResult(folder, resultFixture);
      const council = join(folder, '2022', 'hoi-dong.xlsx');
      await writeFile(council, 'không phải bảng tính');
      expect((await run()).exitCode).toBe(2);
      expect(await readFile(council, 'utf8')).toBe('không phải bảng tính');
    });
  });
});

describe('the council’s members in thidua.yaml', () => {
  it('stand in a new file, and what the secretary made of them is kept', () =>
    inNewWorkspace(async (folder) => {
      const profile = join(folder, 'thidua.yaml');
      const terms = [
        'councilMembers:',
        '  - from:',
        '    to: 2021-12-31',
        '    members: [{ name: Người Cũ, position: "", role: Chủ tịch }]',
        '  - from: 2022-01-01',
        '    to:',
        '    members:',
        '      - { name: Lương Thế Huy, position: Chủ tịch UBND thành phố, role: Chủ tịch }',
        '      - { name: Trịnh Thị Khuê, position: Trưởng phòng, role: Ủy viên, follows: [Cụm số 1] }',
      ];
      await writeFile(profile, `${await readFile(profile, 'utf8')}\n${terms.join('\n')}\n`);
      await placeResult(folder, resultFixture);
      const council = join(folder, '2022', 'hoi-dong.xlsx');
      const run = () => runCli(['hoidong', '2022', '--thu-muc', folder, '--khong-hoi']);
      // The figures of the result in place are made up, which the tool remarks on.
      expect((await run()).exitCode).toBeLessThan(2);
      const kept = await keptIn(council, resultFixture);
      expect(kept.members.map(({ name, role }) => [name, role])).toEqual([
        ['Lương Thế Huy', 'Chủ tịch'],
        ['Trịnh Thị Khuê', 'Ủy viên'],
      ]);
      await fillCouncil(council, resultFixture, () => atMeeting(kept));
      expect((await run()).exitCode).toBeLessThan(2);
      expect((await keptIn(council, resultFixture)).members).toEqual(MEMBERS);
    }));
});
