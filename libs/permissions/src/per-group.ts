/** An instant for each of some groups: the value of the operator `$sinceJoining`. Null = since ever; a group without one is closed. */
export class PerGroup {
  private readonly since: ReadonlyMap<string, Date | null>;

  constructor(entries: Iterable<readonly [string, Date | null]>) {
    this.since = new Map(entries);
  }

  includes(groupId: string, instant: Date | string): boolean {
    const from = this.since.get(groupId);
    if (from === undefined) return false;
    return from === null || new Date(instant).getTime() >= from.getTime();
  }

  get groupIds(): string[] {
    return [...this.since.keys()];
  }

  /** In the order of `groupIds`, as PostgreSQL reads them. */
  get instants(): string[] {
    return [...this.since.values()].map((from) => from?.toISOString() ?? '-infinity');
  }
}
