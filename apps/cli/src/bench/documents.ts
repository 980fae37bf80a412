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
} as const;
export type DocumentName = keyof typeof DOCUMENTS;
