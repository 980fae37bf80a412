import { Trans, useLingui } from '@lingui/react/macro';
import styles from './facet-table.module.css';

interface Facet {
  readonly facet: string;
  readonly label: string;
  readonly employees: string;
  readonly members: string;
  readonly externals: string;
}

const WHO = ['employees', 'members', 'externals'] as const;

/**
 * Who may do what in a group, in the server's words. With `before`, what differs shows both: the old words struck out, the new ones strong.
 */
export function FacetTable({ facets, before }: { facets: readonly Facet[]; before?: readonly Facet[] }) {
  const { t } = useLingui();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t`Qui voit quoi`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">
                <Trans>Ce qui est vu</Trans>
              </span>
            </th>
            <th scope="col">
              <Trans>Collègues hors du groupe</Trans>
            </th>
            <th scope="col">
              <Trans>Membres</Trans>
            </th>
            <th scope="col">
              <Trans>Externes hors du groupe</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {facets.map((facet) => {
            const old = before?.find((row) => row.facet === facet.facet);
            return (
              <tr key={facet.facet}>
                <th scope="row">{facet.label}</th>
                {WHO.map((who) => (
                  <td key={who}>
                    {old && old[who] !== facet[who] ? (
                      <span className={styles.changed}>
                        <del>{old[who]}</del> <ins>{facet[who]}</ins>
                      </span>
                    ) : (
                      facet[who]
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
