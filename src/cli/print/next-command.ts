import type { World } from '../world.ts';

/** A command as it is to be typed next, from where the clerk stands: with the folder that was named this time. */
export function nextCommand(world: World, command: string): string {
  const { typedWorkspace } = world;
  if (typedWorkspace === undefined) return command;
  return `${command} --thu-muc ${/[\s"'&();]/u.test(typedWorkspace) ? `"${typedWorkspace}"` : typedWorkspace}`;
}
