/**
 * @generated SignedSource<<309ba4d1eb6bce0fbf4d538cdbd724f8>>
 * @relayHash 000c7a7f2f0f12912d32f307938afc6f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 18f45eb079387f90d5cccafbc77e4a6208eb77ecad7d1b3e268e01d6fb1dab83

import { ConcreteRequest } from 'relay-runtime';
export type PartnerKind = "CONTRACTOR" | "CUSTOMER" | "SCHOOL" | "SUPPLIER";
export type PartnerOrganisationCreateInput = {
  domains?: ReadonlyArray<string> | null | undefined;
  kind: PartnerKind;
  name: string;
};
export type partnerDialogCreateMutation$variables = {
  input: PartnerOrganisationCreateInput;
};
export type partnerDialogCreateMutation$data = {
  readonly partnerOrganisationCreate: {
    readonly partner: {
      readonly domains: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: PartnerKind;
      readonly name: string;
      readonly viewerCanUpdate: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type partnerDialogCreateMutation = {
  response: partnerDialogCreateMutation$data;
  variables: partnerDialogCreateMutation$variables;
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
    "name": "partnerOrganisationCreate",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanUpdate",
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
    "name": "partnerDialogCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "partnerDialogCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "18f45eb079387f90d5cccafbc77e4a6208eb77ecad7d1b3e268e01d6fb1dab83",
    "metadata": {},
    "name": "partnerDialogCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c14d058eccedef989e07666c64f4bfac";

export default node;
