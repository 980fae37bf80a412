/**
 * @generated SignedSource<<a4182e276d4da91e6701c896a29ba770>>
 * @relayHash ebf2c1a36570bf3c483a1474ba8076cc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5d451f9735096b58006e0244329d32896bef44a9a5b9afceda7acbfde476323e

import { ConcreteRequest } from 'relay-runtime';
export type PartnerExternalsRemoveInput = {
  partnerId: string;
};
export type cutAccessMutation$variables = {
  input: PartnerExternalsRemoveInput;
};
export type cutAccessMutation$data = {
  readonly partnerExternalsRemove: {
    readonly count: number | null | undefined;
    readonly partner: {
      readonly activeExternalCount: number | null | undefined;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type cutAccessMutation = {
  response: cutAccessMutation$data;
  variables: cutAccessMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "PartnerExternalsRemovePayload",
    "kind": "LinkedField",
    "name": "partnerExternalsRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "count",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "PartnerOrganisation",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "activeExternalCount",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "cutAccessMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "cutAccessMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5d451f9735096b58006e0244329d32896bef44a9a5b9afceda7acbfde476323e",
    "metadata": {},
    "name": "cutAccessMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "914b3d68cef5dca8b4d40a43e3817ce3";

export default node;
