import { stringify } from 'yaml';

/** Columns of a line; longer texts are folded, so that a file can be read beside the printed plan. */
const WIDTH = 118;

/**
 * Plain YAML of the kind that `readYaml` takes: no anchors, no tags; `lead` stands above it, a comment a line. What has few
 * and short values in it stands in one line.
 */
export function yamlText(content: unknown, lead: readonly string[]): string {
  const comment = lead.map((line) => `# ${line}`.trimEnd());
  const body = stringify(content, {
    aliasDuplicateObjects: false,
    lineWidth: WIDTH,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'PLAIN',
  });
  return `${[...comment, ''].join('\n')}\n${body}`.replace(/^\n/u, '');
}
