import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { facetTable_facets$data, facetTable_facets$key } from '../__generated__/facetTable_facets.graphql.js';
import { FacetCases } from './facet-cases.js';
import styles from './facet-table.module.css';

export type Facets = facetTable_facets$data;

/**
 * Who may do what in a group, in the server's words: a table of the four kinds of people that there are, and under it whoever is
 * a special case of one. With `before`, what differs shows both: the old words struck out, the new ones strong.
 */
export function FacetTable({ facets, before }: { facets: facetTable_facets$key; before?: facetTable_facets$key }) {
  const { t } = useLingui();
  const now = useFacets(facets);
  const old = useFacets(before ?? facets);
  // Externals who cannot be members any more are still spoken of: they lose what they had.
  const columns = [...(now[0]?.answers ?? []), ...(old[0]?.answers ?? [])].filter(
    ({ person, caseOf }, n, all) => !caseOf && all.findIndex((other) => other.person === person) === n,
  );
  return (
    <div className={styles.whole}>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t`Qui voit quoi`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">
                  <Trans>Ce qui est vu</Trans>
                </span>
              </th>
              {columns.map(({ person, who }) => (
                <th key={person} scope="col">
                  {who}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {now.map(({ facet, label }) => (
              <tr key={facet}>
                <th scope="row">{label}</th>
                {columns.map(({ person, who }) => (
                  <td key={person} data-who={who}>
                    <Answer now={textOf(now, facet, person)} before={textOf(old, facet, person)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FacetCases facets={now} />
    </div>
  );
}

function Answer({ now, before }: { now: string | null; before: string | null }) {
  if (now === before || before === null) return now;
  return (
    <span className={styles.changed}>
      <del>{before}</del> <ins>{now ?? <Trans>Plus personne</Trans>}</ins>
    </span>
  );
}

const textOf = (facets: Facets, facet: string, person: string): string | null =>
  facets.find((row) => row.facet === facet)?.answers.find((answer) => answer.person === person)?.text ?? null;

const useFacets = (facets: facetTable_facets$key): Facets =>
  useFragment(
    graphql`
      fragment facetTable_facets on GroupFacet @relay(plural: true) {
        facet
        label
        answers {
          person
          who
          caseOf
          text
        }
      }
    `,
    facets,
  );
