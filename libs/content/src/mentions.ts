import { parseId, toId } from '#graphql';
import { type Mentionable, type NameFor, UNNAMED, mentionedIds, normaliseMentions, renderMarkdown } from '#markdown';
import type { BylineRow } from '#people';
import type { Actor } from '#permissions';
import { type Walled, isBehindWall } from './walls.js';

/** Keys of the people whom a text names, as far as they are ids of people at all. */
export const mentionedPeople = (markdown: string): string[] =>
  mentionedIds(markdown).flatMap((id) => {
    const parsed = parseId(id);
    return parsed?.type === 'Person' ? [parsed.uuid] : [];
  });

/** The text as it is kept, and as it is shown, when these people (name by key) may be mentioned in it. */
export function writtenWith(
  markdown: string,
  people: Readonly<Record<string, string>>,
): { body: string; bodyHtml: string } {
  const mentionable: Mentionable = new Map(Object.entries(people).map(([key, name]) => [toId('Person', key), name]));
  const body = normaliseMentions(markdown, mentionable);
  return { body, bodyHtml: renderMarkdown(body, mentionable) };
}

/**
 * The present names of those who may be known to the viewer, as the rows beside the text say. Behind a wall nothing names the people
 * of another organisation: they may have been mentioned before it stood.
 */
export function namesOf(people: ReadonlyMap<string, BylineRow>, actor: Actor, item: Walled): NameFor {
  const isWalled = isBehindWall(actor, item);
  return (id) => {
    const person = people.get(parseId(id)?.uuid ?? '');
    if (isWalled && person?.partnerId && person.partnerId !== actor.partnerId) return UNNAMED;
    return person?.maySee ? person.name : null;
  };
}
