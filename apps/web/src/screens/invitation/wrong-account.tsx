import { graphql } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { wrongAccountMutation } from '../../__generated__/wrongAccountMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';

/** Somebody else is signed in here: the link is not theirs. */
export function WrongAccount({ email, signedInAs }: { email: string; signedInAs: string | null }) {
  const signOut = useQuickAction<wrongAccountMutation>(graphql`
    mutation wrongAccountMutation {
      signOut {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function leave() {
    if (await signOut({})) location.reload();
  }

  return (
    <>
      <Notice tone="warn">
        {signedInAs ? (
          <Trans>
            Cette invitation est pour <strong>{email}</strong>, mais vous êtes connecté comme{' '}
            <strong>{signedInAs}</strong>.
          </Trans>
        ) : (
          <Trans>
            Cette invitation est pour <strong>{email}</strong>, mais un autre compte est connecté dans ce navigateur.
          </Trans>
        )}
      </Notice>
      <Row>
        <Button variant="primary" onPress={leave}>
          <Trans>Me déconnecter et continuer</Trans>
        </Button>
        <LinkButton to="/" variant="quiet">
          <Trans>Rester connecté</Trans>
        </LinkButton>
      </Row>
    </>
  );
}
