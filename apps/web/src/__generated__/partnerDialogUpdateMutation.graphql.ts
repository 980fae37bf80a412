/**
 * @generated SignedSource<<17e17b0664fd7958baf94e80415ae8ef>>
 * @relayHash 154bba14fb3236096262b6e9b3072b01
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6eba68a08913fb60b86e392ceee9c6fb098532203f397703351c76eb9f31cbed

import { ConcreteRequest } from 'relay-runtime';
export type PartnerKind = "CONTRACTOR" | "CUSTOMER" | "SCHOOL" | "SUPPLIER";
export type PartnerOrganisationUpdateInput = {
  domains?: ReadonlyArray<string> | null | undefined;
  kind?: PartnerKind | null | undefined;
  name?: string | null | undefined;
  partnerId: string;
};
export type partnerDialogUpdateMutation$variables = {
  input: PartnerOrganisationUpdateInput;
};
export type partnerDialogUpdateMutation$data = {
  readonly partnerOrganisationUpdate: {
    readonly partner: {
      readonly domains: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: PartnerKind;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type partnerDialogUpdateMutation = {
  response: partnerDialogUpdateMutation$data;
  variables: partnerDialogUpdateMutation$variables;
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
    "concreteType": "PartnerOrganisationPayload",
    "kind": "LinkedField",
    "name": "partnerOrganisationUpdate",
    "plural": false,
    "selections": [
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
            "name": "name",
            "storageKey": null
          },
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
            "name": "domains",
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
    "name": "partnerDialogUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "partnerDialogUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6eba68a08913fb60b86e392ceee9c6fb098532203f397703351c76eb9f31cbed",
    "metadata": {},
    "name": "partnerDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "027dd36e9d00907feda4abbf6233cd9e";

export default node;
