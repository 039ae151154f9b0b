/** So many texts are remembered, then all are forgotten; longer ones are sentences, which hardly come twice. */
const SHORT_ONES: Limits = { most: 5000, longest: 160 };

type Limits = { readonly most: number; readonly longest: number };

/**
 * The same function of a text, which remembers what it made of short ones: headers, words of the form and names come in every
 * file and are asked for many times. Only for what depends on nothing but the text, and is never changed.
 */
export function remembering<T>(
  make: (text: string) => T,
  { most, longest }: Limits = SHORT_ONES,
): (text: string) => T {
  const recall = memory<T>(most);
  return (text) => (text.length > longest ? make(text) : recall(text, make));
}

/** What was made for each key, of so many keys; then all are forgotten. For what depends on nothing but the key, and is never changed. */
export function memory<T, Key = string>(most: number): (key: Key, make: (key: Key) => T) => T {
  const made = new Map<Key, T>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same function of an object, which works out once for each what depends on nothing but it, and is never changed. */
export function onceFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
