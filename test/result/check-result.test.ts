import { describe, expect, it } from 'vitest';
import type { IndividualResult, Result, UnitResult } from '../../src/domain/result.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { checkResult, type ResultKnown } from '../../src/result/check/check-result.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { workspacePaths } from '../../src/workspace/paths.ts';
import { unit as registered } from '../support/candidate.ts';
import { checkChanged, soundYear, unitIn, yearKnown } from '../support/changed-result.ts';
import { parseResult } from '../support/parse-result.ts';
import { SAMPLE, SAMPLE_YEARS, sampleResult } from '../support/sample-years.ts';

/** The criteria and the register of the sample. */
let known: Promise<ResultKnown> | null = null;
const sampleKnown = () => {
  known ??= readKnown();
  return known;
};

async function readKnown(): Promise<ResultKnown> {
  const workspaceFolder = workspacePaths(SAMPLE).criteria;
  const loaded = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder });
  const opened = await openWorkspace({ folder: SAMPLE, cwd: '/' });
  return {
    file: 'ket-qua.json',
    editions: loaded.value,
    units: opened.value?.register.units ?? null,
  };
}

const codesOf = ({ diagnostics }: ReturnType<typeof checkResult>) => [
  ...new Set(diagnostics.flatMap(({ code }) => (code === 'TD5317' ? [] : [code]))),
];
const messagesOf = ({ diagnostics }: ReturnType<typeof checkResult>) =>
  diagnostics.flatMap(({ code, message }) => (code === 'TD5317' ? [] : [message]));

type Change = Parameters<typeof checkChanged>[0];

describe('a result that nobody has changed', () => {
  it.each(SAMPLE_YEARS)('has nothing wrong in %s of the sample', async (year) => {
    const { value, diagnostics } = checkResult(await sampleResult(year), await sampleKnown());
    expect(diagnostics).toEqual([]);
    expect([...value.subjects]).toEqual([]);
  });

  it('is the same in another order, and printed otherwise', async () => {
    const result = await sampleResult(2022);
    const turned = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, own]) => [key, turned(own)]),
          )
        : Array.isArray(value)
          ? value.map(turned)
          : value;
    const again = await parseResult(`\uFEFF${JSON.stringify(turned(result), null, 4)}\r\n`.slice(1));
    if ('because' in again) throw new Error(again.because);
    const shuffled: Result = {
      ...again,
      units: again.units.toReversed().map((unit) => ({
        ...unit,
        lines: unit.lines.toReversed(),
        groups: unit.groups.toReversed(),
        individuals: unit.individuals.toReversed(),
      })),
    };
    expect(checkResult(shuffled, await sampleKnown()).diagnostics).toEqual([]);
  });

  it('may hold verified points, lines that do not apply, and totals that are not known', () => {
    expect(codesOf(checkResult(soundYear(), yearKnown))).toEqual([]);
    const verified = checkChanged((result) => {
      const unit = unitIn(result, 'PX01');
      const line = unit.lines[4];
      const group = unit.groups[1];
      if (line === undefined || group === undefined) throw new Error('no line');
      line.verifiedPoints = 15;
      group.earned = 40;
      group.points = 40;
      unit.total = 100;
    });
    expect(codesOf(verified)).toEqual([]);
  });

  it.each(['rescale', 'full', 'zero'])('may count a line that does not apply by “%s”', (policy) => {
    const changed = checkChanged((result) => {
      const unit = unitIn(result, 'PX03');
      // 20, 10, 30, 6, 0: the second does not apply.
      const line = unit.lines[1];
      const group = unit.groups[0];
      if (line === undefined || group === undefined) throw new Error('no line');
      line.status = 'not-applicable';
      line.points = null;
      const applicable = policy === 'rescale' ? 50 : 60;
      const earned = policy === 'full' ? 60 : 50;
      Object.assign(group, { applicable, earned, points: Math.round((earned / applicable) * 6000) / 100 });
      unit.total = (group.points ?? 0) + 6;
      unit.grade = unit.total >= 65 ? 'kha' : 'trung-binh';
    });
    expect(messagesOf(changed)).toEqual([]);
  });
});

const first = <T>(list: readonly T[]): T => {
  const [only] = list;
  if (only === undefined) throw new Error('nothing there');
  return only;
};
const of =
  (id: string, change: (unit: UnitResult) => void): Change =>
  (result) =>
    change(unitIn(result, id));
const ofPerson = (change: (person: IndividualResult) => void): Change =>
  of('PX01', ({ individuals }) => change(first(individuals)));

describe('a result that somebody has changed by hand', () => {
  it.each([
    [5, 5, []],
    [6, 4, ['TD5311']],
  ])(
    'of one unit up to five faults are told each, of more four and a count: %i',
    async (count, told, more) => {
      const { diagnostics } = await checkChanged(
        of('PX02', ({ lines }) => {
          // The unit has five lines; a sixth is one of them again.
          if (count > lines.length) lines.push({ ...first(lines) });
          for (const line of lines) Object.assign(line, { points: 999 });
        }),
      );
      const codes = diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code === 'TD5310')).toHaveLength(told);
      expect(codes.filter((code) => code === 'TD5311')).toEqual(more);
    },
  );

  it.each<[string, Change, string]>([
    [
      'a total below zero',
      of('PX02', (unit) => void Object.assign(unit, { total: -5 })),
      'tổng điểm ghi -5, đáng lẽ là 81',
    ],
    [
      'a higher total',
      of('PX02', (unit) => void Object.assign(unit, { total: 95 })),
      'tổng điểm ghi 95, đáng lẽ là 81',
    ],
    [
      'no total',
      of('PX02', (unit) => void Object.assign(unit, { total: null })),
      'tổng điểm ghi để trống, đáng lẽ là 81',
    ],
    [
      'an absurd total',
      of('PX02', (unit) => void Object.assign(unit, { total: 1e308 })),
      'tổng điểm ghi 1E+308',
    ],
    [
      'a line of 999',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { points: 999 })),
      'điểm của tiêu chí TT1.1 ghi 999, đáng lẽ là từ 0 đến 20',
    ],
    [
      'a line below zero',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { points: -1 })),
      'điểm của tiêu chí TT1.1 ghi -1, đáng lẽ là từ 0 đến 20',
    ],
    [
      'three decimals',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { points: 19.555 })),
      'điểm của tiêu chí TT1.1 ghi 19,555',
    ],
    [
      'verified points over the maximum',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { verifiedPoints: 21 })),
      'điểm thẩm định của tiêu chí TT1.1 ghi 21',
    ],
    [
      'points of a line that does not apply',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { status: 'not-applicable' })),
      'điểm của tiêu chí TT1.1 ghi 20, đáng lẽ là để trống',
    ],
    [
      'another maximum',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { max: 30 })),
      'điểm tối đa của tiêu chí TT1.1 ghi 30, đáng lẽ là 20',
    ],
    [
      'a line twice',
      of('PX02', ({ lines }) => void lines.push({ ...first(lines) })),
      'tiêu chí TT1.1 ghi hai lần, đáng lẽ là một lần',
    ],
    [
      'a line that is none',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { criterion: 'TT9.9' })),
      'tiêu chí TT9.9 ghi có trong kết quả, đáng lẽ là không có trong bộ tiêu chí',
    ],
    [
      'a line within its bounds',
      of('PX02', ({ lines }) => void Object.assign(first(lines), { points: 3 })),
      'điểm đạt được của nhóm TT1 ghi 60, đáng lẽ là 43',
    ],
    [
      'the points of a group',
      of('PX02', ({ groups }) => void Object.assign(first(groups), { points: 59 })),
      'điểm của nhóm TT1 ghi 59, đáng lẽ là 60',
    ],
    [
      'what of a group applies',
      of('PX02', ({ groups }) => void Object.assign(first(groups), { applicable: 50 })),
      'điểm tối đa của phần áp dụng của nhóm TT1 ghi 50, đáng lẽ là 60',
    ],
    ['no group', of('PX02', ({ groups }) => void groups.pop()), 'nhóm TT2 ghi không có'],
    ['no line', of('PX02', ({ lines }) => void lines.splice(0)), 'nhóm TT1 ghi 60, đáng lẽ là 0'],
    [
      'a better grade',
      of('PX02', (unit) => void Object.assign(unit, { grade: 'xuat-sac' })),
      'xếp loại ghi Xuất sắc, đáng lẽ là Tốt',
    ],
    [
      'a grade that is none',
      of('PX02', (unit) => void Object.assign(unit, { grade: 'vang' })),
      'xếp loại ghi vang, đáng lẽ là Tốt',
    ],
    [
      'a grade in spite of a sanction',
      of('PX02', (unit) => void Object.assign(unit, { disqualified: ['V1'] })),
      'xếp loại ghi Tốt, đáng lẽ là không xếp loại',
    ],
    [
      'a better place',
      of('PX02', (unit) => void Object.assign(unit, { rank: 1 })),
      'thứ hạng ghi 1, đáng lẽ là 2',
    ],
    [
      'a worse place',
      of('PX01', (unit) => void Object.assign(unit, { rank: 3 })),
      'thứ hạng ghi 3, đáng lẽ là 1',
    ],
    [
      'no place',
      of('PX02', (unit) => void Object.assign(unit, { rank: null })),
      'thứ hạng ghi để trống, đáng lẽ là 2',
    ],
    [
      'a better place in the cluster',
      of('PX03', (unit) => void Object.assign(unit, { rankInCluster: 1 })),
      'thứ hạng trong cụm, khối ghi 1, đáng lẽ là 3',
    ],
    [
      'the total of a person',
      ofPerson((person) => void Object.assign(person, { total: 99 })),
      'tổng điểm ghi 99, đáng lẽ là 91',
    ],
    [
      'a line of a person',
      ofPerson(({ lines }) => void Object.assign(first(lines), { points: 999 })),
      'điểm của tiêu chí CN1.1 ghi 999, đáng lẽ là từ 0 đến 40',
    ],
    [
      'the grade of a person',
      ofPerson((person) => void Object.assign(person, { grade: 'kha' })),
      'xếp loại ghi Khá',
    ],
    [
      'the place of a person',
      ofPerson((person) => void Object.assign(person, { rank: 2 })),
      'thứ hạng trong đơn vị ghi 2',
    ],
  ])('%s is said with what stands there and what it should be', (_what, change, words) => {
    const changed = checkChanged(change);
    expect(messagesOf(changed).join('\n')).toContain(words);
    expect(codesOf(changed)).toContain('TD5310');
    expect(changed.value.subjects.size).toBe(1);
  });

  it('nobody else is blamed for it', () => {
    const { subjects } = checkChanged(of('PX03', (unit) => void Object.assign(unit, { total: 99 }))).value;
    expect([...subjects]).toEqual(['PX03']);
  });

  it.each<[string, Change, string]>([
    ['twice', (result) => void result.units.push(structuredClone(unitIn(result, 'PX02'))), 'TD5312'],
    [
      'under a code that nobody has',
      of('PX02', (unit) => void Object.assign(unit, { id: 'PX99' })),
      'TD5313',
    ],
    [
      'under the name of another',
      of('PX02', (unit) => void Object.assign(unit, { name: 'Phường PX03' })),
      'TD5314',
    ],
    [
      'under a name that nobody has',
      of('PX02', (unit) => void Object.assign(unit, { name: 'Phường Trăng' })),
      'TD5314',
    ],
    ['no more', (result) => void result.units.pop(), 'TD5315'],
    ['no more, from between others', (result) => void result.units.splice(1, 1), 'TD5319'],
  ])('a unit that is there %s is said', (_what, change, code) => {
    expect(codesOf(checkChanged(change))).toContain(code);
  });

  it('a unit of another time is not asked for, nor one that came in the days of a moved deadline', () => {
    const units = [
      ...(yearKnown.units ?? []),
      registered({ id: 'PX04', name: 'Phường PX04', to: '2021-06-30' }),
      registered({ id: 'PX05', name: 'Phường PX05', from: '2022-01-01' }),
      registered({ id: 'PX06', name: 'Phường PX06', from: '2021-11-29' }),
    ];
    expect(codesOf(checkChanged(() => undefined, { units }))).toEqual([]);
  });

  it.each<[string, Change]>([
    [
      'files received',
      ({ accounting }) => void Object.assign(accounting.files, { received: accounting.files.received + 1 }),
    ],
    [
      'files accepted',
      ({ accounting }) => void Object.assign(accounting.files, { accepted: accounting.files.accepted - 1 }),
    ],
    [
      'rows read',
      ({ accounting }) => void Object.assign(accounting.rows, { read: accounting.rows.read + 5 }),
    ],
    [
      'rows refused',
      ({ accounting }) => void Object.assign(accounting.rows, { rejected: accounting.rows.rejected + 5 }),
    ],
    ['rows of a file', ({ inputs }) => void Object.assign(first(inputs).rows, { read: 7 })],
    ['files left out', (result) => void Object.assign(result, { inputs: result.inputs.slice(1) })],
  ])('accounts that do not balance are said: %s', (_what, change) => {
    expect(codesOf(checkChanged(change))).toEqual(['TD5318']);
  });
});

describe('the criteria of a result', () => {
  it.each<[string, (criteria: Result['criteria']) => void, string]>([
    [
      'the bound of a grade',
      ({ grades }) => void Object.assign(first(grades), { from: 10 }),
      'mức điểm xếp loại',
    ],
    ['a grade more', ({ grades }) => void grades.push({ id: 'x', title: 'X', from: 1 }), 'mức điểm xếp loại'],
    [
      'the maximum of a group',
      ({ units }) => void Object.assign(first(units), { max: 99 }),
      'điểm tối đa của TT1',
    ],
    [
      'the maximum of a line',
      ({ individuals }) => void Object.assign(first(first(individuals).lines), { max: 99 }),
      'điểm tối đa của CN1.1',
    ],
    ['a line less', ({ units }) => void first(units).lines.shift(), 'tiêu chí TT1.1'],
    [
      'what a condition does',
      ({ disqualifiers }) => void Object.assign(first(disqualifiers), { effect: 'none' }),
      'điều kiện V1',
    ],
    [
      'the version',
      (criteria) => void Object.assign(criteria, { version: '2031.9' }),
      'bản 756-KH-UBND 2031.9',
    ],
  ])('are those that they say they are: %s', async (_what, change, words) => {
    const result = structuredClone(await sampleResult(2021));
    change(result.criteria);
    const { value, diagnostics } = checkResult(result, await sampleKnown());
    const told = diagnostics.find(({ code }) => code === 'TD5316');
    expect(told?.message).toContain(words);
    expect(value.isAltered).toBe(true);
  });

  it('that are known nowhere are said, and the year counts', async () => {
    const result = structuredClone(await sampleResult(2021));
    result.criteria.sha256 = 'f'.repeat(64);
    const { value, diagnostics } = checkResult(result, await sampleKnown());
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD5317']);
    expect(value.isAltered).toBe(false);
  });

  it('tell which lines a unit must have', async () => {
    const result = structuredClone(await sampleResult(2021));
    const unit = result.units.find(({ lines }) => lines.length > 0);
    const gone = unit?.lines.findIndex(({ status }) => status === 'not-applicable') ?? -1;
    unit?.lines.splice(Math.max(gone, 0), 1);
    const { diagnostics } = checkResult(result, await sampleKnown());
    expect(diagnostics[0]?.message).toMatch(/tiêu chí \S+ ghi không có, đáng lẽ là có trong kết quả/u);
  });
});

describe('the proposals of a result', () => {
  const put = (result: Result, subject: 'unit' | 'individual') =>
    first(result.nominations.filter((each) => each.outcome === 'nominated' && each.subject === subject));
  it.each<[string, (result: Result) => object, RegExp]>([
    [
      'of a unit that is not there',
      (result) => Object.assign(put(result, 'unit'), { unit: 'PX99' }),
      /ghi PX99, đáng lẽ là mã/u,
    ],
    [
      'of a person who is not there',
      (result) => Object.assign(put(result, 'individual'), { individual: 'X1' }),
      /ghi X1, đáng lẽ/u,
    ],
    [
      'under another name',
      (result) => Object.assign(put(result, 'individual'), { name: 'Ai Đó' }),
      /Ai Đó: tên ở đề nghị/u,
    ],
    [
      'for an award that the criteria lack',
      (result) => Object.assign(put(result, 'unit'), { award: 'vang' }),
      /ghi “vang”, đáng/u,
    ],
    [
      'twice',
      (result) =>
        Object.assign(result, {
          nominations: [...result.nominations, structuredClone(first(result.nominations))],
        }),
      /số đề nghị .* ghi 2, đáng lẽ là 1/u,
    ],
    [
      'of somebody who is excluded',
      (result) => {
        const { unit, individual } = put(result, 'individual');
        const own = unitIn(result, unit).individuals.filter(({ id }) => id === individual);
        return Object.assign(first(own), { disqualified: ['V1'] });
      },
      /ghi được đề nghị, đáng lẽ là không đề nghị, vì thuộc điều kiện loại trừ V1/u,
    ],
  ])('%s is said', async (_what, change, words) => {
    const result = structuredClone(await sampleResult(2022));
    change(result);
    const { diagnostics } = checkResult(result, await sampleKnown());
    expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringMatching(words));
  });
});

describe('words of a result that somebody has changed', () => {
  type Draft = Awaited<ReturnType<typeof sampleResult>>;
  const changed = async (change: (result: Draft) => void) => {
    const result = structuredClone(await sampleResult(2022));
    change(result);
    return checkResult(result, await sampleKnown()).diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    );
  };
  const person = ({ units }: Draft, isLeader: boolean) => {
    const found = units
      .flatMap(({ individuals }) => individuals)
      .find(({ leader, lines }) => leader === isLeader && lines.length > 0);
    if (found === undefined) throw new Error('nobody');
    return found;
  };
  const first = <T>(items: readonly T[]): T => {
    const [item] = items;
    if (item === undefined) throw new Error('none');
    return item;
  };

  it.each([true, false])('a leader that is none any more, and the other way round: %s', async (isLeader) => {
    const told = await changed((result) => {
      person(result, isLeader).leader = !isLeader;
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((each) => each.startsWith('TD5310') && /lãnh đạo/iu.test(each))).toBe(true);
  });

  it.each<readonly [string, (result: Draft) => void]>([
    [
      'tên của',
      ({ criteria }) => {
        first(criteria.units).title += ' khác';
      },
    ],
    [
      'tên của',
      ({ criteria }) => {
        first(first(criteria.individuals).lines).short = 'Khác';
      },
    ],
    [
      'tên mức',
      ({ criteria }) => {
        first(criteria.grades).title = 'Khác';
      },
    ],
    [
      'mức điểm xếp loại',
      ({ criteria }) => {
        first(criteria.grades).from = 85;
      },
    ],
    [
      'tên điều kiện',
      ({ criteria }) => {
        first(criteria.disqualifiers).title = 'Khác';
      },
    ],
    [
      'tên hình thức khen thưởng',
      ({ criteria }) => {
        first(criteria.awards).title = 'Bằng khác';
      },
    ],
    [
      'tên, số, ngày của kế hoạch',
      ({ criteria }) => {
        criteria.movement.number = '1/KH';
      },
    ],
  ])('%s of its criteria', async (words, change) => {
    const told = await changed(change);
    expect(told.filter((each) => each.startsWith('TD5316') && each.includes(words))).toHaveLength(1);
  });

  it('points in the reason of a line', async () => {
    const told = await changed(({ units }) => {
      const line = units.flatMap(({ lines }) => lines).find(({ because }) => / điểm\.$/u.test(because));
      if (line === undefined) throw new Error('no line');
      line.because = line.because.replace(/: [\d,]+ điểm\.$/u, ': 0,25 điểm.');
    });
    expect(told).toEqual([expect.stringMatching(/^TD5310 .*Lý do của tiêu chí .*0,25 điểm/iu)]);
  });

  it('reasons of a proposal', async () => {
    const told = await changed(({ nominations }) => {
      const nomination = nominations.find(({ reasons }) => (reasons?.length ?? 0) > 0);
      if (nomination === undefined) throw new Error('no proposal');
      nomination.because[0] = 'Có nhiều thành tích.';
    });
    expect(told).toEqual([expect.stringMatching(/^TD5310 .*Có nhiều thành tích/u)]);
  });
});
