import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { blankTemplate, wordModel } from '../../support/word-model.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = await blankTemplate('Năm {{năm}} và {{khong_co_gi}}');
  return (
    await renderWord(wordModel({ fields: { nam: [{ text: '2022' }] } }), {
      name: 'mau-van-ban/to-trinh.docx',
      bytes,
    })
  ).diagnostics;
};
