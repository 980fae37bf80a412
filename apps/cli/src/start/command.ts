import type { CommandContext } from '../command.js';
import { runNetwork } from './network.js';

export async function run(context: CommandContext): Promise<number> {
  return runNetwork(context);
}
