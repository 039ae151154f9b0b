import { walkText } from '../../ooxml/walk.ts';

/** Attributes of the elements of an XML by the name of the element; the first of each name counts. */
export function attributesIn(xml: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, ReadonlyMap<string, string>>();
  walkText(xml, {
    open: ({ name, attribute }) => {
      if (found.has(name)) return;
      const values = NAMES.flatMap((each) => {
        const value = attribute(each);
        return value === undefined ? [] : [[each, value] as const];
      });
      found.set(name, new Map(values));
    },
  });
  return found;
}

/** Those that the description of an encryption has ([MS-OFFCRYPTO] 2.3.4.10). */
const NAMES = [
  'keyBits',
  'cipherAlgorithm',
  'cipherChaining',
  'hashAlgorithm',
  'saltValue',
  'spinCount',
  'encryptedVerifierHashInput',
  'encryptedVerifierHashValue',
  'encryptedKeyValue',
] as const;
