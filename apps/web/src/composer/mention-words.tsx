import { useEffect, useState } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import { Plural, Trans } from '@lingui/react/macro';
import type { mentionWordsQuery } from '../__generated__/mentionWordsQuery.graphql.js';
import { Quiet } from '../ui/Page.js';
import type { MentionNoteProps } from './mention-note.js';

const MENTION = /\[@((?:\\.|[^\]\\])*)\]\(person:([\w-]+)\)/g;
const PAUSE_MS = 400;

/** Names by id, as the text has them. */
const namedIn = (body: string): ReadonlyMap<string, string> =>
  new Map([...body.matchAll(MENTION)].map(([, name, id]) => [id!, name!.replace(/\\(.)/g, '$1')]));

/** Said by the server, by the rule that decides when it is sent; how each of them is told stays theirs. */
export default function MentionWords({ groupId, body, audience, partnerId, postId }: MentionNoteProps) {
  const environment = useRelayEnvironment();
  const names = namedIn(body);
  const asked = [...names.keys()].sort().join(' ');
  const [told, setTold] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      fetchQuery<mentionWordsQuery>(
        environment,
        graphql`
          query mentionWordsQuery($groupId: ID!, $personIds: [ID!]!, $audience: Audience, $partnerId: ID, $postId: ID) {
            group(id: $groupId) {
              mentionable(personIds: $personIds, audience: $audience, partnerId: $partnerId, postId: $postId)
            }
          }
        `,
        {
          groupId,
          personIds: asked.split(' '),
          audience: audience ?? null,
          partnerId: partnerId ?? null,
          postId: postId ?? null,
        },
        { fetchPolicy: 'network-only' },
      )
        .toPromise()
        .then((answer) => isOver || setTold(new Set(answer?.group?.mentionable ?? [])))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [environment, groupId, asked, audience, partnerId, postId]);
  if (!told) return null;
  const count = [...names.keys()].filter((id) => told.has(id)).length;
  const others = [...names].filter(([id]) => !told.has(id)).map(([, name]) => name);
  return (
    <div role="status">
      <Quiet as="p">
        {count > 0 ? (
          <Plural
            value={count}
            one="# personne nommée en sera prévenue, comme elle l’a choisi."
            other="# personnes nommées en seront prévenues, comme elles l’ont choisi."
          />
        ) : null}{' '}
        {others.length > 0 ? <Trans>Ne lit pas ceci ici, et reste un simple nom : {others.join(', ')}.</Trans> : null}
      </Quiet>
    </div>
  );
}
