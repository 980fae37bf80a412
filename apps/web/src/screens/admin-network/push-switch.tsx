import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { pushSwitchMutation } from '../../__generated__/pushSwitchMutation.graphql.js';
import type { pushSwitch_query$key } from '../../__generated__/pushSwitch_query.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Quiet, Row } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';

/** Whether people may be told in their browsers: what leaves the house by it, and whom it reaches. */
export function PushSwitch({ query }: { query: pushSwitch_query$key }) {
  const { t } = useLingui();
  const { pushPolicy } = useFragment(
    graphql`
      fragment pushSwitch_query on Query {
        pushPolicy {
          since
          people
          browsers
        }
      }
    `,
    query,
  );
  const set = useQuickAction<pushSwitchMutation>(graphql`
    mutation pushSwitchMutation($input: PushPolicySetInput!) {
      pushPolicySet(input: $input) {
        policy {
          since
          people
          browsers
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!pushPolicy) return null;
  const { since, people, browsers } = pushPolicy;
  const turn = (isOn: boolean) =>
    void set(
      { input: { isOn } },
      {
        updater: (store) => {
          const policy = store.getRootField('pushPolicySet')?.getLinkedRecord('policy');
          if (policy) store.getRoot().setLinkedRecord(policy, 'pushPolicy');
        },
      },
    );
  return (
    <Sheet isPadded>
      <SheetHeader
        title={t`Notifications des navigateurs`}
        note={t`Chacun peut demander à être prévenu quand la page est fermée. Cela passe par le service de son navigateur (Google, Mozilla, Apple, Microsoft), qui apprend qu’il y a du nouveau, quand, et rien d’autre : le message est chiffré et ne dit que cela.`}
      />
      <Row gap="s4">
        {since ? (
          <Button onPress={() => turn(false)}>
            <Trans>Arrêter</Trans>
          </Button>
        ) : (
          <Button variant="primary" onPress={() => turn(true)}>
            <Trans>Permettre</Trans>
          </Button>
        )}
        <Quiet as="p">
          {since ? (
            <Trans>
              Permises depuis le <LongDate at={since} />.
            </Trans>
          ) : (
            <Trans>Arrêtées : rien n’est envoyé.</Trans>
          )}{' '}
          <Plural
            value={people}
            _0="Personne ne l’a demandé."
            one="# personne l’a demandé"
            other="# personnes l’ont demandé"
          />
          {people > 0 ? <Plural value={browsers} one=", dans # navigateur." other=", dans # navigateurs." /> : null}
        </Quiet>
      </Row>
    </Sheet>
  );
}
