import { useRef, useState } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import { Link, useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft } from 'lucide-react';
import type { newConversationMutation } from '../../__generated__/newConversationMutation.graphql.js';
import type { newConversationQuery } from '../../__generated__/newConversationQuery.graphql.js';
import { type FindPeople, PersonPicker, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { forgetVisited } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { Row, Stack } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextArea } from '../../ui/TextField.js';
import styles from './messages.module.css';

/** To whom, and the first words: with somebody with whom one talks already, they go there. */
export function NewConversation({
  first,
  isUnknown,
  isExternal,
}: {
  first: PickedPerson | null;
  isUnknown: boolean;
  isExternal: boolean;
}) {
  const { t } = useLingui();
  const router = useRouter();
  const find = useFindCandidates();
  const [people, setPeople] = useState<readonly PickedPerson[]>(first ? [first] : []);
  const [body, setBody] = useState('');
  const key = useRef<string>(crypto.randomUUID());
  const start = useAction<newConversationMutation>(graphql`
    mutation newConversationMutation($input: ConversationStartInput!) {
      conversationStart(input: $input) {
        conversation {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const isBlocked = people.length === 0 || !body.trim();

  async function send() {
    if (isBlocked) return;
    const personIds = people.map(({ id }) => id);
    const done = await start.run({ input: { personIds, body: body.trim(), idempotencyKey: key.current } });
    const id = done?.conversationStart.conversation?.id;
    if (!id) return void (key.current = crypto.randomUUID());
    forgetVisited();
    await router.navigate({ to: '/messages/$conversationId', params: { conversationId: id }, replace: true });
  }

  const refusal = start.errorBesides('body', 'personIds');
  return (
    <>
      <header className={styles.head}>
        <Link to="/messages" search={{}} className={styles.back}>
          <ArrowLeft aria-hidden="true" />
          <span className="sr">
            <Trans>Toutes les conversations</Trans>
          </span>
        </Link>
        <h2 className={styles.names}>
          <Trans>Nouveau message</Trans>
        </h2>
      </header>
      <div className={styles.scroll}>
        <Stack>
          {isUnknown ? (
            <Notice tone="warn">
              <Trans>Vous ne pouvez pas écrire à cette personne.</Trans>
            </Notice>
          ) : null}
          <PersonPicker
            label={t`À`}
            description={
              isExternal
                ? t`Une personne de l’entreprise, d’un de vos groupes. Votre premier message est une demande : elle l’accepte, ou non.`
                : t`Des collègues, et des externes avec qui vous partagez un groupe.`
            }
            picked={people}
            onChange={setPeople}
            find={find}
            isSingle={isExternal}
            errorMessage={start.errorOf('personIds')}
          />
          <div
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
            }}
          >
            <TextArea
              label={t`Message`}
              value={body}
              onChange={setBody}
              maxLength={10_000}
              errorMessage={start.errorOf('body')}
            />
          </div>
          {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
          <Row>
            <Button variant="primary" isDisabled={isBlocked} isPending={start.isPending} onPress={() => void send()}>
              {isExternal ? <Trans>Envoyer la demande</Trans> : <Trans>Envoyer</Trans>}
            </Button>
          </Row>
        </Stack>
      </div>
    </>
  );
}

/** Exactly those to whom the viewer may write. */
function useFindCandidates(): FindPeople {
  const environment = useRelayEnvironment();
  return async (text) => {
    const answer = await fetchQuery<newConversationQuery>(
      environment,
      graphql`
        query newConversationQuery($search: String!) {
          viewer {
            conversationCandidates(search: $search) {
              id
              name
              initials
              title
              photoUrl
            }
          }
        }
      `,
      { search: text },
    ).toPromise();
    return answer?.viewer?.conversationCandidates ?? [];
  };
}
