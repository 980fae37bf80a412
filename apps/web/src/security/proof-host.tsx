import { lazy, useEffect, useState } from 'react';
import { Late } from '../ui/Late.js';
import { onProofAsked } from './proof.js';

const ProofDialog = lazy(() => import('./proof-dialog.js'));

/** Asks a person to prove who they are when the server wants it; the act goes on then. */
export function ProofHost() {
  const [answer, setAnswer] = useState<{ give: (isProved: boolean) => void } | null>(null);
  useEffect(() => onProofAsked((give) => setAnswer({ give })), []);
  if (!answer) return null;
  return (
    <Late>
      <ProofDialog
        onAnswer={(isProved) => {
          setAnswer(null);
          answer.give(isProved);
        }}
      />
    </Late>
  );
}
