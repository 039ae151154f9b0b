import { parseSync } from 'vite';

/** One file as others see it: whom it asks for what, and what it offers. */
export interface Module {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
}

/** One name offered, as importers know it; re-exports included. */
export interface Export {
  readonly name: string;
  /** True for a type or an interface. */
  readonly isType: boolean;
}

/** One file asked for; `specifier` as it is written. */
export interface Import {
  readonly specifier: string;
  /** Names as the other file exports them; `*` stands for all of them. */
  readonly names: readonly string[];
  /** True if nothing but types is asked for, so that no code runs because of it. */
  readonly typeOnly: boolean;
}

/** Reads the imports and exports of a TypeScript text with a real parser; a text that does not parse throws. */
export function readModule(file: string, text: string): Module {
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) {
    throw new Error(`${file}: ${parsed.errors.map((error) => error.message).join('; ')}`);
  }
  const { staticImports, staticExports } = parsed.module;
  const imports: Import[] = staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    names: statement.entries.map((entry) => entry.importName.name ?? nameOf(entry.importName.kind)),
    typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
  }));
  for (const entry of staticExports.flatMap((statement) => statement.entries)) {
    if (entry.moduleRequest !== null) {
      imports.push({
        specifier: entry.moduleRequest.value,
        names: [entry.importName.name ?? '*'],
        typeOnly: entry.isType,
      });
    }
  }
  // Only these need the whole tree, and few files hold one.
  if (text.includes('import(')) {
    collectInner(parsed.program, imports);
  }
  const exports = staticExports.flatMap((statement) =>
    statement.entries.map(({ exportName, isType }) => ({
      name: exportName.name ?? nameOf(exportName.kind),
      isType,
    })),
  );
  return { file, lines: text.split('\n').length - 1, imports, exports };
}

function nameOf(kind: string): string {
  return kind === 'Default' ? 'default' : '*';
}

/** Adds `await import('…')`, with the names taken from it where they are taken at once, and `import('…').Type`. */
function collectInner(node: unknown, imports: Import[]): void {
  if (Array.isArray(node)) {
    for (const item of node) {
      collectInner(item, imports);
    }
    return;
  }
  if (!isNode(node)) {
    return;
  }
  if (node.type === 'VariableDeclarator' && isNode(node.init) && node.init.type === 'AwaitExpression') {
    const specifier = dynamicSpecifier(node.init.argument);
    if (specifier !== null) {
      imports.push({ specifier, names: namesOfPattern(node.id) ?? ['*'], typeOnly: false });
      return;
    }
  }
  const specifier = dynamicSpecifier(node);
  if (specifier !== null) {
    imports.push({ specifier, names: ['*'], typeOnly: false });
  } else if (node.type === 'TSImportType' && isNode(node.source)) {
    imports.push({ specifier: String(node.source.value), names: ['*'], typeOnly: true });
  }
  for (const child of Object.values(node)) {
    collectInner(child, imports);
  }
}

function dynamicSpecifier(node: unknown): string | null {
  return isNode(node) &&
    node.type === 'ImportExpression' &&
    isNode(node.source) &&
    node.source.type === 'Literal'
    ? String(node.source.value)
    : null;
}

function namesOfPattern(pattern: unknown): readonly string[] | null {
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern' || !Array.isArray(pattern.properties)) {
    return null;
  }
  const names = pattern.properties.map((property: unknown) =>
    isNode(property) && property.type === 'Property' && isNode(property.key)
      ? String(property.key.name)
      : '*',
  );
  return names;
}

interface TreeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
