import type { Diagnostic } from './diagnostic.ts';

/** The same with the paths below a folder named from there: no path of the machine goes into what others read. */
export function fromFolder(diagnostics: readonly Diagnostic[], ...folders: readonly string[]): Diagnostic[] {
  const roots = folders.flatMap((folder) => (folder.length < 2 ? [] : [`${folder}/`, `${folder}\\`]));
  const shorten = (text: string) => roots.reduce((rest, root) => rest.replaceAll(root, ''), text);
  return diagnostics.map((diagnostic) => {
    const { file, found, message, hint } = diagnostic;
    return {
      ...diagnostic,
      ...(file === undefined ? {} : { file: shorten(file) }),
      ...(found === undefined ? {} : { found: shorten(found) }),
      message: shorten(message),
      hint: shorten(hint),
    };
  });
}
