import { Trans } from '@lingui/react/macro';
import { LogIn } from 'lucide-react';
import { Button } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { PasskeyButton } from './passkey-button.js';

interface OtherWaysProps {
  providers: readonly { readonly id: string; readonly name: string }[];
  next: string;
  onEntered: () => void;
}

/** In without a password: a passkey, or an account elsewhere. */
export function OtherWays({ providers, next, onEntered }: OtherWaysProps) {
  return (
    <Row>
      <PasskeyButton onEntered={onEntered} />
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          icon={<LogIn aria-hidden="true" />}
          onPress={() => location.assign(`/auth/${id}/start?next=${encodeURIComponent(next)}`)}
        >
          <Trans>Continuer avec {name}</Trans>
        </Button>
      ))}
    </Row>
  );
}
