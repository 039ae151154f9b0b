import type { World } from '../world.ts';

/** A command as it is to be typed next, from where the clerk stands: with the folder that was named this time. */
export function nextCommand(world: World, command: string): string {
  const { typedWorkspace } = world;
  if (typedWorkspace === undefined) return command;
  return `${command} --thu-muc ${/[\s"'&();]/u.test(typedWorkspace) ? `"${typedWorkspace}"` : typedWorkspace}`;
}

/**
 * The commands that a hint quotes, as they are to be typed from where the clerk stands: with the year that this run is about
 * and the folder that was named. What has its own folder, or only asks for help, stands as it is.
 */
export function withCommands(world: World, hint: string): string {
  return hint.replace(/“(thidua [^”]+)”/gu, (whole, command: string) => {
    if (/--help|--thu-muc|khoitao <thư mục>/u.test(command)) return whole;
    const { typedYear } = world;
    const ofYear = typedYear === undefined ? command : command.replace('<năm>', typedYear);
    return `“${nextCommand(world, ofYear)}”`;
  });
}
