import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { formatPoints } from '../../src/text/numbers.ts';
import { compileSample, SAMPLE, SAMPLE_YEARS, sampleResult, sharedSample } from '../support/sample-years.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const YEARS = SAMPLE_YEARS;
const CITY_YEARS = YEARS.filter((year) => year < 2025);

const results = new Map<number, Result>();

beforeAll(async () => {
  for (const year of YEARS) results.set(year, await sampleResult(year));
});

function resultOf(year: number): Result {
  const result = results.get(year);
  if (!result) throw new RangeError(`no result of ${year}`);
  return result;
}

function unitOf(year: number, id: string): Result['units'][number] {
  const unit = resultOf(year).units.find((one) => one.id === id);
  if (!unit) throw new RangeError(`no ${id} in ${year}`);
  return unit;
}

function meanOf(year: number): number {
  const totals = resultOf(year).units.flatMap(({ total }) => total ?? []);
  return totals.reduce((sum, total) => sum + total, 0) / totals.length;
}

function personOf(year: number, unit: string, name: string) {
  return unitOf(year, unit).individuals.find((person) => person.name === name);
}

function nominationOf(year: number, unit: string, name: string) {
  return resultOf(year).nominations.find((one) => one.unit === unit && one.name === name);
}

const submissions = (id: string) => CITY_YEARS.map((year) => unitOf(year, id).submission);

describe('every year of the sample', () => {
  it.each([
    [2019, '2019.2', 85, { received: 83, accepted: 82, superseded: 0, rejected: 1, skipped: 0 }],
    [2020, '2019.2', 82, { received: 80, accepted: 80, superseded: 0, rejected: 0, skipped: 0 }],
    [2021, '2019.2', 82, { received: 82, accepted: 81, superseded: 1, rejected: 0, skipped: 0 }],
    [2022, '2019.2', 82, { received: 79, accepted: 71, superseded: 2, rejected: 5, skipped: 1 }],
    [2023, '2022.1', 82, { received: 81, accepted: 81, superseded: 0, rejected: 0, skipped: 0 }],
    [2024, '2022.1', 82, { received: 81, accepted: 81, superseded: 0, rejected: 0, skipped: 0 }],
    [2025, '2022.1', 7, { received: 7, accepted: 7, superseded: 0, rejected: 0, skipped: 0 }],
  ])('%i is scored by %s and has %i units', (year, version, units, files) => {
    expect(resultOf(year).criteria.version).toBe(version);
    expect(resultOf(year).units.length).toBe(units);
    expect(resultOf(year).accounting.files).toEqual(files);
  });

  it('is told of in samples/README.md', async () => {
    const readme = await readFile(join(SAMPLE, '../README.md'), 'utf8');
    const told = readme.split('\n').filter((row) => /^\| 20\d\d \|/.test(row));
    const found = YEARS.map((year) => {
      const { units, criteria } = resultOf(year);
      const count = (state: string) => units.filter(({ submission }) => submission === state).length;
      const wards = units.filter(({ type }) => type === 'phuong-xa').length;
      const mean = formatPoints(meanOf(year));
      const cells = [year, criteria.version, `${units.length} (${wards})`];
      return `| ${[...cells, count('missing'), count('late'), count('rejected'), mean].join(' | ')} |`;
    });
    expect(told).toEqual(found);
  });

  it('has no total unknown but in 2022, where files are unusual', () => {
    for (const year of YEARS.filter((one) => one !== 2022)) {
      const unknown = resultOf(year).units.filter(({ total }) => total === null);
      expect(unknown.filter(({ submission }) => !['missing', 'rejected'].includes(submission))).toEqual([]);
    }
  });

  it('says little of small files: only what units everywhere forget', () => {
    const usual = ['TD2303', 'TD2304', 'TD3201', 'TD3202', 'TD5201'];
    const others = YEARS.filter((year) => year !== 2022).flatMap((year) =>
      resultOf(year)
        .diagnostics.filter(({ code }) => !usual.includes(code))
        .map(({ code, unit, file }) => `${year} ${code} ${unit ?? file}`),
    );
    expect(others).toEqual(['2019 TD1003 Quang Dong - ban co dau.pdf', '2021 TD3109 PX04']);
  });

  it('sees the city rise slowly', () => {
    const means = CITY_YEARS.map(meanOf);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect((means.at(-1) ?? 0) - (means[0] ?? 0)).toBeLessThan(5);
  });
});

describe('how units report over the years', () => {
  it('has units that are never on time', () => {
    expect(submissions('PX01')).toEqual(CITY_YEARS.map(() => 'late'));
    expect(submissions('02004')).toEqual(CITY_YEARS.map(() => 'late'));
    expect(unitOf(2025, 'PX59').submission).toBe('late');
  });

  it.each(['02002', '05201', '06004', 'PX07', 'PX29'])('has units that are always on time: %s', (id) => {
    expect(submissions(id)).toEqual(CITY_YEARS.map(() => 'on-time'));
  });

  it.each([
    ['PX10', 2021],
    ['05104', 2022],
    ['05103', 2024],
  ])('has %s late in %i only', (id, year) => {
    expect(CITY_YEARS.filter((one) => unitOf(one, id).submission === 'late')).toEqual([year]);
  });

  it('has an excellent unit that skipped a year', () => {
    const grades = CITY_YEARS.map((year) => unitOf(year, 'PX05').grade);
    expect(grades).toEqual(['xuat-sac', null, 'xuat-sac', 'xuat-sac', 'xuat-sac', 'xuat-sac']);
    expect(unitOf(2020, 'PX05').submission).toBe('missing');
  });

  it.each(['02002', '02006', '02008', '03002', '05001', '05201', '06004', '07001', 'PX01', 'PX07', 'PX29'])(
    'has units that are excellent in every year: %s',
    (id) => {
      expect(CITY_YEARS.map((year) => unitOf(year, id).grade)).toEqual(CITY_YEARS.map(() => 'xuat-sac'));
    },
  );

  it.each([
    ['05003', 10],
    ['PX08', 10],
    ['05104', -5],
    ['PX30', -5],
  ])('has %s change by about %i points or more', (id, change) => {
    const [first, last] = [unitOf(2019, id).total ?? 0, unitOf(2024, id).total ?? 0];
    expect(Math.abs(last - first)).toBeGreaterThan(Math.abs(change));
    expect(Math.sign(last - first)).toBe(Math.sign(change));
  });
});

describe('the people of the story', () => {
  it.each([
    [2020, 'PX02', 'Mai Quốc Tú', ['V1']],
    [2021, 'PX36', 'Nguyễn Tiến Hùng', ['V1']],
    [2022, 'PX36', 'Nguyễn Tiến Hùng', []],
    [2024, 'PX02', 'Mai Quốc Tú', []],
  ])('in %i of %s, %s is kept back by %o', (year, unit, name, disqualified) => {
    expect(personOf(year, unit, name)?.disqualified).toEqual(disqualified);
  });

  it('has people proposed after they were disciplined, and one held while a complaint is open', () => {
    expect(nominationOf(2022, 'PX36', 'Nguyễn Tiến Hùng')?.outcome).toBe('nominated');
    expect(nominationOf(2024, 'PX02', 'Mai Quốc Tú')?.because.join(' ')).toContain('Đơn vị đề nghị');
    const held = nominationOf(2024, '06002', 'Trịnh Kim Nguyệt');
    expect(held?.outcome).toBe('undecided');
    expect(held?.because[0]).toContain('H1');
  });

  it.each([
    ['05204', 'Vũ Thị Phượng'],
    ['03001', 'Trần Quốc Thành'],
    ['05203', 'Hoàng Khánh Hoa'],
    ['PX29', 'Mai Văn Quang'],
    ['PX02', 'Trịnh Quang Thiện'],
    ['PX11', 'Phạm Bích Quyên'],
  ])('has somebody of %s excellent in every year: %s', (unit, name) => {
    expect(CITY_YEARS.map((year) => personOf(year, unit, name)?.grade)).toEqual(
      CITY_YEARS.map(() => 'xuat-sac'),
    );
  });

  it('has two people of one name in one unit, told apart', () => {
    for (const year of [2023, 2024]) {
      const namesakes = unitOf(year, '05202').individuals.filter(({ name }) => name === 'Ngô Thanh Thúy');
      expect(namesakes.map(({ id }) => id)).toEqual([
        '05202/ngo-thanh-thuy/1987-08-14',
        '05202/ngo-thanh-thuy/1997-02-19',
      ]);
    }
  });

  it('has them work in the heirs in 2025', () => {
    expect(personOf(2025, 'PX54', 'Trịnh Quang Thiện')).toBeDefined();
    expect(personOf(2025, 'PX55', 'Nguyễn Tiến Hùng')).toBeDefined();
    expect(personOf(2025, 'PX58', 'Mai Văn Quang')).toBeDefined();
    expect(personOf(2025, 'PX59', 'Mai Quốc Tú')).toBeDefined();
    expect(personOf(2025, 'PX54', 'Hà Khánh Ngân')).toBeDefined();
  });
});

describe('ties and verified points', () => {
  it('has two units with one total for the last place of their cluster in 2023, settled by the council', () => {
    const tied = ['PX08', 'PX09'].map((id) => unitOf(2023, id));
    expect(tied.map(({ total }) => total)).toEqual([93.93, 93.93]);
    expect(tied.map(({ rankInCluster }) => rankInCluster)).toEqual([3, 3]);
    const [chosen, other] = tied.map(({ id, name }) => nominationOf(2023, id, name));
    expect(chosen?.outcome).toBe('nominated');
    expect(chosen?.because[0]).toMatch(/^Hội đồng chọn: Bằng điểm; /u);
    expect(other?.outcome).toBe('not-nominated');
    expect(other?.because[0]).toMatch(/^Hội đồng không chọn: Bằng điểm; /u);
  });

  it('leaves both of them to the council where it has not chosen yet', async () => {
    const { nominations } = await inTemporaryFolder(async (folder) => {
      await cp(await sharedSample(), folder, { recursive: true });
      await rm(join(folder, '2023/hoi-dong.xlsx'));
      return compileSample(folder, 2023);
    });
    for (const { id, name } of ['PX08', 'PX09'].map((unit) => unitOf(2023, unit))) {
      const nomination = nominations.find((one) => one.unit === id && one.name === name);
      expect(nomination?.outcome).toBe('undecided');
      expect(nomination?.because.join(' ')).toContain('Có 2 trường hợp bằng điểm ở vị trí thứ 3');
    }
  });

  it('has the best of two clusters with one total in 2024', () => {
    const best = ['PX09', 'PX16'].map((id) => unitOf(2024, id));
    expect(best.map(({ total }) => total)).toEqual([98.32, 98.32]);
    expect(best.map(({ rankInCluster }) => rankInCluster)).toEqual([1, 1]);
    expect(new Set(best.map(({ rank }) => rank)).size).toBe(1);
  });

  it.each([
    [2023, '06002', 'TT1.4c', 2, 1, 'tot'],
    [2023, '02001', 'TT2.2b', 2, 4, 'xuat-sac'],
    [2023, 'PX10', 'TT4.2b', 1, 2, 'xuat-sac'],
    [2023, '05203', 'TT4.1', 6, 5, 'tot'],
    [2024, '03003', 'TT3.1c', 3, 4, 'xuat-sac'],
    [2024, '06005', 'TT4.1', 5, 4, 'tot'],
    [2024, 'PX37', 'TT1.3', 5.25, 3.5, 'tot'],
    [2024, '06003', 'TT4.2b', 1, 2, 'xuat-sac'],
  ])('in %i the council gave %s for %s not %d but %d', (year, id, line, points, verifiedPoints, grade) => {
    const unit = unitOf(year, id);
    expect(unit.lines.find(({ criterion }) => criterion === line)).toMatchObject({ points, verifiedPoints });
    expect(unit.grade).toBe(grade);
  });

  it('has verified points in two years', () => {
    const count = (year: number) =>
      resultOf(year).units.flatMap(({ lines }) => lines.filter((line) => line.verifiedPoints !== null))
        .length;
    expect(YEARS.map(count)).toEqual([0, 0, 0, 0, 4, 4, 0]);
  });
});
