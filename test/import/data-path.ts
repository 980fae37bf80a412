import { join } from 'node:path';

/** Real data beside the repository: not ours, so not in it. */
const folder = join(process.cwd(), '..', 'shared', 'data');
export const dataPath = (name: string): string => join(folder, name);
