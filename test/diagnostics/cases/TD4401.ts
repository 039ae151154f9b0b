import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { wordModel } from '../../support/word-model.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = new TextEncoder().encode('<html>Mẫu</html>');
  return (await renderWord(wordModel(), { name: 'mau-van-ban/to-trinh.docx', bytes })).diagnostics;
};
