/** People who may be mentioned in a text: their id in the API, and the name that is shown. */
export type Mentionable = ReadonlyMap<string, string>;

const WRITTEN = /\[@((?:[^\[\]\\\n]|\\.){1,200})\]\(person:([\w-]{1,64})\)/g;
const ANY_ID = /person:([\w-]+)/gi;
const MOST = 50;

/** The ids that a text names as mentions, once each; past the 50th they count as unknown. */
export function mentionedIds(markdown: string): string[] {
  const ids = new Set<string>();
  for (const [, id] of markdown.matchAll(ANY_ID)) ids.add(id);
  return [...ids].slice(0, MOST);
}

/** The source as it is stored: a mention bears the person's own name, and of anybody else only the written name stays, without an id. */
export function normaliseMentions(markdown: string, people: Mentionable): string {
  return markdown
    .replace(WRITTEN, (_, written: string, id: string) => {
      const name = people.get(id);
      return name === undefined ? `@${written}` : `[@${escapeBrackets(name)}](person:${id})`;
    })
    .replace(ANY_ID, (whole, id: string) => (people.has(id) ? whole : '@'));
}

/** The name under which the reader may know the person with this id; null where they may not; UNNAMED where no name may stand. */
export type NameFor = (id: string) => string | null;
export const UNNAMED = '';
/** What stands for a mention of which the reader may not have the name. */
export const SOMEBODY = '@…';

/** The source as one reader sees it: who is mentioned bears their present name, is the written name alone, or nobody. */
export function presentSource(markdown: string, nameFor: NameFor): string {
  if (!markdown.includes('](person:')) return markdown;
  return markdown.replace(WRITTEN, (_, written: string, id: string) => {
    const name = nameFor(id);
    if (name === UNNAMED) return SOMEBODY;
    return name === null ? `@${written}` : `[@${escapeBrackets(name)}](person:${id})`;
  });
}

const escapeBrackets = (name: string) => name.replace(/[\[\]\\]/g, '\\$&');
