/**
 * @generated SignedSource<<b8bbb026daa5555b7c80cb4a7040c1c2>>
 * @relayHash c8e49124ada787bc962978f0b6791387
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bfde609387dc008919fa7f6f9b77d1ce27a30186bec474415d8de4a6579b2322

import { ConcreteRequest } from 'relay-runtime';
export type DataExportState = "ENDED" | "FAILED" | "READY" | "UNDER_WAY";
export type dataPanelQuery$variables = Record<PropertyKey, never>;
export type dataPanelQuery$data = {
  readonly viewer: {
    readonly dataExports: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly bytes: number | null | undefined;
          readonly expiresAt: string | null | undefined;
          readonly fileCount: number | null | undefined;
          readonly group: {
            readonly id: string;
            readonly name: string;
          } | null | undefined;
          readonly id: string;
          readonly isOfGroup: boolean;
          readonly itemCount: number | null | undefined;
          readonly readyAt: string | null | undefined;
          readonly requestedAt: string;
          readonly sha256: string | null | undefined;
          readonly state: DataExportState;
          readonly url: string | null | undefined;
        };
      }>;
    };
    readonly id: string;
  } | null | undefined;
};
export type dataPanelQuery = {
  response: dataPanelQuery$data;
  variables: dataPanelQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 20
          }
        ],
        "concreteType": "DataExportConnection",
        "kind": "LinkedField",
        "name": "dataExports",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "DataExportEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "DataExport",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "state",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "isOfGroup",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Group",
                    "kind": "LinkedField",
                    "name": "group",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "readyAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "expiresAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "bytes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sha256",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "itemCount",
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
                    "name": "url",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "dataExports(first:20)"
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "dataPanelQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "dataPanelQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "bfde609387dc008919fa7f6f9b77d1ce27a30186bec474415d8de4a6579b2322",
    "metadata": {},
    "name": "dataPanelQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "80bcad21315792c0df5660c072ddbebf";

export default node;
