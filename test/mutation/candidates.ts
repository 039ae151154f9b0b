import { parseAst } from 'vitest/node';
import type { Kind, Mutant } from './mutant.ts';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

type Spoiled = {
  readonly kind: Kind;
  readonly at?: Node;
  readonly text: string;
  readonly form?: 'statement';
};

const OPERATORS: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
const EQUALITY: Readonly<Record<string, string>> = { '===': '!==', '!==': '===' };
const BOUNDARIES: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
  min: 'max',
  max: 'min',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  padStart: 'padEnd',
};
/** Methods without which a list or a text is left as it was. */
const DROPPED = new Set(['filter', 'slice', 'trim', 'reverse', 'toReversed', 'flat', 'normalize']);
const SORTS = new Set(['sort', 'toSorted']);

/** Every mutant of a file's text, in order of place; a link of `a?.b().c()` stands only with the rest of its chain. Types, imports and names of properties are left alone. */
export function candidatesIn(file: string, source: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const visit = (node: Node, parent: Node | null, isOutside: boolean, isLink: boolean) => {
    if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return;
    if (/^(Import|ExportAll)/.test(node.type)) return;
    for (const { kind, at = node, text, form } of isLink ? [] : spoiled(node, parent, source)) {
      const original = source.slice(at.start, at.end);
      if (text === original) continue;
      const { start, end } = at;
      found.push({
        file,
        line: lineAt(start),
        kind,
        start,
        end,
        original,
        text,
        form: form ?? 'expression',
        isOutside,
      });
    }
    const isFunction = /^(Function|ArrowFunction)/.test(node.type);
    const isChain = isLink || parent?.type === 'ChainExpression';
    for (const child of childrenOf(node))
      visit(
        child,
        node,
        isOutside && !isFunction,
        isChain && (child === node.object || child === node.callee),
      );
  };
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, null, true, false);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** What stands below a node where a value can: no type, no name of a property, no source of an export. */
function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (/^(typeAnnotation|typeParameters|typeArguments|returnType|source|implements|decorators)$/.test(key))
      return [];
    if (key === 'key' && node.computed !== true) return [];
    if (key === 'property' && node.computed !== true) return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

function spoiled(node: Node, parent: Node | null, source: string): readonly Spoiled[] {
  const textOf = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '');
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return ofOperator(node, textOf);
    case 'IfStatement':
    case 'ConditionalExpression': {
      const at = node.test as Node;
      return ['true', 'false'].map((text) => ({ kind: 'condition', at, text }));
    }
    case 'WhileStatement':
      return [{ kind: 'condition', at: node.test as Node, text: 'false' }];
    case 'UnaryExpression':
      return node.operator === '!' ? [{ kind: 'negation', text: `(${textOf(node.argument)})` }] : [];
    case 'ExpressionStatement':
      return isNode(node.expression) && node.expression.type !== 'Literal'
        ? [{ kind: 'removed statement', text: '', form: 'statement' }]
        : [];
    case 'ContinueStatement':
      return [{ kind: 'removed statement', text: '', form: 'statement' }];
    case 'Literal':
      return isDefaultOfIndex(node, parent) ? [] : ofLiteral(node, parent);
    case 'TemplateLiteral':
      return parent?.type === 'TaggedTemplateExpression' ? [] : ofTemplate(node, source);
    case 'ArrayExpression':
      return ofList(node, source);
    case 'CallExpression':
      return ofCall(node, source);
    default:
      return [];
  }
}

/** What stands in for an element that is there: `words[at] ?? ''`. The compiler asks for it, and no run comes to it. */
function isDefaultOfIndex(node: Node, parent: Node | null): boolean {
  if (parent?.type !== 'LogicalExpression' || parent.operator !== '??' || parent.right !== node) return false;
  const left = parent.left as Node;
  return left.type === 'MemberExpression' && left.computed === true;
}

function ofOperator(node: Node, textOf: (part: unknown) => string): readonly Spoiled[] {
  const operator = String(node.operator);
  const [left, right] = [textOf(node.left), textOf(node.right)];
  const kinds: readonly (readonly [Kind, Readonly<Record<string, string>>])[] = [
    ['operator', OPERATORS],
    ['equality', EQUALITY],
    ['boundary', BOUNDARIES],
  ];
  return kinds.flatMap(([kind, table]) => {
    const other = table[operator];
    // `a ?? b && c` needs its parentheses; a text that is added to is a matter of strings.
    return other === undefined || (operator === '+' && /['"`]/.test(left + right))
      ? []
      : [{ kind, text: `(${left}) ${other} (${right})` }];
  });
}

function ofLiteral(node: Node, parent: Node | null): readonly Spoiled[] {
  const { value } = node;
  if (typeof value === 'boolean') return [{ kind: 'boolean', text: String(!value) }];
  if (typeof value === 'number') {
    return [value + 1, value - 1].map((text) => ({ kind: 'off by one', text: `(${text})` }));
  }
  if (typeof value !== 'string' || parent?.type === 'ExpressionStatement') return [];
  return [{ kind: 'string', text: value === '' ? "'…'" : "''" }];
}

function ofTemplate(node: Node, source: string): readonly Spoiled[] {
  const quasis = (node.quasis as readonly Node[]).filter(({ start, end }) => end > start);
  return quasis.flatMap(({ start, end }) => {
    // Some parsers count the marks around a piece of text as part of it.
    const piece = source.slice(start, end).replace(/^[`}]|(\$\{|`)$/g, '');
    if (piece.trim() === '') return [];
    const from = source.indexOf(piece, start);
    const text = source.slice(node.start, from) + source.slice(from + piece.length, node.end);
    return [{ kind: 'string' as const, text }];
  });
}

function ofList(node: Node, source: string): readonly Spoiled[] {
  const elements = (node.elements as readonly (Node | null)[]).filter(isNode);
  return elements.map((dropped) => {
    const rest = elements.filter((element) => element !== dropped);
    return {
      kind: 'dropped element',
      text: `[${rest.map(({ start, end }) => source.slice(start, end)).join(', ')}]`,
    };
  });
}

function ofCall(node: Node, source: string): readonly Spoiled[] {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression' || callee.computed === true) return [];
  const property = callee.property as Node;
  const name = source.slice(property.start, property.end);
  const receiver = source.slice((callee.object as Node).start, (callee.object as Node).end);
  const given = source.slice(property.end, node.end);
  if (SORTS.has(name)) {
    const whole = source.slice(node.start, node.end);
    return [
      { kind: 'order', text: `${whole}.toReversed()` },
      { kind: 'order', text: receiver },
    ];
  }
  if (DROPPED.has(name)) return [{ kind: 'list method', text: receiver }];
  const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (other === undefined) return [];
  return [{ kind: 'list method', text: `${source.slice(node.start, property.start)}${other}${given}` }];
}
