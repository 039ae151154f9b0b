/** Gives each wanted file name once, `-2` and so on after it where it is taken; a disk may not tell letter case apart. */
export function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted}-${copy}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
