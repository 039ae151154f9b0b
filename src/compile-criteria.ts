import { SHIPPED_COMPILED, shippedCompiledText } from './workspace/compiled-criteria.ts';
import { readCriteriaFile } from './workspace/criteria-library.ts';

/** A file of `dist/`. */
type BuiltFile = { readonly name: string; readonly text: string };

/** The criteria of these files, compiled; called when the bundle is built. One that does not verify is no bundle. */
export async function compileShipped(paths: readonly string[]): Promise<BuiltFile> {
  const read = await Promise.all(paths.map(async (path) => ({ path, ...(await readCriteriaFile(path)) })));
  const editions = read.map(({ path, value, diagnostics }) => {
    if (value === null || diagnostics.length > 0)
      throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);
    return value;
  });
  return { name: SHIPPED_COMPILED, text: shippedCompiledText(editions) };
}
