import { type Actor, DomainError } from '#permissions';
import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { type IdType, parseId } from './global-id.js';

@InterfaceType('Node', { description: 'Anything with an id', resolveType: (value: object) => value.constructor })
export class NodeInterface {
  @Field(() => ID, { description: 'Opaque, typed, unique over all types' })
  id!: string;
}

type LoadNode = (actor: Actor, uuid: string) => Promise<object | null>;
const loaders = new Map<IdType, LoadNode>();

/** How `node(id)` finds an object of each type: by the same rights as its own query. Features register at their module's start. */
export const nodes = {
  register(type: IdType, load: LoadNode): void {
    loaders.set(type, load);
  },

  /** Null when missing, hidden, malformed, or of a type without its own page: one answer. */
  async load(actor: Actor, id: string): Promise<object | null> {
    const parsed = parseId(id);
    const load = parsed && loaders.get(parsed.type);
    return load ? load(actor, parsed.uuid).catch(nullIfNotFound) : null;
  },
};

export const nullIfNotFound = (error: unknown): null => {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
  throw error;
};
