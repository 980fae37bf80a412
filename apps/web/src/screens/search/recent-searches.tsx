import { useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { History, X } from 'lucide-react';
import { forgetSearches } from '../../search/recent.js';
import { Button, IconButton } from '../../ui/Button.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import styles from './search.module.css';

interface RecentSearchesProps {
  words: readonly string[];
  onChoose: (words: string) => void;
}

/** What I looked for lately: mine alone, and gone when I say so. */
export function RecentSearches({ words, onChoose }: RecentSearchesProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  if (words.length === 0) return null;
  return (
    <Sheet>
      <SheetHeader
        title={t`Recherches récentes`}
        note={t`Vous seul les voyez.`}
        actions={
          <Button size="s" onPress={() => forgetSearches(environment, null)}>
            <Trans>Tout effacer</Trans>
          </Button>
        }
      />
      <SheetList label={t`Recherches récentes`}>
        {words.map((one) => (
          <SheetItem
            key={one}
            actions={
              <IconButton label={t`Effacer « ${one} »`} icon={<X />} onPress={() => forgetSearches(environment, one)} />
            }
          >
            <button type="button" className={styles.recent} onClick={() => onChoose(one)}>
              <History aria-hidden="true" />
              {one}
            </button>
          </SheetItem>
        ))}
      </SheetList>
    </Sheet>
  );
}
