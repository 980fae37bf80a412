/** What is measured, as the client asks it: trusted documents under short ids. */
export const DOCUMENTS = {
  feed: `query Feed($after: String) { viewer { feed(first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node {
    id title bodyHtml datedAt lastActivityAt commentCount reactions { kind count } viewerReaction viewerHasBookmarked
    author { name initials title company isExternal photoUrl personId } group { id name visibility }
    latestComments { id bodyHtml datedAt author { name initials isExternal personId } }
    viewerCanComment viewerCanReact viewerCanEdit viewerCanDelete viewerCanPin viewerCanClose } } } } }`,
  thread: `query Thread($id: ID!) { post(id: $id) { id title bodyHtml datedAt commentCount reactions { kind count } viewerReaction
    author { name initials title company personId } group { id name visibility }
    viewerCanComment viewerCanReact viewerCanEdit viewerCanPin
    comments(first: 50) { pageInfo { hasNextPage endCursor } edges { cursor node { id parentId bodyHtml datedAt author { name initials personId }
      reactions { kind count } viewerReaction viewerCanReply viewerCanEdit } } } } }`,
  group: `query Group($id: ID!) { group(id: $id) { id name purpose visibility joinPolicy memberCount hasExternals viewerCanPost viewerCanInviteEmployees
    managers { name initials personId } feed(first: 20) { pageInfo { hasNextPage endCursor } edges { cursor node {
      id title bodyHtml datedAt commentCount reactions { kind count } author { name initials title company personId } viewerCanComment viewerCanReact } } } } }`,
  post: `mutation Publish($input: PostPublishInput!) { postPublish(input: $input) { post { id title bodyHtml datedAt author { name } viewerCanEdit } userErrors { code } } }`,
  search: `query Search($search: String!, $filter: SearchFilter, $order: SearchOrder, $after: String) { searchResults(search: $search, filter: $filter) {
    hits(first: 20, order: $order, after: $after) { pageInfo { hasNextPage endCursor } edges { node { title { text isMatch } snippet { text isMatch } node {
      ... on Message { id datedAt author { name } group { name visibility } thread { id title } } } } } } } }`,
  searchCounts: `query Counts($search: String!) { searchResults(search: $search) { counts { isComplete kinds { kind count } groups { count group { id name } } } } }`,
  suggest: `query Suggest($search: String!) { searchResults(search: $search) { hits(first: 5) { edges { node { title { text isMatch } snippet { text isMatch } node {
    ... on Message { id group { name } thread { id } } } } } } } }`,
  names: `query Names($search: String!) { quickSwitch(text: $search) { groups { id name } people { id name } files { id name } } }`,
} as const;
export type DocumentName = keyof typeof DOCUMENTS;
