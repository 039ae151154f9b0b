import { version } from '../package.json';

/** Version of the tool, as in package.json. */
export const toolVersion: string = version;
