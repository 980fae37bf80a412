import type { Visibility } from '#permissions';

/**
 * Why somebody is told. The first that fits counts: named in it; an answer to one's own; an answer in a thread that one follows or wrote
 * in; a new post of a group; somebody asks to join; an invitation; a post of which the whole group is told; a direct message, and the first one
 * of who asks to write; any other answer, for who wants all of a group. Links of mails count on the order.
 */
export const EVENTS = [
  'MENTIONED',
  'REPLIED',
  'FOLLOWED',
  'POSTED',
  'REQUESTED',
  'INVITED',
  'ANNOUNCED',
  'MESSAGE',
  'MESSAGE_REQUEST',
  'COMMENTED',
] as const;
/** Of conversations: they stand among the messages with a count of their own, ring no bell, and are mailed while nobody has read them. */
export const MESSAGE_EVENTS = ['MESSAGE', 'MESSAGE_REQUEST'] as const satisfies readonly (typeof EVENTS)[number][];
export const isOfMessages = (event: EventKind): boolean => (MESSAGE_EVENTS as readonly EventKind[]).includes(event);
export type EventKind = (typeof EVENTS)[number];
export const CHANNELS = ['APP', 'MAIL', 'PUSH'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHOICES = ['NOW', 'DIGEST', 'NEVER'] as const;
export type Choice = (typeof CHOICES)[number];
export const DIGEST_PACES = ['DAILY', 'WEEKLY', 'NEVER'] as const;
export type DigestPace = (typeof DIGEST_PACES)[number];
export const MAIL_CONTENTS = ['FULL', 'EXTRACT', 'LINK'] as const;
export type MailContents = (typeof MAIL_CONTENTS)[number];
export type ThreadLevel = 'FOLLOW' | 'MUTE';

type ByChannel = Readonly<Record<Channel, Choice>>;
type ByEvent = Readonly<Record<EventKind, ByChannel>>;

type Direct = 'MENTIONED' | 'REQUESTED' | 'INVITED' | 'ANNOUNCED' | 'COMMENTED' | (typeof MESSAGE_EVENTS)[number];
const DIRECT: Pick<ByEvent, Direct> = {
  MESSAGE: { APP: 'NEVER', MAIL: 'NOW', PUSH: 'NOW' },
  MESSAGE_REQUEST: { APP: 'NEVER', MAIL: 'NOW', PUSH: 'NOW' },
  MENTIONED: { APP: 'NOW', MAIL: 'NOW', PUSH: 'NOW' },
  ANNOUNCED: { APP: 'NOW', MAIL: 'NOW', PUSH: 'NOW' },
  REQUESTED: { APP: 'NOW', MAIL: 'DIGEST', PUSH: 'NEVER' },
  // nobody who did not ask for it
  COMMENTED: { APP: 'NEVER', MAIL: 'NEVER', PUSH: 'NEVER' },
  // whoever invites has a mail of its own sent
  INVITED: { APP: 'NOW', MAIL: 'NEVER', PUSH: 'NEVER' },
};
/** The few of a closed group write to each other; what is public is looked at when there is time. */
const CLOSED: ByEvent = {
  ...DIRECT,
  REPLIED: { APP: 'NOW', MAIL: 'NOW', PUSH: 'NOW' },
  FOLLOWED: { APP: 'NOW', MAIL: 'DIGEST', PUSH: 'NEVER' },
  POSTED: { APP: 'NOW', MAIL: 'DIGEST', PUSH: 'NEVER' },
};
/** What holds where nobody chose: by the kind of group. */
export const DEFAULTS: Readonly<Record<Visibility, ByEvent>> = {
  PUBLIC: {
    ...DIRECT,
    REPLIED: { APP: 'NOW', MAIL: 'DIGEST', PUSH: 'NOW' },
    FOLLOWED: { APP: 'NOW', MAIL: 'DIGEST', PUSH: 'NEVER' },
    POSTED: { APP: 'NEVER', MAIL: 'DIGEST', PUSH: 'NEVER' },
  },
  PRIVATE: CLOSED,
  SECRET: CLOSED,
};

/** What can be chosen at all: only mails have a digest, and messages have no bell. */
export const mayChoose = (event: EventKind, channel: Channel, choice: Choice): boolean =>
  channel === 'MAIL' || (choice !== 'DIGEST' && !(channel === 'APP' && isOfMessages(event)));
