import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { toId } from '#graphql';
import { PARTNER } from '../../support/cast.js';
import type { Answer, ServedNetwork } from '../policy/network.js';
import { PEOPLE } from '../seed/names.js';
import { PICTURE } from '../seed/picture.js';

/** Between two words: somebody writes much, and not all that the machine can bear. */
const PAUSE_MS = 20;

export type Kind = 'EMPLOYEE' | 'EXTERNAL';
export interface Somebody {
  readonly personId: string;
  readonly address: string;
  readonly membershipId: string;
}

/** A group made for one revocation, with a writer, a manager, and a post with a picture. */
export class Place {
  readonly groupId = randomUUID();
  readonly postId = randomUUID();
  readonly imageId = randomUUID();
  /** What was written, and between which instants that was acknowledged. */
  readonly written: { word: string; begun: number; ended: number }[] = [];
  private isWriting = true;

  private constructor(readonly network: ServedNetwork) {}

  static async make(network: ServedNetwork, visibility: 'PUBLIC' | 'SECRET'): Promise<Place> {
    const place = new Place(network);
    const { groupId, postId, imageId } = place;
    const run = (text: string, values: unknown[]) => network.clone.owner.query(text, values);
    await run(
      `insert into groups (id, name, visibility, join_policy, externals_allowed, created_by) values ($1, 'Chantier', $2, $3, $4, $5)`,
      [groupId, visibility, visibility === 'PUBLIC' ? 'OPEN' : 'INVITE_ONLY', visibility === 'SECRET', PEOPLE.manager],
    );
    await run(
      `insert into memberships (group_id, person_id, role, state, since) values
       ($1, $2, 'MANAGER', 'ACTIVE', now() - interval '9 days'), ($1, $3, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days')`,
      [groupId, PEOPLE.manager, PEOPLE.contributor],
    );
    await run(
      `insert into posts (id, author_id, group_id, audience, body, body_html, image_ids) values ($1, $2, $3, $4, 'x', '<p>x</p>', array[$5::uuid])`,
      [postId, PEOPLE.contributor, groupId, visibility === 'PUBLIC' ? 'NETWORK' : 'MEMBERS', imageId],
    );
    await run(
      `insert into images (id, owner_id, purpose, group_id, post_id, hash, mime, bytes, width, height, attached_at)
       values ($1, $2, 'POST', $3, $4, $5, 'image/webp', 1, 64, 64, now())`,
      [imageId, PEOPLE.contributor, groupId, postId, PICTURE.hash],
    );
    return place;
  }

  /** Somebody who was never seen before, and is a member here, if with a role. */
  async admit(kind: Kind, role: string | null, state = 'ACTIVE'): Promise<Somebody> {
    const personId = randomUUID();
    const address = `${personId}@test.example`;
    const run = (text: string, values: unknown[]) => this.network.clone.owner.query(text, values);
    await run(
      `insert into persons (id, kind, given_name, family_name, name, email, partner_id, sponsor_id, access_until)
       values ($1, $2, 'Une', 'Personne', 'Une Personne', $3, $4, $5, $6)`,
      [
        personId,
        kind,
        address,
        kind === 'EXTERNAL' ? PARTNER.mecaform : null,
        kind === 'EXTERNAL' ? PEOPLE.manager : null,
        kind === 'EXTERNAL' ? new Date(Date.now() + 86_400_000) : null,
      ],
    );
    const membershipId = randomUUID();
    if (role)
      await run(
        `insert into memberships (id, group_id, person_id, role, state, invited_by, since) values ($1, $2, $3, $4, $5, $6, now() - interval '1 day')`,
        [membershipId, this.groupId, personId, role, state, PEOPLE.manager],
      );
    return { personId, address, membershipId };
  }

  /** What somebody may do; it fails where they may not. */
  async act(personId: string, mutation: string, input: object, type: string): Promise<Answer> {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const answer = await this.network.ask(personId, query, { input });
    const refused = [
      ...answer.codes,
      ...(answer.data?.[mutation]?.userErrors ?? []).map(({ code }: { code: string }) => code),
    ];
    if (refused.length > 0) throw new Error(`${mutation} was refused: ${refused.join()}`);
    return answer;
  }

  /** Says a new word, in a new post or in the one that is there, so that who reads it hears of it. */
  async write(edits: boolean): Promise<void> {
    const word = randomUUID();
    const begun = performance.now();
    if (edits)
      await this.act(
        PEOPLE.contributor,
        'postEdit',
        { postId: toId('Post', this.postId), body: word },
        'PostEditInput',
      );
    else
      await this.act(
        PEOPLE.contributor,
        'postPublish',
        { groupId: toId('Group', this.groupId), body: word },
        'PostPublishInput',
      );
    this.written.push({ word, begun, ended: performance.now() });
  }
  /** Goes on saying new words until it is stopped. */
  async keepWriting(edits: boolean): Promise<void> {
    for (; this.isWriting; await sleep(PAUSE_MS)) await this.write(edits);
  }
  stopWriting(): void {
    this.isWriting = false;
  }
}
