/**
 * @generated SignedSource<<b746f4f7880e43a09df68861930269c3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type BackupProblem = "AUDIT_DIFFERS" | "BUSY" | "DAMAGED" | "FAILED" | "FILE_DIFFERS" | "KEY_UNUSABLE" | "NEWER" | "NO_BACKUP" | "NO_SCRATCH" | "OTHER_KEY" | "RIGHTS_DIFFER" | "TABLE_DIFFERS";
export type BackupRunKind = "BACKUP" | "DRILL";
import { FragmentRefs } from "relay-runtime";
export type backupRuns_query$data = {
  readonly backupRuns: {
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node: {
        readonly backupName: string | null | undefined;
        readonly endedAt: string;
        readonly fileCount: number | null | undefined;
        readonly isGood: boolean;
        readonly kind: BackupRunKind;
        readonly place: string | null | undefined;
        readonly problem: BackupProblem | null | undefined;
        readonly startedAt: string;
        readonly tableCount: number | null | undefined;
      };
    }>;
  } | null | undefined;
  readonly " $fragmentType": "backupRuns_query";
};
export type backupRuns_query$key = {
  readonly " $data"?: backupRuns_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"backupRuns_query">;
};

import backupRunsListQuery_graphql from './backupRunsListQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "backupRuns"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 20,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": backupRunsListQuery_graphql
    }
  },
  "name": "backupRuns_query",
  "selections": [
    {
      "alias": "backupRuns",
      "args": null,
      "concreteType": "BackupRunConnection",
      "kind": "LinkedField",
      "name": "__backupRuns_backupRuns_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "BackupRunEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "BackupRun",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "isGood",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "startedAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "endedAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "backupName",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "tableCount",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "fileCount",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "problem",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "place",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "b2dbc78b2bd0d7d27e7191354a9e253d";

export default node;
