import { setTimeout as sleep } from 'node:timers/promises';
import { toId } from '#graphql';
import { Handlers } from '#jobs';
import type { ServedNetwork } from '../policy/network.js';
import { PEOPLE } from '../seed/names.js';
import type { Revocation } from './kinds.js';
import type { Away } from './away.js';
import { Place, type Somebody } from './place.js';
import { PostOffice } from './post-office.js';
import { OpenPage } from './watch.js';

/** Milliseconds after which each channel was silent, and what came too late. */
export interface Measured {
  readonly silentAfter: Map<string, number>;
  readonly late: string[];
}
/** Asked so often, as somebody who tries again and again would. */
const EVERY_MS = 50;
const QUIET_MS = 150;
const MOST_MS = 5_000;
const PATIENCE_MS = 30_000;

type Probe = () => Promise<boolean>;

/** Takes access away from somebody who has it, on every channel at once. */
export async function measure(network: ServedNetwork, away: Away, revocation: Revocation): Promise<Measured> {
  const { visibility, kind, role, ofHidden, closes } = revocation;
  const place = await Place.make(network, visibility);
  const who = await place.admit(kind, role);
  if (ofHidden)
    await place.act(PEOPLE.manager, 'postHide', { postId: toId('Post', place.postId), reason: 'x' }, 'PostReasonInput');
  // Somebody who stays, with a session of their own: of too many sockets of one the first is closed.
  const stays = await place.admit('EMPLOYEE', 'MODERATOR');
  const [page, witness] = [await OpenPage.open(network, who.personId), await OpenPage.open(network, stays.personId)];
  const measured: Measured = { silentAfter: new Map(), late: [] };
  try {
    await begun(place, [page, witness], ofHidden);
    const probes = probesOf(place, who, revocation);
    const isTold = role !== null && !ofHidden && revocation.name !== 'end of a session';
    if (isTold) probes.set('answer by mail', await away.answering(place, who));
    // In a browser whoever ends its session is told nothing more, too.
    const isPushed = role !== null && !ofHidden;
    if (isPushed) await away.subscribe(who);
    for (const [channel, sees] of probes) if (!(await sees())) throw new Error(`${channel}: nothing is seen before`);
    const writing = place.keepWriting(ofHidden);
    const revoke = async (): Promise<void> => {
      if (isTold) await queueMail(place);
      if (isPushed) await away.queuePush(place, who);
      const instant = await revocation.revoke(place, who);
      // A timer may be a little early: what is asked before its instant is rightly answered.
      while (instant && Date.now() <= +instant) await sleep(Math.max(1, +instant - Date.now()));
    };
    await (isTold || isPushed ? PostOffice.of(network).hold(revoke) : revoke());
    const t0 = performance.now();
    await Promise.all(
      [...probes].map(async ([channel, sees]) => {
        let count = 0;
        for (const end = t0 + MOST_MS; performance.now() < end; count += 1, await sleep(EVERY_MS)) {
          if (!(await sees())) break;
          measured.late.push(`${channel}, ${Math.round(performance.now() - t0)} ms later`);
        }
        // The first question asked after it is answered with nothing: then there was no time in which anything was seen.
        measured.silentAfter.set(channel, count === 0 ? 0 : performance.now() - t0);
      }),
    );
    await sleep(QUIET_MS);
    place.stopWriting();
    await writing;
    await silence(place, { page, witness }, t0, measured);
    if (closes) {
      await page.until(({ closedAt }) => closedAt !== null, MOST_MS);
      measured.silentAfter.set('socket closed', page.closedAt === null ? Infinity : Math.max(0, page.closedAt - t0));
    }
    if (isTold) {
      const isLate = await PostOffice.of(network).hasReached(who.address);
      measured.silentAfter.set('mails queued before', isLate ? Infinity : 0);
      if (isLate) measured.late.push('a mail');
    }
    if (isPushed) {
      const isLate = await PostOffice.of(network).hold(() => away.hasReached(who));
      measured.silentAfter.set('pushes queued before', isLate ? Infinity : 0);
      if (isLate) measured.late.push('a push');
    }
    return measured;
  } finally {
    place.stopWriting();
    await Promise.all([page.close(), witness.close()]);
  }
}

/** Says words until everybody listens. */
async function begun(place: Place, pages: readonly OpenPage[], edits: boolean): Promise<void> {
  const listens = (page: OpenPage): boolean => place.written.some(({ word }) => page.heard.has(word));
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    await place.write(edits);
    if ((await Promise.all(pages.map((page) => page.until(listens, EVERY_MS)))).every(Boolean)) return;
  }
  const why = pages.map((page) => `${listens(page)} ${page.code} ${page.ended}`).join(', ');
  throw new Error(`what is written is not heard before: ${why}`);
}

/** Whatever the witness has heard, everybody has heard who ever will. */
async function silence(
  { written }: Place,
  { page, witness }: { page: OpenPage; witness: OpenPage },
  t0: number,
  { silentAfter, late }: Measured,
): Promise<void> {
  const last = written.at(-1)!.word;
  if (!(await witness.until(({ heard }) => heard.has(last)))) throw new Error('the witness hears nothing');
  const after = written.filter(({ begun }) => begun > t0);
  for (const { word } of after) if (page.heard.has(word)) late.push('an event');
  silentAfter.set('events', Math.max(0, ...[...page.heard.values()].map((at) => at - t0)));
}

function probesOf(place: Place, { personId }: Somebody, { role, ofHidden }: Revocation): Map<string, Probe> {
  const { network } = place;
  const asked = { id: toId('Post', place.postId), group: toId('Group', place.groupId) };
  const probes = new Map<string, Probe>([
    [
      'post by id',
      async () =>
        (await network.ask(personId, 'query ($id: ID!) { post(id: $id) { id } }', asked)).data?.post?.id !== undefined,
    ],
    [
      'picture',
      async () => {
        const response = await network.get(personId, `/images/${toId('Image', place.imageId)}`);
        await response.arrayBuffer();
        return response.status === 200;
      },
    ],
  ]);
  if (ofHidden) return probes;
  probes.set('feed', async () => {
    const { data } = await network.ask(
      personId,
      'query ($group: ID!) { group(id: $group) { feed(first: 1) { edges { cursor } } } }',
      asked,
    );
    return (data?.group?.feed.edges.length ?? 0) > 0;
  });
  if (role)
    probes.set('unread', async () => {
      const { data } = await network.ask(personId, '{ viewer { groups(first: 9) { edges { unreadCount } } } }');
      return (data?.viewer?.groups.edges.length ?? 0) > 0;
    });
  return probes;
}

/** A notice to all members is written, and waits. */
async function queueMail(place: Place): Promise<void> {
  const { rows } = await place.network.clone.owner.query<{ id: string }>(
    `insert into widenings (group_id, proposed_by, reason, effective_at, visibility, tells_externals)
     values ($1, $2, 'Pourquoi', now() + interval '9 days', 'PRIVATE', true) returning id`,
    [place.groupId, PEOPLE.manager],
  );
  const works = place.network.api.app.get(Handlers).works;
  await works.get('group.wideningNotice')!({ wideningId: rows[0]!.id, about: 'PROPOSED' }, { id: rows[0]!.id });
}
