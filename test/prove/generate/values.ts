import { type IdType } from '#graphql';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { LINKS } from '../seed/names.js';
import { GROUPS } from '../../support/rights-world.js';
import type { Dice } from './dice.js';
import { ADDRESSES, type Pools } from './pools.js';
import type { Slot } from './shapes.js';

const DAY = 86_400_000;
/** What a field of this name takes. */
const ID_TYPES: Readonly<Record<string, readonly IdType[]>> = {
  groupId: ['Group'],
  postId: ['Post'],
  commentId: ['Comment'],
  parentId: ['Comment'],
  targetId: ['Post', 'Comment'],
  personId: ['Person', 'Account'],
  personIds: ['Person', 'Account'],
  inviteePersonIds: ['Person'],
  sponsorPersonId: ['Person'],
  membershipId: ['Membership'],
  membershipIds: ['Membership'],
  partnerId: ['PartnerOrganisation'],
  partnerIds: ['PartnerOrganisation'],
  imageId: ['Image'],
  fileId: ['File'],
  fileIds: ['File'],
  albumId: ['Album'],
  coverId: ['File'],
  order: ['File'],
  successorId: ['File'],
  uploadId: ['File'],
  versionId: ['FileVersion'],
  imageIds: ['Image'],
  photoImageId: ['Image'],
  logoImageId: ['Image'],
  sessionId: ['Session'],
  invitationId: ['Invitation'],
  wideningId: ['Widening'],
  electionId: ['Election'],
  breakGlassId: ['BreakGlass'],
  entryId: ['AuditEntry'],
  noticeId: ['Notice'],
  grantId: ['NetworkRoleGrant'],
  growthId: ['AudienceGrowth'],
  factorId: ['Factor'],
  approverPersonId: ['Person'],
  anewOf: ['Post'],
  authorId: ['Person'],
  reportCaseId: ['ReportCase'],
  hidingId: ['Hiding'],
  adviceRequestId: ['AdviceRequest'],
  revisionId: ['Revision'],
  objectId: ['Group', 'Post', 'Comment'],
  conversationId: ['Conversation'],
  notificationId: ['Notification'],
  tokenId: ['ProvisioningToken'],
  importId: ['PeopleImport'],
};
const MALFORMED = ['', 'x', 'bm9wZQ', '00000000-0000-7000-8000-000000000103', '../x'];

/** Values for the holes of a shape: mostly what fits, now and then what does not. */
export class Values {
  constructor(
    private readonly dice: Dice,
    private readonly pools: Pools,
    readonly now: number,
  ) {}

  forSlots(slots: readonly Slot[], root: string): Record<string, unknown> {
    const variables: Record<string, unknown> = {};
    for (const { name, argument, depth } of slots) {
      const value = argument.name === 'first' ? this.first(depth) : this.of(argument.type, argument.name, root);
      if (value !== undefined) variables[name] = value;
    }
    return variables;
  }

  /**
   * What stands in this hole when it is tried systematically, the usual first: every id of what it takes, every value of an enum, words of
   * what is seen and of what is not.
   */
  all({ argument, depth }: Slot, root: string): readonly unknown[] {
    const { name, type } = argument;
    const optional = isNonNullType(type) ? [] : [undefined];
    const bare = getNamedType(type);
    if (name === 'first') return depth <= 1 ? [20, 1, 3] : [2];
    if (isEnumType(bare)) return [...optional, ...bare.getValues().map((value) => value.name)];
    switch (bare.name) {
      case 'ID':
        return [...optional, ...this.typesFor(name, root).flatMap((one) => this.pools.ids[one] ?? [])];
      case 'Boolean':
        return [...optional, true, false];
      case 'DateTime':
        return [...optional, new Date(this.now).toISOString(), new Date(this.now - 3 * DAY).toISOString()];
      case 'String':
        if (name === 'token') return [...optional, ...this.pools.tokens];
        if (name === 'search') return [...optional, 'réunion', 'accord', 'ombre', '"Ombre"', 'o', 'Zo', 'e', 'private'];
        if (name === 'text') return [...optional, 'o', 'Ombre', 'plan', 'Zo', 'cachez', 'e', 'private', 'privte'];
        return name === 'after' ? optional : [...optional, 'o', 'Ombre', 'Zo', 'e', 'private'];
      default:
        return [...optional, this.must(type, name, root)];
    }
  }

  /** Every id of a type, in both worlds and nowhere. */
  ofType(type: string): readonly string[] {
    return this.pools.ids[this.idType(type)] ?? [];
  }
  /** Of a type of the schema, the one that its ids bear. */
  idType(type: string): IdType {
    return type === 'GroupWidening' ? 'Widening' : (type as IdType);
  }
  /** Of which types the ids are that stand in this hole; none where it takes no id. */
  typesOf({ argument }: Slot, root: string): readonly IdType[] {
    return getNamedType(argument.type).name === 'ID' ? this.typesFor(argument.name, root) : [];
  }

  /** An id of one of these types: existing anywhere, seen, of another type, or none at all. */
  id(types: readonly IdType[]): string {
    const { ids, harvested } = this.pools;
    const throwed = this.dice.next();
    if (throwed < 0.2 && harvested.ids.length > 0) return this.dice.of(harvested.ids);
    if (throwed > 0.97) return this.dice.of(MALFORMED);
    if (throwed > 0.94) return this.dice.of(this.dice.of(Object.values(ids)));
    return this.dice.of(ids[this.dice.of(types)] ?? ids.Group!);
  }

  private of(type: GraphQLInputType, name: string, root: string): unknown {
    if (isNonNullType(type))
      return (
        this.of(type.ofType as GraphQLInputType, name, root) ?? this.must(type.ofType as GraphQLInputType, name, root)
      );
    if (isListType(type))
      return Array.from({ length: this.dice.below(3) }, () => this.must(type.ofType as GraphQLInputType, name, root));
    if (this.dice.chance(0.03)) return null;
    return this.must(type, name, root);
  }

  private must(type: GraphQLInputType, name: string, root: string): unknown {
    const bare = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
    if (isListType(bare)) return [this.must(bare.ofType as GraphQLInputType, name, root)];
    if (isEnumType(bare)) return this.dice.of(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.object(bare, root);
    switch (getNamedType(bare).name) {
      case 'ID':
        return name === 'idempotencyKey' ? this.idempotencyKey() : this.id(this.typesFor(name, root));
      case 'Int':
        return this.dice.of([-1, 0, 1, 2, 3, 100, 2 ** 31 - 1]);
      case 'Boolean':
        return this.dice.chance(0.5);
      case 'DateTime':
        return new Date(this.now + this.dice.of([-30, -5, -1, 0, 1, 30, 364, 4000]) * DAY).toISOString();
      default:
        return this.string(name, root);
    }
  }

  private object(type: GraphQLInputObjectType, root: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      if (!isNonNullType(field.type) && !this.dice.chance(0.4)) continue;
      value[field.name] = this.of(field.type, field.name, root);
    }
    return value;
  }

  private typesFor(name: string, root: string): readonly IdType[] {
    if (ID_TYPES[name]) return ID_TYPES[name];
    const byRoot = `${root.charAt(0).toUpperCase()}${root.slice(1)}` as IdType;
    return byRoot in this.pools.ids ? [byRoot] : (Object.keys(this.pools.ids) as IdType[]);
  }

  private string(name: string, root: string): string {
    if (name === 'after') return this.cursor();
    if (/^(email|ownerEmail|addresses)$/.test(name)) return this.dice.of(ADDRESSES);
    if (name === 'token') return this.token(root);
    if (/assword$/.test(name)) return this.dice.of(this.dice.chance(0.9) ? this.pools.passwords : this.pools.words);
    if (name === 'typedName') return this.dice.of([...Object.keys(GROUPS), 'Ombre']);
    if (name === 'groupPreset') return this.dice.of(['project', 'team', 'x']);
    return this.dice.of(this.pools.words);
  }

  /** Whoever accepts an invitation is somebody else afterwards, from whom other things are hidden. */
  private token(root: string): string {
    const known = Object.values(LINKS);
    return this.dice.of(this.pools.tokens.filter((token) => root !== 'invitationAccept' || !known.includes(token)));
  }

  private cursor(): string {
    const { cursors } = this.pools.harvested;
    if (cursors.length === 0) return this.dice.of(['', 'x', 'AAAAAAAAAAAAAAAAWzFd']);
    const cursor = this.dice.of(cursors);
    return this.dice.chance(0.15) ? cursor.slice(0, -1) + (cursor.endsWith('A') ? 'B' : 'A') : cursor;
  }

  private first(depth: number): number | null | undefined {
    if (this.dice.chance(0.04)) return this.dice.of([-1, 0, 101, 2 ** 31 - 1]);
    if (depth <= 1) return this.dice.of([1, 2, 3, 5, 10]);
    return this.dice.of(depth <= 3 ? [1, 2, 3] : [1, 2]);
  }

  private idempotencyKey(): string {
    return `00000000-0000-4000-8000-00000000000${this.dice.below(4)}`;
  }
}
