import { type Line, readTable } from './table.js';

/** The files of LDBC's social network, as lines. Ids are texts. */
export interface LdbcFiles {
  readonly persons: readonly Line[];
  readonly emails: readonly Line[];
  readonly languages: readonly Line[];
  readonly interests: readonly Line[];
  readonly workAt: readonly Line[];
  readonly knows: readonly Line[];
  readonly forums: readonly Line[];
  readonly forumTags: readonly Line[];
  readonly members: readonly Line[];
  readonly posts: readonly Line[];
  readonly postTags: readonly Line[];
  readonly comments: readonly Line[];
  readonly commentTags: readonly Line[];
  readonly postLikes: readonly Line[];
  readonly commentLikes: readonly Line[];
  readonly organisations: readonly Line[];
  readonly places: readonly Line[];
  readonly tags: readonly Line[];
}

export async function readLdbc(directory: string): Promise<LdbcFiles> {
  const dynamic = (name: string, header: string) => readTable(directory, `dynamic/${name}_0_0.csv`, header);
  const fixed = (name: string, header: string) => readTable(directory, `static/${name}_0_0.csv`, header);
  return {
    persons: await dynamic('person', 'id|firstName|lastName|gender|birthday|creationDate|locationIP|browserUsed|place'),
    emails: await dynamic('person_email_emailaddress', 'Person.id|email'),
    languages: await dynamic('person_speaks_language', 'Person.id|language'),
    interests: await dynamic('person_hasInterest_tag', 'Person.id|Tag.id'),
    workAt: await dynamic('person_workAt_organisation', 'Person.id|Organisation.id|workFrom'),
    knows: await dynamic('person_knows_person', 'Person.id|Person.id|creationDate'),
    forums: await dynamic('forum', 'id|title|creationDate|moderator'),
    forumTags: await dynamic('forum_hasTag_tag', 'Forum.id|Tag.id'),
    members: await dynamic('forum_hasMember_person', 'Forum.id|Person.id|joinDate'),
    posts: await dynamic(
      'post',
      'id|imageFile|creationDate|locationIP|browserUsed|language|content|length|creator|Forum.id|place',
    ),
    postTags: await dynamic('post_hasTag_tag', 'Post.id|Tag.id'),
    comments: await dynamic(
      'comment',
      'id|creationDate|locationIP|browserUsed|content|length|creator|place|replyOfPost|replyOfComment',
    ),
    commentTags: await dynamic('comment_hasTag_tag', 'Comment.id|Tag.id'),
    postLikes: await dynamic('person_likes_post', 'Person.id|Post.id|creationDate'),
    commentLikes: await dynamic('person_likes_comment', 'Person.id|Comment.id|creationDate'),
    organisations: await fixed('organisation', 'id|type|name|url|place'),
    places: await fixed('place', 'id|name|url|type|isPartOf'),
    tags: await fixed('tag', 'id|name|url|hasType'),
  };
}
