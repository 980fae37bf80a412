import { CommentType, PostType } from '#content';
import { Connection, UserError } from '#graphql';
import { GroupType } from '#groups';
import type { Actor } from '#permissions';
import { Field, ID, InputType, Int, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';
import type { Question } from './searching.service.js';
import type { SearchKind } from './search.query.js';

export const SearchKindEnum = { POST: 'POST', COMMENT: 'COMMENT', FILE: 'FILE' } as const;
export const SearchOrderEnum = { RELEVANCE: 'RELEVANCE', NEWEST: 'NEWEST' } as const;
registerEnumType(SearchKindEnum, { name: 'SearchKind', description: 'What can be found by the words in it' });
registerEnumType(SearchOrderEnum, {
  name: 'SearchOrder',
  description: 'The nearest first, or the newest. Nearness is of each text by itself: nothing is counted over texts',
});

@InputType('SearchFilter', { description: 'What is not given does not matter' })
export class SearchFilterInput {
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Only these' }) kinds?: SearchKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Written there' }) groupId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Written by this person' }) authorId?: string | null;
  @Field(() => Date, { nullable: true, description: 'Written then or later' }) since?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Written before' }) until?: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Only posts with pictures' }) hasImage?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what bears documents, and documents' }) hasFile?:
    boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what is pinned in its group' }) isPinned?: boolean | null;
}

@ObjectType('SearchStretch', { description: 'A stretch of a text, without any markup' })
export class SearchStretchType {
  @Field(() => String, { description: 'As it is read' }) text!: string;
  @Field(() => Boolean, { description: 'Whether it is what was looked for' }) isMatch!: boolean;
}

/** Every type of thing that is searchable. Features that come later add theirs when they are loaded. */
export const FOUND_TYPES: (new (...rest: never[]) => object)[] = [PostType, CommentType];
const FoundUnion = createUnionType({
  name: 'SearchFound',
  description: 'What can be found by the words in it',
  types: () => FOUND_TYPES,
  resolveType: (value: object) => value.constructor,
});

@ObjectType('SearchHit', { description: 'Something that holds the words' })
export class SearchHitType {
  @Field(() => FoundUnion, { description: 'The thing itself' }) node!: object;
  @Field(() => [SearchStretchType], { description: 'Of its title; empty where it has none' })
  title!: SearchStretchType[];
  @Field(() => [SearchStretchType], { description: 'A piece of its text, around the first of the words' })
  snippet!: SearchStretchType[];
}
export const { Edge: SearchHitEdge, Connection: SearchHitConnection } = Connection<SearchHitType>(
  'SearchHit',
  () => SearchHitType,
);

@ObjectType('SearchKindCount', { description: 'Of a kind, how many' })
export class SearchKindCountType {
  @Field(() => SearchKindEnum, { description: 'Of all, also those of which there are none' }) kind!: SearchKind;
  @Field(() => Int, { description: 'How many hold the words' }) count!: number;
}
@ObjectType('SearchGroupCount', { description: 'In a group, how many' })
export class SearchGroupCountType {
  @Field(() => GroupType, { description: 'Where they stand' }) group!: GroupType;
  @Field(() => Int, { description: 'How many hold the words' }) count!: number;
}
@ObjectType('SearchCounts', {
  description:
    'Of the newest 500 that the viewer may read. Kinds are counted whichever kinds are asked for, groups whichever group is',
})
export class SearchCountsType {
  @Field(() => Boolean, { description: 'Whether these are all; else each number is at least so much' })
  isComplete!: boolean;
  @Field(() => [SearchKindCountType], { description: 'One for each kind' }) kinds!: SearchKindCountType[];
  @Field(() => [SearchGroupCountType], { description: 'Where most of them are, at most 10' })
  groups!: SearchGroupCountType[];
}

@ObjectType('SearchResults', { description: 'What the viewer may read of what holds the words' })
export class SearchResultsType {
  constructor(
    readonly actor: Actor,
    readonly question: Question,
  ) {}
  @Field(() => Boolean, { description: 'Whether there is any word to look for' }) get isEmpty(): boolean {
    return this.question.asked.words.length === 0;
  }
}

@InputType()
export class SearchRememberInput {
  @Field(() => String, { description: 'As it was typed; at most 200 characters are kept' }) words!: string;
}
@InputType()
export class RecentSearchesForgetInput {
  @Field(() => String, { nullable: true, description: 'Of these words alone; of all where nothing is given' })
  words?: string | null;
}
@ObjectType()
export class RecentSearchesPayload {
  @Field(() => [String], { nullable: true, description: 'What is kept now, the latest first' })
  recentSearches!: string[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
