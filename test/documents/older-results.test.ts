import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { type Result, resultSchema } from '../../src/domain/result.ts';
import { skeletons } from '../../templates/text/registry.ts';
import { commendedReview } from '../support/commended-review.ts';
import { councilResult } from '../support/council-fixture.ts';
import { documentText } from '../support/document-text.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';

/** Keys that results of older versions do not have. */
const LATER = new Set(['fact', 'fault', 'holds', 'late', 'notes', 'violation', 'why', 'withoutEvidence']);

/** A result as an older version wrote it: sentences only. */
function older(result: Result): Result {
  const text = JSON.stringify(result, (key, value) => (LATER.has(key) ? undefined : value));
  return resultSchema.parse(JSON.parse(text));
}

const results = { year: resultFixture, council: councilResult, commended: commendedReview };

describe('a result of an older version', () => {
  it.each(Object.entries(results))('is read, and every paper is made of its sentences: %s', (_, result) => {
    const old = older(result);
    expect(JSON.stringify(old)).not.toContain('"fact"');
    const papers = documentsOf(old.review)
      .flatMap(({ build }) => [...build(contextOf(old))])
      .filter((model): model is WordDocumentModel => model.format === 'docx')
      .map((model) => {
        const skeleton = skeletons.find(({ name }) => name === model.template);
        if (skeleton === undefined) throw new Error(model.template);
        return documentText(skeleton, model);
      });
    expect(papers.length).toBeGreaterThan(3);
    const all = papers.join('\n');
    expect(all).not.toMatch(/undefined|\[object/u);
    const open = old.nominations.filter(({ outcome }) => outcome === 'undecided');
    expect(open.length).toBeGreaterThan(0);
    for (const { because } of open) expect(all).toContain(because[0]?.replace(/\.$/u, ''));
  });
});
