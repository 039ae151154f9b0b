import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { blankTemplate, wordModel } from '../../support/word-model.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = (await blankTemplate('{{so_ky_hieu}}')).slice(0, 900);
  return (await renderWord(wordModel(), { name: 'mau-van-ban/to-trinh.docx', bytes })).diagnostics;
};
