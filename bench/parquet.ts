import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HandoverContent } from '../src/merge/office-record.ts';
import { renderLines } from '../src/render/parquet/render-lines.ts';
import { type Run, runBest, shown } from './measure.ts';

/** 10 million lines: as many offices as the country has communes, for one year. */
const OFFICES = 3_334;
const UNITS = 120;
const LINES = 25;
const FILES_OF = (folder: string) =>
  `read_parquet('${folder}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)`;

/** The queries of docs/gop.md, by what they ask. */
const QUERIES: readonly (readonly [what: string, sql: (from: string) => string])[] = [
  ['lines', (from) => `select count(*) from ${from}`],
  [
    'share of the maximum by criterion',
    (from) =>
      `select criterion, sum(coalesce(verified_points, points)) / sum(max_points) from ${from} where status = 'scored' group by criterion order by 2`,
  ],
  [
    'mean of the units of each office',
    (from) =>
      `select office, avg(unit_total) from (select distinct office, unit, unit_total from ${from}) group by office order by 2 desc limit 20`,
  ],
];

const ASK = `
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = (await connection.runAndReadAll(process.argv[1])).getRowsJson();
console.log(JSON.stringify(rows[0]) + ' … ' + rows.length);
`;

/** Ten million lines, written as \`gop --parquet\` writes them, asked by DuckDB. */
export async function parquet(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  try {
    const before = process.cpuUsage();
    let bytes = 0;
    for (let office = 0; office < OFFICES; office += 1) {
      const place = join(folder, `office=xa-so-${office}`, 'period=2026');
      await mkdir(place, { recursive: true });
      const file = Buffer.concat(
        renderLines(contentOf(office), { id: `X${office}`, name: `Xã số ${office}` }),
      );
      bytes += file.length;
      await writeFile(join(place, 'lines.parquet'), file);
    }
    const { user, system } = process.cpuUsage(before);
    const lines = OFFICES * UNITS * LINES;
    print(`${lines} lines of ${OFFICES} offices as Parquet, ${shown(bytes / 1e6, 0)} MB:`);
    print(`  written          ${shown((user + system) / 1e6)} s CPU`);
    for (const [what, sql] of QUERIES) {
      const asked = ['--input-type=module', '-e', ASK, sql(FILES_OF(folder))];
      const run = await runBest(process.execPath, asked, 1);
      if (run.code !== 0 && /ERR_MODULE_NOT_FOUND|Cannot find/u.test(run.output)) {
        print('  DuckDB           not at hand (@duckdb/node-api is a development dependency)');
        return;
      }
      if (run.code !== 0) throw new Error(run.output.slice(-2000));
      print(`  DuckDB: ${what}: ${describe(run)}; ${run.output.trim()}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function contentOf(office: number): HandoverContent {
  const lines = (unit: number): HandoverContent['units'][number]['lines'] =>
    Array.from({ length: LINES }, (_, at) => {
      // Spread evenly, the same each time.
      const points = ((office * 31 + unit * 17 + at * 7) % 401) / 100;
      return {
        criterion: `TT${1 + (at % 5)}.${1 + Math.floor(at / 5)}`,
        status: 'scored',
        max: 4,
        selfPoints: Math.min(4, points + 0.25),
        points,
        verifiedPoints: at % 9 === 0 ? Math.max(0, points - 0.5) : null,
      };
    });
  const files = { received: 0, accepted: 0, superseded: 0, rejected: 0, skipped: 0 };
  return {
    schema: 'thidua-handover/1',
    tool: { version: '0' },
    office: { name: `Xã số ${office}`, issuer: '' },
    plan: 'KH-2026',
    year: 2026,
    review: 'annual',
    criteria: {
      id: 'KH-2026',
      version: '2026.1',
      sha256: 'c'.repeat(64),
      movement: { title: '', number: '' },
      grades: [],
      groups: [],
      awards: [],
    },
    result: { sha256: office.toString(16).padStart(64, '0'), bytes: 0 },
    inputs: [],
    files,
    units: Array.from({ length: UNITS }, (_, unit) => {
      const own = lines(unit);
      const hundredths = own.reduce((sum, { points }) => sum + Math.round((points ?? 0) * 100), 0);
      return {
        id: `${office}-${unit}`,
        name: `Đơn vị số ${unit}`,
        type: unit % 3 === 0 ? 'truong-hoc' : 'phong-ban',
        cluster: `Cụm ${unit % 4}`,
        submission: 'on-time',
        selfTotal: null,
        total: hundredths / 100,
        grade: hundredths > 5_000 ? 'tot' : 'kha',
        rank: unit + 1,
        rankInCluster: null,
        disqualified: [],
        groups: [],
        people: { count: 0, scored: 0, grades: [] },
        lines: own,
      };
    }),
    nominated: 0,
    raised: [],
  };
}

const describe = ({ seconds, cpuSeconds, megabytes }: Run): string =>
  `${shown(cpuSeconds)} s CPU, ${shown(seconds)} s on the clock, ${shown(megabytes, 0)} MB`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await parquet(console.log);
}
