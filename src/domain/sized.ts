/** A list that need not be there as a whole: how many there are is known, each is made when it is its turn. */
export type Sized<T> = Iterable<T> & { readonly length: number };

/** What is made of each item when it is its turn, anew each time that the list is gone through: nobody holds all of them. */
export function inTurn<From, To>(items: Sized<From>, make: (item: From, index: number) => To): Sized<To> {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      let index = 0;
      for (const item of items) {
        yield make(item, index);
        index += 1;
      }
    },
  };
}
