import { Jobs } from '#jobs';
import { type Actor, DomainError, can, forbidden, mightEver, notFound } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type ElectionOutcome,
  type ElectionRow,
  type OrphanRow,
  answerCandidacy,
  callElection,
  electionByKey,
  orphanedGroups,
  stand,
  vote,
} from './election.query.js';
import { Group } from './group.entity.js';
import { electionNotice } from './job-kinds.js';

/** A group without managers elects one among its employees: the database counts, and makes the winner manager. */
@Injectable()
export class Elections {
  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
  ) {}

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<ElectionRow> {
    const [row] = await this.records.query(actor, electionByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  orphaned(actor: Actor): Promise<OrphanRow[]> {
    if (!mightEver(actor, 'seeOrphanedGroups', 'Network')) throw forbidden();
    return this.records.query(actor, orphanedGroups());
  }

  /** By its employees or a community lead, who can name no one. The members are told. */
  async call(actor: Actor, groupId: string): Promise<void> {
    await this.records.write(actor, async () => {
      await this.records.load(actor, 'callElection', Group, groupId);
      const [called] = await this.records.query(actor, callElection(groupId));
      if (!called?.id) throw new DomainError('ELECTION_NOT_NEEDED');
      await this.jobs.enqueue(actor, electionNotice, { electionId: called.id, about: 'OPEN' });
    });
  }

  /** Oneself, or a colleague, who is asked. */
  async stand(actor: Actor, id: string, personId: string): Promise<string> {
    return this.takePart(actor, id, async () => {
      const [done] = await this.records.query(actor, stand(id, personId));
      if (personId !== actor.personId && done!.outcome === 'DONE')
        await this.jobs.enqueue(actor, electionNotice, { electionId: id, about: 'PROPOSED' });
      return done!.outcome;
    });
  }

  answer(actor: Actor, id: string, isAccepted: boolean): Promise<string> {
    return this.takePart(actor, id, async () => {
      const [done] = await this.records.query(actor, answerCandidacy(id, isAccepted));
      return done!.outcome;
    });
  }

  /** The last one counts. */
  vote(actor: Actor, id: string, personId: string): Promise<string> {
    return this.takePart(actor, id, async () => {
      const [done] = await this.records.query(actor, vote(id, personId));
      return done!.outcome;
    });
  }

  /** Gives the key of the group. */
  private takePart(actor: Actor, id: string, act: () => Promise<ElectionOutcome>): Promise<string> {
    return this.records.write(actor, async () => {
      const election = await this.get(actor, id);
      if (!can(actor, 'takePart', 'Election', election)) throw notFound();
      const outcome = await act();
      if (outcome !== 'DONE') throw new DomainError(outcome);
      return election.groupId;
    });
  }
}
