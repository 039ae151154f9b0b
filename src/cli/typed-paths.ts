/**
 * The paths in one answer at a prompt: in quotes as Windows drops them into a terminal, each by itself; without
 * quotes all of it is one path, for names have spaces. `\ ` is how other systems drop a space.
 */
export function typedPaths(answer: string): readonly string[] {
  const quoted = [...answer.matchAll(/"([^"]+)"|'([^']+)'/gu)].map((match) => match[1] ?? match[2] ?? '');
  const paths = quoted.length > 0 ? quoted : [answer.replaceAll('\\ ', ' ')];
  return paths.map((path) => path.trim()).filter((path) => path !== '');
}
