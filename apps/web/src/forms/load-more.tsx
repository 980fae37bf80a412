import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { Row } from '../ui/Page.js';

export interface LoadMoreProps {
  hasNext: boolean;
  isLoading: boolean;
  onLoad: () => void;
}

/** Under a list that goes on. */
export function LoadMore({ hasNext, isLoading, onLoad }: LoadMoreProps) {
  if (!hasNext) return null;
  return (
    <Row>
      <Button onPress={onLoad} isPending={isLoading}>
        <Trans>Afficher la suite</Trans>
      </Button>
    </Row>
  );
}
