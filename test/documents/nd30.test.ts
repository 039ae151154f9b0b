import { describe, expect, it } from 'vitest';
import { skeletons } from '../../templates/text/registry.ts';
import { expectNd30 } from '../support/nd30/expect-nd30.ts';
import { issuedDocuments } from '../support/nd30/issued-documents.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';

describe('documents under NĐ 30/2020', () => {
  it('covers each template that ships: add the documents of a new one to issued-documents.ts', () => {
    const covered = new Set(issuedDocuments.map(({ skeleton }) => skeleton.name));
    const issued = skeletons.filter(({ isInternal }) => !isInternal).map(({ name }) => name);
    expect(issued.filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(issuedDocuments)('$name', async ({ kind, skeleton, model }) => {
    expectNd30(await renderSkeleton(skeleton, model), { kind });
  });
});
