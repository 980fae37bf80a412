/**
 * @generated SignedSource<<d478b251f761876e11094c1414ed9d9a>>
 * @relayHash 3fa6077973ed68ffe16c6661c6c37522
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1fbd14629d2cd639de2abbb4b0b4a1d2c2834fc62c9e11c92ca8dd1d5cdd24eb

import { ConcreteRequest } from 'relay-runtime';
export type ExternalSponsorChangeInput = {
  personId: string;
  sponsorPersonId: string;
};
export type sponsorDialogMutation$variables = {
  input: ExternalSponsorChangeInput;
};
export type sponsorDialogMutation$data = {
  readonly externalSponsorChange: {
    readonly external: {
      readonly id: string;
      readonly sponsor: {
        readonly name: string;
      } | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type sponsorDialogMutation = {
  response: sponsorDialogMutation$data;
  variables: sponsorDialogMutation$variables;
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
    "concreteType": "ExternalPayload",
    "kind": "LinkedField",
    "name": "externalSponsorChange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "External",
        "kind": "LinkedField",
        "name": "external",
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
            "concreteType": "Byline",
            "kind": "LinkedField",
            "name": "sponsor",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
    "name": "sponsorDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sponsorDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1fbd14629d2cd639de2abbb4b0b4a1d2c2834fc62c9e11c92ca8dd1d5cdd24eb",
    "metadata": {},
    "name": "sponsorDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c0fdcaae2cab11c6a3690ddabea8c740";

export default node;
