import { parseId, toId } from '#graphql';
import { type Mentionable, type NameFor, mentionedIds, normaliseMentions, renderMarkdown } from '#markdown';
import type { BylineRow } from '#people';

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

/** The present names of those who may be known to the viewer, as the rows beside the text say. */
export const namesOf =
  (people: ReadonlyMap<string, BylineRow>): NameFor =>
  (id) => {
    const person = people.get(parseId(id)?.uuid ?? '');
    return person?.maySee ? person.name : null;
  };
