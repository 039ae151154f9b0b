import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { blankTemplate, table, wordModel } from '../../support/word-model.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = await blankTemplate('Kết quả');
  return (
    await renderWord(wordModel({ blocks: { bang: [table(1)] } }), {
      name: 'mau-van-ban/to-trinh.docx',
      bytes,
    })
  ).diagnostics;
};
