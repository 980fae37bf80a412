import { type ReactNode, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/States.js';

type State = 'ASKS' | 'WORKS' | 'DONE' | 'TOO_LATE' | 'UNKNOWN' | 'FAILED';
const OUTCOMES: Readonly<Record<number, State>> = { 200: 'DONE', 404: 'UNKNOWN', 410: 'TOO_LATE' };

interface MailedLinkProps {
  /** Where the act is asked for: of the same address as the link. */
  readonly path: `/${string}`;
  /** What will happen, and the words of the button that does it. */
  readonly asks: ReactNode;
  readonly does: ReactNode;
  readonly done: ReactNode;
  readonly tooLate?: ReactNode;
}

/** The one act of a link in a mail, without signing in. Merely opening it does nothing: programs that look at links open them too. */
export function MailedLink({ path, asks, does, done, tooLate }: MailedLinkProps) {
  const [state, setState] = useState<State>('ASKS');

  async function follow() {
    setState('WORKS');
    try {
      const { status } = await fetch(path, { method: 'POST' });
      setState(OUTCOMES[status] ?? 'FAILED');
    } catch {
      setState('FAILED');
    }
  }

  return (
    <>
      <div role="status">
        {state === 'DONE' ? <Notice tone="ok">{done}</Notice> : null}
        {state === 'TOO_LATE' ? <Notice tone="warn">{tooLate}</Notice> : null}
        {state === 'UNKNOWN' ? (
          <Notice tone="warn">
            <Trans>Ce lien n’est pas complet. Copiez-le en entier depuis le courriel.</Trans>
          </Notice>
        ) : null}
        {state === 'FAILED' ? (
          <Notice tone="bad">
            <Trans>Le serveur ne répond pas. Rien n’a été changé ; réessayez dans un moment.</Trans>
          </Notice>
        ) : null}
      </div>
      {state === 'DONE' || state === 'TOO_LATE' ? null : (
        <>
          <p>{asks}</p>
          <Button variant="primary" isPending={state === 'WORKS'} onPress={() => void follow()}>
            {does}
          </Button>
        </>
      )}
    </>
  );
}
