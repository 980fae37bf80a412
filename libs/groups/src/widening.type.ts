import { NodeInterface, Viewed, toId } from '#graphql';
import { type Catalogue, type JoinPolicy, type Visibility, can } from '#permissions';
import { BylineType, PartnerOrganisationType } from '#people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import { GroupFacetType, facetRows } from './facet.type.js';
import type { WideningReply } from './widening-answer.entity.js';
import type { WideningRow } from './widening.query.js';

export const WideningStageEnum = {
  ANNOUNCED: 'ANNOUNCED',
  WITH_SECOND_MANAGER: 'WITH_SECOND_MANAGER',
  WITH_MEMBERS: 'WITH_MEMBERS',
  APPROVED: 'APPROVED',
  ENDED: 'ENDED',
} as const;
export const WideningAnswerEnum = { AGREED: 'AGREED', OBJECTED: 'OBJECTED' } as const;
registerEnumType(WideningStageEnum, {
  name: 'GroupWideningStage',
  description:
    'ANNOUNCED takes effect at its date; after an objection it needs a second manager, or a majority of the members where there is none',
});
registerEnumType(WideningAnswerEnum, { name: 'GroupWideningAnswer', description: 'What a member says to a widening' });

@ObjectType('GroupWideningObjection', { description: 'A member objects: told to the managers only' })
export class WideningObjectionType {
  @Field(() => BylineType, { description: 'Who' }) person!: BylineType;
  @Field(() => String, { nullable: true, description: 'In their words' }) reason!: string | null;
  @Field(() => Date, { description: 'When' }) at!: Date;
}

@ObjectType('GroupWidening', {
  implements: () => NodeInterface,
  description: 'A proposal to make a group wider, for what is written after its date only',
})
export class WideningType extends Viewed<WideningRow> {
  @Field(() => ID) get id() {
    return toId('Widening', this.row.id);
  }
  @Field(() => BylineType, { description: 'The manager who proposes' }) get proposedBy() {
    return new BylineType(this.actor, this.row.proposer);
  }
  @Field(() => Date, { description: 'Since when its members are told' }) get proposedAt() {
    return this.row.proposedAt;
  }
  @Field(() => String, {
    nullable: true,
    description: 'In the manager’s words. Null where it may speak of what the group’s employees alone know',
  })
  get reason() {
    const speaksOfWalls = this.row.partnerId !== null || this.row.takesWallsDown;
    return this.knowsWalls || !speaksOfWalls ? this.row.reason : null;
  }
  @Field(() => Date, { description: 'When it takes effect, by the server’s clock' }) get effectiveAt() {
    return this.row.effectiveAt;
  }
  @Field(() => GroupVisibilityEnum, { nullable: true, description: 'What the visibility becomes; null = stays' })
  get visibility(): Visibility | null {
    return this.row.visibility;
  }
  @Field(() => JoinPolicyEnum, { nullable: true, description: 'What the join policy becomes; null = stays' })
  get joinPolicy(): JoinPolicy | null {
    return this.row.joinPolicy;
  }
  @Field(() => Boolean, { description: 'Whether externals can be members from then on, who could not before' })
  get allowsExternals() {
    return this.row.allowsExternals;
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'A further organisation whose people may be invited from then on: told to the group’s employees only',
  })
  get partner() {
    const { partner } = this.row;
    return partner && this.knowsWalls ? new PartnerOrganisationType(this.actor, partner) : null;
  }
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether walls between the organisations go up at the same time: told to the group’s employees only',
  })
  get putsWallsUp() {
    return this.knowsWalls ? this.row.putsWallsUp : null;
  }
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether walls go down, and members of other organisations see each other from then on: told to members',
  })
  get takesWallsDown() {
    return this.knowsWalls || this.actor.kind !== 'EMPLOYEE' ? this.row.takesWallsDown : null;
  }
  @Field(() => [GroupFacetType], { description: 'Who will do what there, in words' }) get facets() {
    const { visibility, joinPolicy, allowsExternals, putsWallsUp, takesWallsDown, group } = this.row;
    const kind = {
      visibility: visibility ?? group.visibility,
      joinPolicy: joinPolicy ?? group.joinPolicy,
      externalsAllowed: allowsExternals || group.externalsAllowed,
      walled: (putsWallsUp || group.walled) && !takesWallsDown,
    };
    return facetRows(kind, this.actor.language, { knowsWalls: this.knowsWalls });
  }
  @Field(() => WideningStageEnum, { description: 'What it waits for' })
  get stage(): keyof typeof WideningStageEnum {
    const { state, objectedAt, approvedAt, hasSecondManager } = this.row;
    if (state !== 'OPEN') return 'ENDED';
    if (objectedAt === null) return 'ANNOUNCED';
    if (approvedAt !== null) return 'APPROVED';
    return hasSecondManager ? 'WITH_SECOND_MANAGER' : 'WITH_MEMBERS';
  }
  @Field(() => Int, { nullable: true, description: 'Members who agreed, who proposes included; for employees' })
  get agreedCount() {
    return this.isEmployee ? this.row.agreedCount + 1 : null;
  }
  @Field(() => Int, { nullable: true, description: 'Members who could answer; for employees' }) get toldCount() {
    const { group, tellsExternals } = this.row;
    return this.isEmployee ? group.memberCount - (tellsExternals ? 0 : group.externalCount) : null;
  }
  @Field(() => WideningAnswerEnum, { nullable: true, description: 'What the viewer said; who proposes has agreed' })
  get viewerAnswer(): WideningReply | null {
    return this.row.proposedBy === this.actor.personId ? 'AGREED' : this.row.viewerAnswer;
  }
  @Field(() => Boolean, { description: 'By the rule of groupWideningAgree and groupWideningObject' })
  get viewerCanAnswer() {
    return this.may('answer');
  }
  @Field(() => Boolean, { description: 'By the rule of groupWideningCancel' }) get viewerCanCancel() {
    return this.may('cancel');
  }
  @Field(() => Boolean, { description: 'By the rule of groupWideningApprove' }) get viewerCanApprove() {
    return this.may('approve');
  }

  private may(action: Catalogue['Widening']): boolean {
    return can(this.actor, action, 'Widening', this.row);
  }
  /** Of walls and organisations the employees of the group know, and nobody who is outside. */
  private get knowsWalls(): boolean {
    return can(this.actor, 'seeWalls', 'Group', this.row.group);
  }
  private get isEmployee(): boolean {
    return this.actor.kind === 'EMPLOYEE';
  }
}
