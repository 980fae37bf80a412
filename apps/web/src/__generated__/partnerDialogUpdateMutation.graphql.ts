/**
 * @generated SignedSource<<e791b6f29e0537c08de3b22ac334b351>>
 * @relayHash aa89941c2b5eeb7666b774d949bffcf1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 841a87148fd1684007e397c72bb8c6aac9bbe5dc4078709924868d62f512de79

import { ConcreteRequest } from 'relay-runtime';
export type PartnerKind = "CONTRACTOR" | "CUSTOMER" | "SCHOOL" | "SUPPLIER";
export type PartnerOrganisationUpdateInput = {
  approverPersonId?: string | null | undefined;
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
      readonly approver: {
        readonly initials: string;
        readonly name: string;
        readonly personId: string | null | undefined;
      } | null | undefined;
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
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "partnerDialogUpdateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "841a87148fd1684007e397c72bb8c6aac9bbe5dc4078709924868d62f512de79",
    "metadata": {},
    "name": "partnerDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8f98f5017243d5aa8a8391ced6e39233";

export default node;
