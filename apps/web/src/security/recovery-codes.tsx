import { Trans, useLingui } from '@lingui/react/macro';
import { Copy } from 'lucide-react';
import { Button } from '../ui/Button.js';
import { Row, Stack } from '../ui/Page.js';
import { Notice } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';
import styles from './security.module.css';

/** Shown once: they stand in for the second factor of who has lost it. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useLingui();
  async function copy() {
    await navigator.clipboard.writeText(codes.join('\n'));
    showToast({ message: t`Codes copiés.` });
  }
  return (
    <Stack>
      <Notice tone="warn">
        <Trans>
          Gardez ces codes de secours en lieu sûr : chacun remplace une fois votre second facteur, si vous le perdez.
          Ils ne seront plus montrés.
        </Trans>
      </Notice>
      <ul className={styles.codes} aria-label={t`Codes de secours`}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Row>
        <Button variant="primary" onPress={onDone}>
          <Trans>Je les ai gardés</Trans>
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onPress={() => void copy()}>
          <Trans>Copier</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
