/** What a drill found: figures by name, and those that miss its pass line. */
export interface Figures {
  readonly missed: string[];
  readonly [name: string]: unknown;
}

/** Names of the lines that do not hold. */
export const missedOf = (lines: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(lines).flatMap(([name, holds]) => (holds ? [] : name));

export const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
