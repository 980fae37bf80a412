/**
 * @generated SignedSource<<49e9bf413082f5a00a4e5846ac83862c>>
 * @relayHash b161f7d6e8479194b1ee40174e451a13
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 21c29b760410ecc55afc3465e8ac51b1df2fe984d55a04f1612471e4230797ae

import { ConcreteRequest } from 'relay-runtime';
export type PersonKind = "EMPLOYEE" | "EXTERNAL" | "SERVICE";
export type invitationQuery$variables = {
  token: string;
};
export type invitationQuery$data = {
  readonly invitation: {
    readonly accessUntil: string | null | undefined;
    readonly companyName: string;
    readonly email: string;
    readonly groupName: string | null | undefined;
    readonly hasAccount: boolean;
    readonly inviterName: string;
    readonly kind: PersonKind;
    readonly partnerName: string | null | undefined;
    readonly wrongAccount: boolean;
  } | null | undefined;
  readonly network: {
    readonly companyName: string;
    readonly logoUrl: string | null | undefined;
  };
  readonly viewer: {
    readonly email: string | null | undefined;
    readonly id: string;
  } | null | undefined;
};
export type invitationQuery = {
  response: invitationQuery$data;
  variables: invitationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "token"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "companyName",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Network",
    "kind": "LinkedField",
    "name": "network",
    "plural": false,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "logoUrl",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      (v2/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "token",
        "variableName": "token"
      }
    ],
    "concreteType": "InvitationPreview",
    "kind": "LinkedField",
    "name": "invitation",
    "plural": false,
    "selections": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "inviterName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "groupName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "partnerName",
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
        "name": "accessUntil",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasAccount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "wrongAccount",
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
    "name": "invitationQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "invitationQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "21c29b760410ecc55afc3465e8ac51b1df2fe984d55a04f1612471e4230797ae",
    "metadata": {},
    "name": "invitationQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c8a5a3fc988560249f0c088d4502a24b";

export default node;
