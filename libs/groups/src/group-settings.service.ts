import {
  type Actor,
  type JoinPolicy,
  type Visibility,
  DomainError,
  JOIN_POLICIES_OF,
  forbidden,
  isWiderJoinPolicy,
  isWiderVisibility,
  mightEver,
  notFound,
} from '#permissions';
import { Jobs } from '#jobs';
import { Records, newId } from '#persistence';
import { optionalLine, optionalText, requiredLine } from '#people';
import { Injectable } from '@nestjs/common';
import {
  type GroupTexts,
  type Narrowing,
  insertGroup,
  insertPartners,
  narrowGroup,
  ownImage,
  updateState,
  updateTexts,
} from './group-change.query.js';
import { Group } from './group.entity.js';
import { GroupInvitations } from './group-invitations.service.js';
import { groupLeftPublic } from './job-kinds.js';
import { withMembership } from './fresh-actor.js';
import { oneAtATime } from './membership-change.query.js';

export interface GroupDraft {
  readonly name: string;
  readonly purpose: string;
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly externalsAllowed: boolean;
  /** Null = on from the second organisation on. */
  readonly walled?: boolean | null;
  readonly partnerIds?: readonly string[] | null;
  readonly joinQuestion?: string | null;
  readonly rules?: readonly string[] | null;
  readonly imageId?: string | null;
  readonly inviteePersonIds?: readonly string[] | null;
}
export interface GroupTextsChange {
  readonly name?: string | null;
  readonly purpose?: string | null;
  readonly joinQuestion?: string | null;
  readonly rules?: readonly string[] | null;
  readonly imageId?: string | null;
}
export interface GroupNarrowing {
  readonly visibility?: Visibility | null;
  readonly joinPolicy?: JoinPolicy | null;
  readonly externalsAllowed?: boolean | null;
  readonly walled?: boolean | null;
}
const MOST = { name: 120, purpose: 1000, question: 300, rule: 300, rules: 10 } as const;

/** What a group is: made by any employee, narrowed, archived and deleted by its managers. */
@Injectable()
export class GroupSettings {
  constructor(
    private readonly records: Records,
    private readonly invitations: GroupInvitations,
    private readonly jobs: Jobs,
  ) {}

  /** With externals, organisations and walls from the start: it has no content yet, so nothing of this is a widening. */
  async create(actor: Actor, draft: GroupDraft): Promise<{ id: string; as: Actor }> {
    if (!mightEver(actor, 'createGroup', 'Network')) throw forbidden();
    const { visibility, joinPolicy, externalsAllowed } = draft;
    if (!JOIN_POLICIES_OF[visibility].includes(joinPolicy)) throw new DomainError('JOIN_POLICY_UNFIT', ['joinPolicy']);
    const partnerIds = [...new Set(draft.partnerIds ?? [])];
    if (partnerIds.length > 0 && !externalsAllowed) throw new DomainError('PARTNERS_NEED_EXTERNALS', ['partnerIds']);
    const group = {
      id: newId(),
      ...readTexts({ joinQuestion: null, rules: [], imageId: null, ...draft }),
      visibility,
      joinPolicy,
      externalsAllowed,
      walled: externalsAllowed && (draft.walled ?? partnerIds.length > 1),
    };
    const as = withMembership(actor, group.id, {
      groupId: group.id,
      role: 'MANAGER',
      state: 'ACTIVE',
      historyFrom: null,
      walled: group.walled,
      wallsDownAt: null,
      deleted: false,
    });
    await this.records.write(actor, async () => {
      await this.assertImage(actor, group.imageId);
      await this.records.query(actor, insertGroup(actor, group));
      if (partnerIds.length > 0) {
        const named = await this.records.query(actor, insertPartners(actor, group.id, partnerIds));
        if (named.length < partnerIds.length) throw notFound();
      }
      if (draft.inviteePersonIds?.length) {
        await this.invitations.inviteInto(actor, group.id, { personIds: draft.inviteePersonIds });
      }
    });
    return { id: group.id, as };
  }

  /** Name, purpose, rules, question and image; what is not given stays. */
  async update(actor: Actor, id: string, change: GroupTextsChange): Promise<void> {
    await this.records.write(actor, async () => {
      const group = await this.records.load(actor, 'changeSettings', Group, id);
      const texts = readTexts({
        name: change.name ?? group.name,
        purpose: change.purpose ?? group.purpose,
        joinQuestion: change.joinQuestion === undefined ? group.joinQuestion : change.joinQuestion,
        rules: change.rules ?? group.rules,
        imageId: change.imageId === undefined ? group.imageId : change.imageId,
      });
      if (texts.imageId !== group.imageId) await this.assertImage(actor, texts.imageId);
      await this.records.query(actor, updateTexts(actor, id, texts));
    });
  }

  /** At once and for old content too. Whatever is wider than today is refused: a widening has a procedure of its own. */
  async narrow(actor: Actor, id: string, change: GroupNarrowing): Promise<Actor> {
    return this.records.write(actor, async () => {
      await this.records.query(actor, oneAtATime(id));
      const group = await this.records.load(actor, 'changeSettings', Group, id);
      const to = narrowing(group, change);
      await this.records.query(actor, narrowGroup(actor, id, to));
      if (to.leavesPublic) await this.jobs.enqueue(actor, groupLeftPublic, { groupId: id });
      const own = actor.memberships.find((membership) => membership.groupId === id)!;
      return withMembership(actor, id, { ...own, walled: to.walled });
    });
  }

  async archive(actor: Actor, id: string): Promise<void> {
    await this.changeState(actor, 'archive', id, 'ARCHIVE');
  }

  async unarchive(actor: Actor, id: string): Promise<void> {
    await this.changeState(actor, 'unarchive', id, 'UNARCHIVE');
  }

  /** Whoever deletes types its name. For 30 days its managers can restore it. */
  async delete(actor: Actor, id: string, typedName: string): Promise<Actor> {
    await this.changeState(actor, 'delete', id, 'DELETE', (group) => {
      if (typedName.trim() !== group.name.trim()) throw new DomainError('GROUP_NAME_MISTYPED', ['typedName']);
    });
    return this.asDeleted(actor, id, true);
  }

  async restore(actor: Actor, id: string): Promise<Actor> {
    await this.changeState(actor, 'restore', id, 'RESTORE');
    return this.asDeleted(actor, id, false);
  }

  private async changeState(
    actor: Actor,
    action: 'archive' | 'unarchive' | 'delete' | 'restore',
    id: string,
    change: Parameters<typeof updateState>[3],
    check: (group: Group) => void = () => undefined,
  ): Promise<void> {
    await this.records.write(actor, async () => {
      check(await this.records.load(actor, action, Group, id));
      await this.records.query(actor, updateState(actor, `group.${action}`, id, change));
    });
  }

  private asDeleted(actor: Actor, id: string, deleted: boolean): Actor {
    const own = actor.memberships.find((membership) => membership.groupId === id)!;
    return withMembership(actor, id, { ...own, deleted });
  }

  private async assertImage(actor: Actor, imageId: string | null): Promise<void> {
    if (imageId === null) return;
    const [image] = await this.records.query(actor, ownImage(actor, imageId));
    if (!image) throw new DomainError('IMAGE_NOT_USABLE', ['imageId']);
  }
}

function readTexts({
  name,
  purpose,
  joinQuestion = null,
  rules,
  imageId = null,
}: Required<Pick<GroupDraft, 'name' | 'purpose'>> & GroupTextsChange): GroupTexts {
  const kept = (rules ?? [])
    .map((rule) => optionalLine(rule, { field: 'rules', most: MOST.rule }))
    .filter((rule) => rule !== null);
  if (kept.length > MOST.rules) throw new DomainError('GROUP_RULES_TOO_MANY', ['rules'], { most: MOST.rules });
  const said = optionalText(purpose!, { field: 'purpose', most: MOST.purpose });
  if (!said) throw new DomainError('GROUP_PURPOSE_REQUIRED', ['purpose']);
  return {
    name: requiredLine(name, { field: 'name', most: MOST.name }),
    purpose: said,
    rules: kept,
    joinQuestion: optionalLine(joinQuestion, { field: 'joinQuestion', most: MOST.question }),
    imageId,
  };
}

/** What the change makes of the group. A join policy that the new visibility does not admit becomes the nearest that it does. */
export function narrowing(
  group: Pick<Group, 'visibility' | 'joinPolicy' | 'externalsAllowed' | 'walled'>,
  change: GroupNarrowing,
): Narrowing {
  const visibility = change.visibility ?? group.visibility;
  const admitted = JOIN_POLICIES_OF[visibility];
  const joinPolicy = change.joinPolicy ?? (admitted.includes(group.joinPolicy) ? group.joinPolicy : admitted[0]!);
  const externalsAllowed = change.externalsAllowed ?? group.externalsAllowed;
  const walled = change.walled ?? group.walled;
  const wider = (field: string) => new DomainError('WIDENING_NEEDS_PROCEDURE', [field]);
  if (isWiderVisibility(group.visibility, visibility)) throw wider('visibility');
  if (isWiderJoinPolicy(group.joinPolicy, joinPolicy)) throw wider('joinPolicy');
  if (externalsAllowed && !group.externalsAllowed) throw wider('externalsAllowed');
  if (group.walled && !walled) throw wider('walled');
  if (!admitted.includes(joinPolicy)) throw new DomainError('JOIN_POLICY_UNFIT', ['joinPolicy']);
  const isOpenToSee =
    visibility !== group.visibility || joinPolicy !== group.joinPolicy || externalsAllowed !== group.externalsAllowed;
  return {
    visibility,
    joinPolicy,
    externalsAllowed,
    walled,
    lapses: {
      requests: joinPolicy !== 'ON_REQUEST',
      employees: visibility !== group.visibility,
      externals: isOpenToSee || walled !== group.walled,
    },
    endsExternals: group.externalsAllowed && !externalsAllowed,
    leavesPublic: group.visibility === 'PUBLIC' && visibility !== 'PUBLIC',
    isWallsAlone: !isOpenToSee,
  };
}
