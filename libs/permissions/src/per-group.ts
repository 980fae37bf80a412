/** An instant for each of some groups: the value of the operator `$sinceJoining`. Null = since ever; a group without one is closed. */
export class PerGroup {
  private readonly since: ReadonlyMap<string, Date | null>;
  readonly groupIds: readonly string[];
  /** In the order of `groupIds`, as PostgreSQL reads them. */
  readonly instants: readonly string[];

  constructor(entries: Iterable<readonly [string, Date | null]>) {
    this.since = new Map(entries);
    this.groupIds = [...this.since.keys()];
    this.instants = [...this.since.values()].map((from) => from?.toISOString() ?? '-infinity');
  }

  includes(groupId: string, instant: Date | string): boolean {
    const from = this.since.get(groupId);
    if (from === undefined) return false;
    return from === null || new Date(instant).getTime() >= from.getTime();
  }
}
