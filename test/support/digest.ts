import { createHash } from 'node:crypto';

/** A short name for a value: another one as soon as anything in it differs. */
export function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && Symbol.iterator in inner
      ? [...(inner as Iterable<unknown>)]
      : typeof inner === 'bigint'
        ? `${inner}n`
        : inner,
  );
  return createHash('sha256')
    .update(text ?? 'undefined')
    .digest('hex')
    .slice(0, 10);
}

/**
 * One line for each part of a value, so that a difference can be found: members by their names, those of lists by their
 * place and what they call themselves.
 */
export function digests(name: string, value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, member]) =>
    Array.isArray(member)
      ? member.map((item, index) => `${name} ${key}[${index}]${calledBy(item)} ${digest(item)}`)
      : [`${name} ${key} ${digest(member)}`],
  );
}

function calledBy(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const { id, name, type } = item as {
    readonly id?: unknown;
    readonly name?: unknown;
    readonly type?: unknown;
  };
  const word = [id, name, type].find((each) => typeof each === 'string');
  return word === undefined ? '' : ` ${String(word).replace(/\s+/g, '_')}`;
}
