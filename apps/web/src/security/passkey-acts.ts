import { graphql } from 'react-relay/hooks';
import { useRelayEnvironment } from 'react-relay/hooks';
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useLingui } from '@lingui/react/macro';
import type { passkeyActsBeginMutation } from '../__generated__/passkeyActsBeginMutation.graphql.js';
import type { passkeyActsChallengeMutation } from '../__generated__/passkeyActsChallengeMutation.graphql.js';
import { useUnexpected } from '../forms/use-action.js';
import { mutate } from '../relay/mutate.js';
import { showError } from '../ui/toasts.js';

/** What the browser and the device do for a passkey, as JSON for the server; null when it came to nothing, which was said. */
export function usePasskeys() {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();

  async function tried(work: () => Promise<object | null>): Promise<string | null> {
    try {
      const made = await work();
      return made && JSON.stringify(made);
    } catch (error) {
      // The person gave up, or the device has no such key: browsers do not say which.
      if (error instanceof Error && /^(NotAllowed|Abort|InvalidState|Security|NotSupported)Error$/.test(error.name))
        showError(t`Aucune clé d’accès n’a été utilisée. Vous pouvez réessayer, ou choisir un autre moyen.`);
      else sayUnexpected(error);
      return null;
    }
  }

  const create = () =>
    tried(async () => {
      const { passkeyBegin } = await mutate<passkeyActsBeginMutation>(environment, {
        mutation: graphql`
          mutation passkeyActsBeginMutation {
            passkeyBegin {
              options
              userErrors {
                message
              }
            }
          }
        `,
        variables: {},
      });
      for (const { message } of passkeyBegin.userErrors) showError(message);
      if (!passkeyBegin.options) return null;
      return startRegistration({ optionsJSON: JSON.parse(passkeyBegin.options) });
    });

  const sign = () =>
    tried(async () => {
      const { passkeyChallenge } = await mutate<passkeyActsChallengeMutation>(environment, {
        mutation: graphql`
          mutation passkeyActsChallengeMutation {
            passkeyChallenge {
              options
              userErrors {
                message
              }
            }
          }
        `,
        variables: {},
      });
      for (const { message } of passkeyChallenge.userErrors) showError(message);
      if (!passkeyChallenge.options) return null;
      return startAuthentication({ optionsJSON: JSON.parse(passkeyChallenge.options) });
    });

  return { create, sign };
}
