import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEnough } from '../../src/domain/report-rules.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadReportRules, parseReportRules } from '../../src/workspace/report-rules.ts';
import { withFolder } from '../support/with-folder.ts';

const shipped = shippedFolder('templates');
const text = readFileSync(join(shipped, 'bao-cao.yaml'), 'utf8');

describe('the rules of reports', () => {
  it('that ship say that they are the tool’s own, and name lines that the plan has', async () => {
    const { value, diagnostics } = await loadReportRules({
      shippedFolder: shipped,
      workspaceFolder: '/nowhere',
    });
    expect(diagnostics).toEqual([]);
    expect(value.origin).toContain('Mặc định của công cụ');
    const criteria = readFileSync('criteria/756-KH-UBND/2019.2.yaml', 'utf8');
    for (const { line } of [...value.outcomes, ...value.notAdded]) {
      expect(criteria).toMatch(new RegExp(`id: ${line.replaceAll('.', '\\.')}\\s`, 'u'));
    }
  });

  it('of the office win', () =>
    withFolder({ 'bao-cao.yaml': text.replace('units: 5', 'units: 9') }, async (folder) => {
      const { value } = await loadReportRules({ shippedFolder: shipped, workspaceFolder: folder });
      expect(value.standout.units).toBe(9);
    }));

  it('of the office that are older than the ends of letters take these from the ones that ship', () =>
    withFolder({ 'bao-cao.yaml': text.slice(0, text.indexOf('letterEndings:')) }, async (folder) => {
      const { value, diagnostics } = await loadReportRules({
        shippedFolder: shipped,
        workspaceFolder: folder,
      });
      expect(diagnostics).toEqual([]);
      expect(value.letterEndings.leaveOut).toBe(true);
      expect(value.letterEndings.phrases).toContain('Trân trọng');
    }));

  it('of the office that are broken are told of, and the tool’s own are used', () =>
    withFolder({ 'bao-cao.yaml': text.replace('units: 5', 'units: năm') }, async (folder) => {
      const { value, diagnostics } = await loadReportRules({
        shippedFolder: shipped,
        workspaceFolder: folder,
      });
      expect(diagnostics.map(({ code }) => code)).toEqual(['TD5351']);
      expect(JSON.stringify(diagnostics)).not.toContain(folder);
      expect(value.standout.units).toBe(5);
    }));

  it.each([
    ['a sum without its figure', text.replace('{dat}/{tong} nhiệm vụ', 'nhiệm vụ'), 'TD5351'],
    ['a key that nobody knows', `${text}\nthem: 1\n`, 'TD5351'],
    ['no YAML', 'schema: [', 'TD5350'],
    ['nothing', '', 'TD5351'],
  ])('are refused with %s', (_, file, code) => {
    const { value, diagnostics } = parseReportRules(new TextEncoder().encode(file), 'bao-cao.yaml');
    expect(value).toBeNull();
    expect(diagnostics.map((each) => each.code)).toContain(code);
  });
});

describe('enough to judge by', () => {
  const rules = {
    origin: '',
    standout: { units: 5, people: 20, share: 50, gap: 5, percentFrom: 4 },
    outcomes: [],
    notAdded: [],
    goals: [],
    letterEndings: { leaveOut: true, phrases: [] },
  };
  it.each([
    ['units', 5, 10, true],
    ['units', 4, 4, false],
    ['units', 5, 11, false],
    ['people', 20, 40, true],
    ['people', 19, 20, false],
    ['units', 0, 0, false],
  ] as const)('%s: %i of %i is %s', (subject, of, all, enough) => {
    expect(isEnough(rules, subject, of, all)).toBe(enough);
  });
});
