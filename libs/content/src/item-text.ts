import { DomainError } from '#permissions';
import { LIMITS } from './content.js';

/** What a person wrote, in the form in which it is kept: plain line ends, no control characters, no space around. Throws what is wrong. */
export interface ItemText {
  readonly title: string | null;
  readonly body: string;
  readonly topics: string[];
}

export function postText(
  input: { title?: string | null; body: string; topics?: readonly string[] | null },
  bearsSomething: boolean,
): ItemText {
  const title = line(input.title ?? '') || null;
  if (title && title.length > LIMITS.title) throw new DomainError('TITLE_TOO_LONG', ['title'], { max: LIMITS.title });
  const body = text(input.body, LIMITS.postBody);
  if (!body && !bearsSomething) throw new DomainError('BODY_REQUIRED', ['body']);
  return { title, body, topics: topicList(input.topics ?? []) };
}

export function commentText(input: string, bearsSomething = false): string {
  const body = text(input, LIMITS.commentBody);
  if (!body && !bearsSomething) throw new DomainError('BODY_REQUIRED', ['body']);
  return body;
}

/** Why something was closed or hidden; always said. */
export function reasonText(input: string): string {
  const reason = line(input);
  if (!reason) throw new DomainError('REASON_REQUIRED', ['reason']);
  if (reason.length > LIMITS.reason) throw new DomainError('REASON_TOO_LONG', ['reason'], { max: LIMITS.reason });
  return reason;
}

/** Distinct by their folded form, as first written. */
export function topicList(input: readonly string[]): string[] {
  const topics = new Map<string, string>();
  for (const written of input) {
    const topic = line(written.replace(/^#+/, ''));
    if (topic.length > LIMITS.topic) throw new DomainError('TOPIC_TOO_LONG', ['topics'], { max: LIMITS.topic });
    if (topic && !topics.has(topic.toLocaleLowerCase())) topics.set(topic.toLocaleLowerCase(), topic);
  }
  if (topics.size > LIMITS.topics) throw new DomainError('TOPICS_TOO_MANY', ['topics'], { max: LIMITS.topics });
  return [...topics.values()];
}

function text(input: string, max: number): string {
  const kept = withoutControls(input.replace(/\r\n?/g, '\n')).trim();
  if (kept.length > max) throw new DomainError('BODY_TOO_LONG', ['body'], { max });
  return kept;
}

const line = (input: string): string => withoutControls(input).replace(/\s+/g, ' ').trim();

const withoutControls = (input: string): string =>
  input.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
