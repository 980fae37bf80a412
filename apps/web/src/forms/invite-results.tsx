import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { Row, Stack } from '../ui/Page.js';
import { Pill } from '../ui/Sheet.js';
import { Notice } from '../ui/States.js';
import styles from './invite-results.module.css';

export interface InviteResult {
  readonly line: number;
  readonly address: string;
  readonly outcome: string;
  readonly message: string;
}

/** What became of each line, in the server's words. */
export function InviteResults({ results, onDone }: { results: readonly InviteResult[]; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <Stack>
      <Notice tone="ok">
        {results.length === 0 ? (
          <Trans>Les invitations sont parties.</Trans>
        ) : (
          <Plural value={results.length} one="# ligne traitée." other="# lignes traitées." />
        )}
      </Notice>
      {results.length > 0 ? (
        <ul className={styles.results} aria-label={t`Résultat par ligne`}>
          {results.map((result) => (
            <li key={`${result.line} ${result.address}`} className={styles.result}>
              <Pill tone={result.outcome === 'INVITED' ? 'ok' : 'neutral'}>{result.line}</Pill>
              <span>
                <strong>{result.address}</strong> : {result.message}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Row justify="end">
        <Button variant="primary" onPress={onDone}>
          <Trans>Terminé</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
