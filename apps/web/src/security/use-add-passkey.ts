import { graphql } from 'react-relay/hooks';
import type { useAddPasskeyMutation } from '../__generated__/useAddPasskeyMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { usePasskeys } from './passkey-acts.js';

/** Makes a passkey and gives it to the server; the recovery codes to show, or null when it came to nothing. */
export function useAddPasskey(): () => Promise<readonly string[] | null> {
  const passkeys = usePasskeys();
  const add = useQuickAction<useAddPasskeyMutation>(graphql`
    mutation useAddPasskeyMutation($input: PasskeyAddInput!) {
      passkeyAdd(input: $input) {
        recoveryCodes
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  return async () => {
    const response = await passkeys.create();
    if (!response) return null;
    const done = await add({ input: { response, label: deviceName() } });
    return done && (done.passkeyAdd.recoveryCodes ?? []);
  };
}

/** Enough to know it again in a list. */
function deviceName(): string {
  const [system] = /Windows|Mac OS|Android|iPhone|iPad|Linux/.exec(navigator.userAgent) ?? [''];
  return system;
}
