/**
 * @generated SignedSource<<3b33dcc445cc2e8e3dba1e95968dcf1d>>
 * @relayHash 2d556b7595740f464888800556d84b89
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID be954f712570bc1b62c3d3a8fd595735744bb4bde322ba598613a30bb561e92e

import { ConcreteRequest } from 'relay-runtime';
export type inviteColleaguesQuery$variables = {
  id: string;
  text: string;
};
export type inviteColleaguesQuery$data = {
  readonly group: {
    readonly inviteSuggestions: ReadonlyArray<{
      readonly id: string;
      readonly initials: string;
      readonly name: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
  } | null | undefined;
};
export type inviteColleaguesQuery = {
  response: inviteColleaguesQuery$data;
  variables: inviteColleaguesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "text",
      "variableName": "text"
    }
  ],
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "inviteSuggestions",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "initials",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "photoUrl",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "inviteColleaguesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "inviteColleaguesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "be954f712570bc1b62c3d3a8fd595735744bb4bde322ba598613a30bb561e92e",
    "metadata": {},
    "name": "inviteColleaguesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "e8a0679d1edadcffcd94af698697d40a";

export default node;
