import { toId } from '#graphql';
import { normaliseMentions, renderMarkdown } from '#markdown';
import type { World } from '../world.js';
import type { LoadedPeople } from './people.js';

const MENTION = /\[@((?:[^[\]\\\n]|\\.){1,200})\]\(person:([^()\s]{1,200})\)/g;

export interface Body {
  readonly body: string;
  readonly bodyHtml: string;
}

/**
 * The texts as they are stored. A mention grants nothing: it stays one only where everybody who may read the item may see
 * that person, which an import can be sure of for the employees among the group's members; any other is the name alone.
 */
export class Bodies {
  private readonly mentionable = new Map<string, Map<string, string>>();

  constructor(
    world: World,
    private readonly people: LoadedPeople,
  ) {
    for (const { groupKey, personKey, state, endedAt } of world.memberships) {
      const person = people.get(personKey);
      if (state !== 'ACTIVE' || endedAt || person.kind !== 'EMPLOYEE') continue;
      const members = this.mentionable.get(groupKey) ?? new Map<string, string>();
      this.mentionable.set(groupKey, members.set(toId('Person', person.id), person.name));
    }
  }

  of(markdown: string, groupKey: string): Body {
    const mentionable = this.mentionable.get(groupKey) ?? new Map<string, string>();
    const withIds = markdown.replace(MENTION, (whole, name: string, key: string) =>
      this.people.has(key) ? `[@${name}](person:${toId('Person', this.people.id(key))})` : whole,
    );
    const body = normaliseMentions(withIds, mentionable);
    return { body, bodyHtml: renderMarkdown(body, mentionable) };
  }
}
