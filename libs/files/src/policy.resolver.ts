import { Access, CurrentActor, UserError, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Field, Float, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { FileKind } from './file-kind.js';
import { FileKindEnum } from './file.type.js';
import { FilePolicies, type FilePolicy } from './policy.service.js';

@ObjectType('FilePolicy', { description: 'How large files may be, in bytes, and of which kinds' })
export class FilePolicyType {
  @Field(() => Float, { description: 'Of one file' }) mostFileBytes!: number;
  @Field(() => Float, { nullable: true, description: 'Of all files together; null for no limit' }) quotaBytes!:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Of all files of one group; null for no limit' })
  groupQuotaBytes!: number | null;
  @Field(() => [FileKindEnum], { description: 'That are taken, by their bytes and names; what was taken before stays' })
  kinds!: readonly FileKind[];
}

@InputType()
export class FilePolicyUpdateInput {
  @Field(() => Float, { nullable: true, description: 'A megabyte to a terabyte' }) mostFileBytes?: number | null;
  @Field(() => Float, { nullable: true, description: 'Null takes the limit away' }) quotaBytes?: number | null;
  @Field(() => Float, { nullable: true, description: 'Null takes the limit away' }) groupQuotaBytes?: number | null;
  @Field(() => [FileKindEnum], { nullable: true, description: 'One at least' }) kinds?: FileKind[] | null;
}

@ObjectType()
export class FilePolicyUpdatePayload {
  @Field(() => FilePolicyType, { nullable: true }) policy!: FilePolicy | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver(() => FilePolicyType)
export class FilePolicyResolver {
  constructor(private readonly policies: FilePolicies) {}

  @Query(() => FilePolicyType, { nullable: true, description: 'For those who set it' })
  @Access('update', 'Network')
  filePolicy(): Promise<FilePolicy> {
    return this.policies.current();
  }

  @Mutation(() => FilePolicyUpdatePayload, { description: 'What is not given stays' })
  @Access('update', 'Network')
  filePolicyUpdate(@CurrentActor() actor: Actor, @Args('input') input: FilePolicyUpdateInput) {
    return payload(actor, 'policy', () => this.policies.update(actor, { ...input }));
  }
}
