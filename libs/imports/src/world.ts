/**
 * What every source is brought into before it is written: people, groups and what was said, as the source tells it.
 * Keys are the source's own ids, unique per list; posts and comments share one list of keys, because both can be answered
 * and reacted to. A body is Markdown; a mention in it is written `[@Name](person:KEY)` with the person's key.
 */
export interface World {
  readonly network?: WorldNetwork;
  readonly partners: readonly WorldPartner[];
  readonly people: readonly WorldPerson[];
  readonly groups: readonly WorldGroup[];
  readonly memberships: readonly WorldMembership[];
  readonly posts: readonly WorldPost[];
  readonly comments: readonly WorldComment[];
  readonly reactions: readonly WorldReaction[];
  readonly contacts: readonly WorldContact[];
  readonly bookmarks?: readonly WorldBookmark[];
  readonly images?: readonly WorldImage[];
}

export interface WorldNetwork {
  companyName: string;
  language: 'fr' | 'en';
  brandColor?: string;
}

export interface WorldPartner {
  key: string;
  name: string;
  kind: 'SUPPLIER' | 'CUSTOMER' | 'CONTRACTOR' | 'SCHOOL';
  domains?: string[];
}

export interface WorldPerson {
  key: string;
  kind: 'EMPLOYEE' | 'EXTERNAL' | 'SERVICE';
  givenName: string;
  familyName: string;
  email?: string;
  title?: string;
  department?: string;
  site?: string;
  phone?: string;
  about?: string;
  skills?: string[];
  interests?: string[];
  /** Externals: their organisation. */
  partnerKey?: string;
  /** Externals: the employee who answers for them. */
  sponsorKey?: string;
  /** Services: the employee who is responsible for them. */
  responsibleKey?: string;
  accessUntil?: Date;
  accessReason?: string;
  joinedAt: Date;
  networkRoles?: string[];
  language?: 'fr' | 'en';
  /** An author without an account, which whoever owns the address can claim by an invitation. */
  isPlaceholder?: boolean;
  /** Whoever left before the import: their words stay theirs, nobody can sign in as them. */
  hasLeft?: boolean;
}

export interface WorldGroup {
  key: string;
  name: string;
  purpose: string;
  rules?: string[];
  visibility: 'PUBLIC' | 'PRIVATE' | 'SECRET';
  joinPolicy: 'OPEN' | 'ON_REQUEST' | 'INVITE_ONLY';
  joinQuestion?: string;
  externalsAllowed: boolean;
  /** Walls between its organisations; where nothing is said, from the second one on. */
  walled?: boolean;
  createdAt: Date;
  createdByKey: string;
  archivedAt?: Date;
  partnerKeys?: string[];
}

export interface WorldMembership {
  groupKey: string;
  personKey: string;
  role: 'MANAGER' | 'MODERATOR' | 'CONTRIBUTOR' | 'READER';
  state: 'ACTIVE' | 'INVITED' | 'REQUESTED' | 'BANNED';
  since: Date;
  /** When it ended, for those who wrote and then left: kept as a past state, gives no right. */
  endedAt?: Date;
  historyFrom?: Date;
  invitedByKey?: string;
  answer?: string;
  /** Up to when the member has read; without it, everything imported counts as read. */
  readThrough?: Date;
}

export interface WorldPost {
  key: string;
  /** Breaks ties of equal dates where keys are no numbers: less than 2^20. */
  order?: number;
  groupKey: string;
  authorKey: string;
  datedAt: Date;
  title?: string;
  body: string;
  topics?: string[];
  audience: 'NETWORK' | 'MEMBERS' | 'INTERNAL';
  partnerKey?: string;
  pinnedAt?: Date;
  closedAt?: Date;
  closeReason?: string;
  closedByKey?: string;
  editedAt?: Date;
  /** The text before the edit, where the source has it. */
  previousBody?: string;
}

export interface WorldComment {
  key: string;
  /** Breaks ties of equal dates where keys are no numbers: less than 2^20. */
  order?: number;
  postKey: string;
  /** The comment that this one answers; none = it answers the post. */
  parentKey?: string;
  authorKey: string;
  datedAt: Date;
  body: string;
  partnerKey?: string;
  editedAt?: Date;
}

export interface WorldReaction {
  /** A post's or a comment's key. */
  targetKey: string;
  personKey: string;
  kind: 'USEFUL' | 'THANKS' | 'AGREE' | 'CELEBRATE';
  at: Date;
}

export interface WorldContact {
  requesterKey: string;
  addresseeKey: string;
  state: 'REQUESTED' | 'ACCEPTED';
  at: Date;
}

export interface WorldBookmark {
  personKey: string;
  postKey: string;
  at: Date;
}

/** A picture of one thing: a post (in the order of the list), a group, or a person. */
export type WorldImage = {
  key: string;
  /** Of several with the same instant, which comes first: less than 2^20. */
  order?: number;
  at: Date;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** The file as somebody would upload it: JPEG, PNG, WebP, GIF or AVIF. Asked for only if the picture is new. */
  bytes(): Promise<Buffer>;
} & ({ postKey: string } | { groupKey: string } | { personKey: string });

export type ImportSource = 'ldbc' | 'slack' | 'demo';
