/**
 * @generated SignedSource<<a1aa6c5a71076f71437059a8f16acedd>>
 * @relayHash 72b7c0318acf581693cedbd2804a0e54
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID eea023b8b80f71794639cbe91043a0028181b095ecc497fbf8b1f5c863bafa89

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type mentionWordsQuery$variables = {
  audience?: Audience | null | undefined;
  groupId: string;
  partnerId?: string | null | undefined;
  personIds: ReadonlyArray<string>;
  postId?: string | null | undefined;
};
export type mentionWordsQuery$data = {
  readonly group: {
    readonly mentionable: ReadonlyArray<string>;
  } | null | undefined;
};
export type mentionWordsQuery = {
  response: mentionWordsQuery$data;
  variables: mentionWordsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "audience"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "groupId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partnerId"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "personIds"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "postId"
},
v5 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "groupId"
  }
],
v6 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "audience",
      "variableName": "audience"
    },
    {
      "kind": "Variable",
      "name": "partnerId",
      "variableName": "partnerId"
    },
    {
      "kind": "Variable",
      "name": "personIds",
      "variableName": "personIds"
    },
    {
      "kind": "Variable",
      "name": "postId",
      "variableName": "postId"
    }
  ],
  "kind": "ScalarField",
  "name": "mentionable",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "mentionWordsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "mentionWordsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "eea023b8b80f71794639cbe91043a0028181b095ecc497fbf8b1f5c863bafa89",
    "metadata": {},
    "name": "mentionWordsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "0d98afb2a431c2aeb8fac414173afd0b";

export default node;
