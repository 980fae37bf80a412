/**
 * @generated SignedSource<<16097c68a86e7c97c82fb901de93b1a5>>
 * @relayHash dfc3f52fd0ea570c7c91905992444fc0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ec9ebb8da370a57815694de14ee76052a91a1cb57bf745459ac3a36c5bc31adc

import { ConcreteRequest } from 'relay-runtime';
export type PartnerKind = "CONTRACTOR" | "CUSTOMER" | "SCHOOL" | "SUPPLIER";
export type PartnerOrganisationCreateInput = {
  approverPersonId?: string | null | undefined;
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
      readonly activeExternalCount: number | null | undefined;
      readonly approver: {
        readonly initials: string;
        readonly name: string;
        readonly personId: string | null | undefined;
      } | null | undefined;
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
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
          (v1/*:: as any*/),
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
            "concreteType": "Byline",
            "kind": "LinkedField",
            "name": "approver",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
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
                "name": "personId",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "activeExternalCount",
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
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "partnerDialogCreateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "ec9ebb8da370a57815694de14ee76052a91a1cb57bf745459ac3a36c5bc31adc",
    "metadata": {},
    "name": "partnerDialogCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "296b634cf413322e7e8ed765cfa03dfa";

export default node;
