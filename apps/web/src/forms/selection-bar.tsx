import type { ReactNode } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { BulkBar } from '../ui/Table.js';
import type { RowSelection } from './use-selection.js';

interface SelectionBarProps<R> {
  selection: RowSelection<R>;
  /** How many the filter finds */
  found: number;
  /** How many of them are loaded */
  loaded: number;
  /** What can be done with those chosen */
  children: ReactNode;
}

/** Above a table: how many rows are chosen, how to choose all that the filter finds, and what to do with them. */
export function SelectionBar<R>({ selection, found, loaded, children }: SelectionBarProps<R>) {
  const { chosen, isEverything, isCollecting, selectAll, clear } = selection;
  if (chosen.length === 0) return null;
  return (
    <BulkBar
      count={
        isEverything ? (
          <Plural
            value={chosen.length}
            one="La ligne que trouve le filtre est choisie"
            other="Les # lignes que trouve le filtre sont choisies"
          />
        ) : (
          <Plural value={chosen.length} one="# ligne choisie" other="# lignes choisies" />
        )
      }
    >
      {!isEverything && found > loaded ? (
        <Button size="s" isPending={isCollecting} onPress={() => void selectAll()}>
          <Plural value={found} one="Choisir la seule" other="Choisir les # que trouve le filtre" />
        </Button>
      ) : null}
      {children}
      <Button size="s" onPress={clear}>
        <Trans>Tout désélectionner</Trans>
      </Button>
    </BulkBar>
  );
}
