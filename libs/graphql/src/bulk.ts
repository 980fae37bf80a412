import { translate } from '#i18n';
import { DomainError } from '#permissions';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from './context.js';

/** How many rows one request may act on; a client sends more in batches. */
export const MOST_IN_BULK = 100;

@ObjectType({ description: 'One of many on which the same was to be done, and why it was not' })
export class BulkRefusal {
  @Field(() => ID, { description: 'As it was sent' }) id!: string;
  @Field({ description: 'Stable' }) code!: string;
  @Field({ description: 'The same in the language of the person' }) message!: string;
}

export interface BulkOutcome {
  readonly doneIds: string[];
  readonly refusals: BulkRefusal[];
}

/**
 * Does the same to each, in its own transaction: what is refused for one holds up none of the others. Hidden and missing are
 * the same refusal. More than a hundred: BULK_TOO_MANY.
 */
export async function inBulk(
  speaker: { language: Language },
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<BulkOutcome> {
  const distinct = [...new Set(ids)];
  if (distinct.length > MOST_IN_BULK) throw new DomainError('BULK_TOO_MANY', null, { most: MOST_IN_BULK });
  const doneIds: string[] = [];
  const refusals: BulkRefusal[] = [];
  for (const id of distinct) {
    try {
      await work(id);
      doneIds.push(id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push({ id, code: error.code, message: translate(error.code, speaker.language, error.values) });
    }
  }
  return { doneIds, refusals };
}
