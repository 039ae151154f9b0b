const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The mail addresses in a text such as `Văn thư <vanthu@vidu.vn>; b@vidu.vn`, in lower case. */
export function addressesIn(text: string): readonly string[] {
  return text.length > 2000 ? [] : (text.toLowerCase().match(ADDRESS) ?? []);
}
