import { toId } from '#graphql';
import { translate } from '#i18n';
import { type ComposedMail, type MailSection, compose, oneLine } from '#mail';
import type { Answerable, AnswerReaders } from './answering.service.js';
import { type EventKind, type MailContents, isOfMessages } from './events.js';
import type { ItemText } from './items.service.js';
import type { Addressee, DigestItem, DueMail } from './mail.query.js';

/** The latest words of a long text are behind the link. */
const EXTRACT = 300;
const FULL = 20_000;

/** Texts of SECRET groups are never mailed, and those for externals only if they ask for it. */
export function contentsOf(visibility: string, { kind, mailContent }: Addressee): MailContents {
  if (visibility === 'SECRET') return 'LINK';
  return mailContent ?? (kind === 'EMPLOYEE' ? 'EXTRACT' : 'LINK');
}

interface Place {
  readonly publicUrl: string;
  readonly unsubscribeUrl: string;
}

/** One mail about one thing. `item` is null for what is about a group, `answerable` for what cannot be answered by mail. */
export function letter(
  due: DueMail,
  item: ItemText | null,
  answerable: Answerable | null,
  { publicUrl, unsubscribeUrl }: Place,
): ComposedMail {
  const contents = contentsOf(due.visibility, due);
  const saysWhat = contents !== 'LINK';
  const heading = item && saysWhat ? headingOf(item) : null;
  return compose(
    {
      subject: saysWhat ? (heading ? 'TOLD_SUBJECT_ITEM' : 'TOLD_SUBJECT_GROUP') : 'TOLD_SUBJECT_LINK',
      above: answerable && aboveOf(answerable.readers),
      paragraphs: [saysWhat ? TEXTS[due.event].told : TEXTS[due.event].link],
      quote: item && saysWhat ? excerpt(item.text, contents === 'FULL' ? FULL : EXTRACT) : null,
      quoteMost: FULL,
      button: {
        label: 'TOLD_OPEN',
        url: `${publicUrl}${item?.path ?? pathOf(due)}`,
      },
      notes: [TEXTS[due.event].why],
      links: [
        { label: 'TOLD_UNSUBSCRIBE', url: unsubscribeUrl },
        { label: 'TOLD_SETTINGS', url: `${publicUrl}/settings?tab=notifications` },
      ],
      company: due.company,
      values: {
        name: due.givenName,
        group: due.visibility === 'SECRET' ? '' : due.groupName,
        heading: heading ?? '',
        actor: item?.author ?? due.actorName ?? '',
        role: due.actorRole ?? '',
        ...(answerable && readersInWords(answerable.readers, due.language)),
      },
    },
    due.language,
  );
}

const aboveOf = ({ people, externals }: AnswerReaders): string =>
  people === 0 ? 'ANSWER_READ_BY_NOBODY' : externals === 0 ? 'ANSWER_READ_BY' : 'ANSWER_READ_BY_EXTERNALS';

function readersInWords({ people, externals, partners }: AnswerReaders, language: Addressee['language']) {
  const counted = (one: string, more: string, count: number) =>
    translate(count === 1 ? one : more, language, { count });
  return {
    mark: translate('MAIL_ANSWER_ABOVE', language),
    people: counted('MAIL_ANSWER_PEOPLE_ONE', 'MAIL_ANSWER_PEOPLE', people),
    externals:
      counted('MAIL_ANSWER_EXTERNALS_ONE', 'MAIL_ANSWER_EXTERNALS', externals) +
      (partners.length > 0 ? ` (${partners.map(oneLine).join(', ')})` : ''),
  };
}

/** What waits at an hour, under the name of each group; of SECRET groups only that there is something. */
export function digest(
  to: Addressee,
  items: readonly DigestItem[],
  texts: ReadonlyMap<string, ItemText>,
  { publicUrl, unsubscribeUrl }: Place,
): ComposedMail {
  const byGroup = Map.groupBy(items, ({ groupId }) => groupId);
  const sections: MailSection[] = [...byGroup.values()].map((rows) => ({
    heading: headingFor(rows[0]!, to),
    lines: rows.map((row) => {
      const item = texts.get(row.commentId ?? row.postId ?? '') ?? null;
      return { text: lineOf(row, item, to), url: `${publicUrl}${item?.path ?? pathOf(row)}` };
    }),
  }));
  return compose(
    {
      subject: items.length === 1 ? 'DIGEST_SUBJECT_ONE' : 'DIGEST_SUBJECT',
      paragraphs: ['DIGEST_TEXT'],
      sections,
      button: { label: 'DIGEST_OPEN', url: `${publicUrl}/notifications` },
      notes: ['DIGEST_WHY'],
      links: [
        { label: 'DIGEST_UNSUBSCRIBE', url: unsubscribeUrl },
        { label: 'TOLD_SETTINGS', url: `${publicUrl}/settings?tab=notifications` },
      ],
      company: to.company,
      values: { name: to.givenName, count: items.length },
    },
    to.language,
  );
}

/** The name of a SECRET group is not mailed either. */
const headingFor = ({ event, visibility, groupName }: DigestItem, { language }: Addressee): string =>
  isOfMessages(event)
    ? translate('MAIL_DIGEST_MESSAGES', language)
    : visibility === 'SECRET'
      ? translate('MAIL_DIGEST_SECRET', language)
      : groupName;

/** Names and words, where the reader's mails may hold them. */
function lineOf(row: DigestItem, item: ItemText | null, to: Addressee): string {
  const isLink = contentsOf(row.visibility, to) === 'LINK';
  const { line, lineLink } = TEXTS[row.event];
  const actor = oneLine(item?.author ?? row.actorName ?? '');
  const said = translate(`MAIL_${isLink ? lineLink : line}`, to.language, { actor });
  const heading = item && !isLink ? headingOf(item) : null;
  return heading ? `${said} – ${heading}` : said;
}

/** Codes of texts: of a mail, with and without what was written; why it came; of a line of a digest, with and without. */
const TEXTS: Readonly<
  Record<
    EventKind,
    {
      readonly told: string;
      readonly link: string;
      readonly why: string;
      readonly line: string;
      readonly lineLink: string;
    }
  >
> = {
  MENTIONED: {
    told: 'TOLD_MENTIONED',
    link: 'TOLD_MENTIONED_LINK',
    why: 'WHY_MENTIONED',
    line: 'LINE_MENTIONED',
    lineLink: 'LINE_MENTIONED_LINK',
  },
  REPLIED: {
    told: 'TOLD_REPLIED',
    link: 'TOLD_REPLIED_LINK',
    why: 'WHY_REPLIED',
    line: 'LINE_REPLIED',
    lineLink: 'LINE_REPLIED_LINK',
  },
  FOLLOWED: {
    told: 'TOLD_FOLLOWED',
    link: 'TOLD_FOLLOWED_LINK',
    why: 'WHY_FOLLOWED',
    line: 'LINE_FOLLOWED',
    lineLink: 'LINE_FOLLOWED_LINK',
  },
  POSTED: {
    told: 'TOLD_POSTED',
    link: 'TOLD_POSTED_LINK',
    why: 'WHY_POSTED',
    line: 'LINE_POSTED',
    lineLink: 'LINE_POSTED_LINK',
  },
  COMMENTED: {
    told: 'TOLD_COMMENTED',
    link: 'TOLD_COMMENTED_LINK',
    why: 'WHY_COMMENTED',
    line: 'LINE_COMMENTED',
    lineLink: 'LINE_COMMENTED_LINK',
  },
  REQUESTED: {
    told: 'TOLD_REQUESTED',
    link: 'TOLD_REQUESTED_LINK',
    why: 'WHY_REQUESTED',
    line: 'LINE_REQUESTED',
    lineLink: 'LINE_REQUESTED_LINK',
  },
  ANNOUNCED: {
    told: 'TOLD_ANNOUNCED',
    link: 'TOLD_ANNOUNCED_LINK',
    why: 'WHY_ANNOUNCED',
    line: 'LINE_ANNOUNCED',
    lineLink: 'LINE_ANNOUNCED_LINK',
  },
  // Never what was said: who wrote, and of who asks to write, what the request shows.
  MESSAGE: {
    told: 'TOLD_MESSAGE',
    link: 'TOLD_MESSAGE',
    why: 'WHY_MESSAGE',
    line: 'LINE_MESSAGE',
    lineLink: 'LINE_MESSAGE',
  },
  MESSAGE_REQUEST: {
    told: 'TOLD_MESSAGE_REQUEST',
    link: 'TOLD_MESSAGE_REQUEST',
    why: 'WHY_MESSAGE_REQUEST',
    line: 'LINE_MESSAGE_REQUEST',
    lineLink: 'LINE_MESSAGE_REQUEST',
  },
  INVITED: {
    told: 'TOLD_INVITED',
    link: 'TOLD_INVITED_LINK',
    why: 'WHY_INVITED',
    line: 'LINE_INVITED',
    lineLink: 'LINE_INVITED_LINK',
  },
};

const pathOf = ({ event, groupId }: { readonly event: string; readonly groupId: string }): string =>
  event === 'REQUESTED' ? `/g/${toId('Group', groupId)}/members` : `/g/${toId('Group', groupId)}`;

const headingOf = ({ title, text }: ItemText): string => title ?? excerpt(text, 80);

/** Whole words, as far as there is room. */
function excerpt(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
