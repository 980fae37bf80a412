import { translate } from '#i18n';
import { DomainError } from '#permissions';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from './context.js';

@ObjectType({ description: 'Something that the person can correct, or needs explained' })
export class UserError {
  @Field({ description: 'Stable' }) code!: string;
  @Field({ description: 'The same in the language of the person' }) message!: string;
  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault' }) field!:
    readonly string[] | null;
}

export const userError = (language: Language, error: DomainError): UserError => ({
  code: error.code,
  message: translate(error.code, language, error.values),
  field: error.field,
});

/** A mutation's payload: its object, or null and the errors in `speaker`'s language. Missing and forbidden things stop the operation. */
export async function payload<K extends string, T>(
  speaker: { language: Language },
  key: K,
  work: () => Promise<T>,
): Promise<Record<K, T | null> & { userErrors: UserError[] }> {
  return payloadOf(speaker, async () => ({ [key]: await work() })) as never;
}

/** The same for payloads with several objects: `work` gives them by name. */
export async function payloadOf<T extends object>(
  speaker: { language: Language },
  work: () => Promise<T>,
): Promise<Partial<T> & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.stopsTheOperation) throw error;
    return { userErrors: [userError(speaker.language, error)] } as never;
  }
}
