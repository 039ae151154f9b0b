import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { renderWord } from '../../src/render/docx/render-word.ts';
import { layOut } from '../../templates/lay-out.ts';
import type { Skeleton } from '../../templates/skeleton.ts';

/** A document in a template laid out from its words; throws where the two do not fit. */
export async function renderSkeleton(skeleton: Skeleton, model: WordDocumentModel): Promise<Uint8Array> {
  const { value, diagnostics } = await renderWord(model, {
    name: `${skeleton.name}.docx`,
    bytes: await layOut(skeleton),
  });
  if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
