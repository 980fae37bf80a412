import { Access, CurrentActor, PageArgs, fromId, pageSize, readCursor, toConnection } from '#graphql';
import { GroupType, Groups } from '#groups';
import type { Actor } from '#permissions';
import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { askedOf } from './asked.js';
import {
  SearchCountsType,
  SearchFilterInput,
  SearchHitConnection,
  type SearchHitType,
  SearchKindEnum,
  SearchOrderEnum,
  SearchResultsType,
} from './search.type.js';
import type { SearchFilter, SearchKind, SearchOrder, TallyRow } from './search.query.js';
import { type AfterNearest, type AfterNewest, type Hit, Searching } from './searching.service.js';
import { marked, matcherOf, snippet, wordsOf } from './snippet.js';

@ArgsType()
class HitsArgs extends PageArgs {
  @Field(() => SearchOrderEnum, { nullable: true, defaultValue: 'RELEVANCE' }) order: SearchOrder = 'RELEVANCE';
}

const MOST_GROUPS = 10;

@Resolver(() => SearchResultsType)
export class SearchResolver {
  constructor(
    private readonly searching: Searching,
    private readonly groups: Groups,
  ) {}

  @Query(() => SearchResultsType, {
    description:
      'By all of the words, their beginnings and their stems in French and in English, accents and case aside; what stands in double quotes as it is written, word for word',
  })
  @Access('signIn', 'Network')
  searchResults(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String }) search: string,
    @Args('filter', { type: () => SearchFilterInput, nullable: true }) filter?: SearchFilterInput | null,
  ): SearchResultsType {
    return new SearchResultsType(actor, { asked: askedOf(search), filter: filterOf(filter ?? {}) });
  }

  @ResolveField(() => SearchHitConnection, { description: 'To the end: no number of them is told' })
  @Access('signIn', 'Network')
  async hits(@Parent() { actor, question }: SearchResultsType, @Args() page: HitsArgs) {
    const rows = pageSize(page) + 1;
    const order = page.order ?? 'RELEVANCE';
    const list = `search ${order} ${JSON.stringify(question)}`;
    if (order === 'NEWEST') {
      const after = readCursor<AfterNewest>(actor, list, page.after);
      return connectionOf(actor, page, list, await this.searching.newest(actor, question, after, rows));
    }
    const after = readCursor<AfterNearest>(actor, list, page.after);
    return connectionOf(actor, page, list, await this.searching.nearest(actor, question, after, rows));
  }

  @ResolveField(() => SearchCountsType, { description: 'How many there are, of which kind and where' })
  @Access('signIn', 'Network')
  async counts(@Parent() { actor, question }: SearchResultsType): Promise<SearchCountsType> {
    const { ofKinds, ofGroups, isComplete } = await this.searching.tallies(actor, question);
    const inGroups = [...sums(ofGroups, ({ groupId }) => groupId)].sort(byCount).slice(0, MOST_GROUPS);
    const groups = await this.groups.byKeys(
      actor,
      inGroups.map(([id]) => id),
    );
    const kinds = sums(ofKinds, ({ kind }) => kind);
    return {
      isComplete,
      kinds: Object.values(SearchKindEnum).map((kind: SearchKind) => ({ kind, count: kinds.get(kind) ?? 0 })),
      groups: inGroups.flatMap(([, count], i) => {
        const row = groups[i];
        return row?.kind === 'GROUP' ? { group: new GroupType(actor, row), count } : [];
      }),
    };
  }
}

function filterOf({
  kinds,
  groupId,
  authorId,
  since,
  until,
  hasImage,
  hasFile,
  isPinned,
}: SearchFilterInput): SearchFilter {
  return {
    kinds,
    groupId: groupId ? fromId('Group', groupId) : null,
    authorId: authorId ? fromId('Person', authorId) : null,
    since,
    until,
    marks: [...(hasImage ? ['IMAGE'] : []), ...(hasFile ? ['FILE'] : []), ...(isPinned ? ['PINNED'] : [])],
  };
}

const connectionOf = <After extends readonly (string | number)[]>(
  actor: Actor,
  page: PageArgs,
  list: string,
  hits: readonly Hit<After>[],
) => toConnection(actor, hits, page, { list, node: hitOf, cursor: ({ cursor }) => cursor });

function hitOf({ thing: { node, title, text }, query }: Hit<unknown>): SearchHitType {
  const matches = matcherOf(query);
  return { node, title: title ? marked(title, matches) : [], snippet: snippet(wordsOf(text), matches) };
}

function sums<K>(rows: readonly TallyRow[], keyOf: (row: TallyRow) => K): Map<K, number> {
  const total = new Map<K, number>();
  for (const row of rows) total.set(keyOf(row), (total.get(keyOf(row)) ?? 0) + row.count);
  return total;
}
const byCount = ([id, count]: [string, number], [other, otherCount]: [string, number]): number =>
  otherCount - count || (id < other ? -1 : 1);
