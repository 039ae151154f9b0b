import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseCriteria } from '../../src/criteria/parse.ts';
import { REVIEW_KINDS } from '../../src/domain/review.ts';
import { describeCriteria } from '../../src/result/describe-criteria.ts';
import { expectGolden } from '../support/golden.ts';

const criteria = join(import.meta.dirname, '..', 'criteria');
const PLANS = ['du-muc.yaml', 'fixtures/nghin-diem.yaml', 'fixtures/ba-cap.yaml', 'fixtures/12-KH-UBND.yaml'];

it.each(PLANS)('what a Result says of the criteria of %s, at each review', async (path) => {
  const { value } = parseCriteria({ text: readFileSync(join(criteria, path)), file: path, sha256: '0' });
  if (value === null) throw new Error(`no criteria ${path}`);
  const lines = REVIEW_KINDS.flatMap((review) => [
    review,
    ...Object.entries(describeCriteria(value, review)).flatMap(([part, own]) =>
      Array.isArray(own)
        ? own.map((each) => `  ${part}: ${JSON.stringify(each)}`)
        : [`  ${part}: ${JSON.stringify(own)}`],
    ),
  ]);
  expect(lines.length).toBeGreaterThan(20);
  const name = path.replace(/^.*\/|\.yaml$/gu, '').replace('.yaml', '');
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'criteria', `${name}.txt`));
});
