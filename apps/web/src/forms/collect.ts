/** Pages of a hundred, and no more of them than any network has people for. */
const MOST_PAGES = 500;

interface Page<R> {
  readonly edges: readonly { readonly node: R }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Every row of a paged list, page after page, from what `ask` gets behind a cursor. */
export async function collectAll<R>(ask: (after: string | null) => Promise<Page<R> | null | undefined>): Promise<R[]> {
  const rows: R[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const found: Page<R> | null | undefined = await ask(after);
    rows.push(...(found?.edges ?? []).map(({ node }) => node));
    if (!found?.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor ?? null;
  }
  return rows;
}
