/** An instant for each of some groups: the value of the operator `$sinceJoining`. A group without one is not readable at all. */
export class PerGroup {
  private readonly since: ReadonlyMap<string, Date>;

  constructor(entries: Iterable<readonly [string, Date]>) {
    this.since = new Map(entries);
  }

  includes(groupId: string, instant: Date | string): boolean {
    const from = this.since.get(groupId);
    return from !== undefined && new Date(instant).getTime() >= from.getTime();
  }

  get groupIds(): string[] {
    return [...this.since.keys()];
  }

  /** In the order of `groupIds`, as PostgreSQL reads them. */
  get instants(): string[] {
    return [...this.since.values()].map((from) => from.toISOString());
  }
}
