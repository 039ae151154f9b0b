import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, mostly in programs that they start: begun last, one of them would keep a single core busy at the end. */
const LONG = [
  'test/readme.test.ts',
  'test/endurance/writes.test.ts',
  'test/documents/nd30-pages.test.ts',
  'test/diagnostics/catalogue.test.ts',
  'test/cli/commands/khoi-dau.test.ts',
  'test/result/check-result.test.ts',
];

/** Begins with what takes longest; the others as vitest knows them from the last run, or by their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
