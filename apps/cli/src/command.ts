import type { Config, Defaults, OperatorLanguage, Sentence } from '#config';

/** What the launcher does for a command, before and beside what is compiled. */
export interface LauncherTools {
  /** Builds the web client when it is missing or older than its source. */
  buildClient(): Promise<void>;
}

/** What a command gets to work with. */
export interface CommandContext extends LauncherTools {
  readonly config: Config;
  readonly language: OperatorLanguage;
  /** Everything after the command's name. */
  readonly args: readonly string[];
  /** Prints a line for the operator, in their language. */
  say(sentence: Sentence): void;
}

/** One command of the door: a file of its own that is loaded only when it is called. */
export interface Command {
  /** Ends with the exit code. What the operator can mend is thrown as a `Failure`. */
  run(context: CommandContext): Promise<number>;
}

/** A command as the help shows it. */
export interface CommandEntry {
  arguments: string;
  summary: Sentence;
  /** Replaces the fallback of some settings. */
  defaults?: Defaults;
  load(): Promise<Command>;
}
