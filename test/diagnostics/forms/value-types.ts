import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** What may be filled in at one place of a message, as the catalogue declares it. */
export type ValueType =
  | { readonly is: 'text' | 'number' }
  | { readonly is: 'one of'; readonly values: readonly (string | number | boolean | null | undefined)[] }
  | { readonly is: 'list'; readonly of: ValueType }
  | { readonly is: 'members'; readonly members: Readonly<Record<string, ValueType>> }
  | { readonly is: 'either'; readonly types: readonly ValueType[] };

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const NOTHING: ValueType = { is: 'members', members: {} };
const OF_YAML: ValueType = { is: 'members', members: { problem: { is: 'text' }, remedy: { is: 'text' } } };

const FOLDER = join(import.meta.dirname, '../../../src/diagnostics/catalogue');

/** The files of the catalogue, each with its codes and the values that they are worded from. */
export function declaredValues(): ReadonlyMap<string, ReadonlyMap<string, ValueType>> {
  return new Map(
    readdirSync(FOLDER)
      .toSorted()
      .map((file) => [file.replace(/\.ts$/u, ''), valuesIn(readFileSync(join(FOLDER, file), 'utf8'))]),
  );
}

function valuesIn(source: string): ReadonlyMap<string, ValueType> {
  const found = new Map<string, ValueType>();
  const types = new Map<string, Node>();
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  walk(program, (node) => {
    if (node.type === 'TSTypeAliasDeclaration') types.set(nameOf(node.id), node.typeAnnotation as Node);
  });
  walk(program, (node) => {
    const code = nameOf(node.key);
    if (node.type !== 'Property' || !/^TD\d{4}$/u.test(code)) return;
    const { callee, typeArguments } = node.value as Node;
    const [declared] = ((typeArguments as Node | null)?.params ?? []) as readonly Node[];
    found.set(
      code,
      nameOf(callee) === 'yamlEntry' ? OF_YAML : declared === undefined ? NOTHING : typeOf(declared, types),
    );
  });
  return found;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit);
  }
}

const nameOf = (node: unknown): string => String((node as { readonly name?: unknown } | undefined)?.name);

function typeOf(node: Node, types: ReadonlyMap<string, Node>): ValueType {
  const inner = (key: string) => typeOf(node[key] as Node, types);
  switch (node.type) {
    case 'TSStringKeyword':
      return { is: 'text' };
    case 'TSNumberKeyword':
      return { is: 'number' };
    case 'TSBooleanKeyword':
      return { is: 'one of', values: [true, false] };
    case 'TSNullKeyword':
      return { is: 'one of', values: [null] };
    case 'TSUndefinedKeyword':
      return { is: 'one of', values: [undefined] };
    case 'TSLiteralType':
      return { is: 'one of', values: [(node.literal as { readonly value: string }).value] };
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return inner('typeAnnotation');
    case 'TSArrayType':
      return { is: 'list', of: inner('elementType') };
    case 'TSUnionType':
      return { is: 'either', types: (node.types as readonly Node[]).map((each) => typeOf(each, types)) };
    case 'TSIntersectionType':
      return {
        is: 'members',
        members: Object.assign(
          {},
          ...(node.types as readonly Node[]).map((each) => membersOf(typeOf(each, types))),
        ),
      };
    case 'TSTypeLiteral':
      return {
        is: 'members',
        members: Object.fromEntries(
          (node.members as readonly Node[]).map((member) => [
            nameOf(member.key),
            typeOf((member.typeAnnotation as Node).typeAnnotation as Node, types),
          ]),
        ),
      };
    case 'TSTypeReference':
      return referredTo(node, types);
    default:
      throw new Error(`a type of the catalogue that nobody can read: ${node.type}`);
  }
}

function referredTo(node: Node, types: ReadonlyMap<string, Node>): ValueType {
  const name = nameOf(node.typeName);
  const own = types.get(name);
  if (own !== undefined) return typeOf(own, types);
  const [given, keys] = ((node.typeArguments as Node | undefined)?.params ?? []) as readonly Node[];
  if (name === 'Record') return { is: 'members', members: {} };
  if (given === undefined) throw new Error(`a type of the catalogue that stands elsewhere: ${name}`);
  const whole = typeOf(given, types);
  if (name === 'Readonly' || name === 'Partial') return whole;
  const named = keys === undefined ? [] : literalsOf(typeOf(keys, types));
  const isKept = (key: string) => named.includes(key) === (name === 'Pick');
  return {
    is: 'members',
    members: Object.fromEntries(Object.entries(membersOf(whole)).filter(([key]) => isKept(key))),
  };
}

const membersOf = (type: ValueType) => (type.is === 'members' ? type.members : {});

const literalsOf = (type: ValueType): readonly unknown[] =>
  type.is === 'one of' ? type.values : type.is === 'either' ? type.types.flatMap(literalsOf) : [];
