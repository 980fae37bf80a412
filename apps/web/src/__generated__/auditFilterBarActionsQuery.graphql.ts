/**
 * @generated SignedSource<<08dfd51188b965502c840213d5214b59>>
 * @relayHash 2032345adf246791500cc222e1c18309
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e73857182f1fc3b54cd7715ea797b758eedd4efbd70f428faad415f120a0fac8

import { ConcreteRequest } from 'relay-runtime';
export type AuditKind = "ACCOUNT" | "AUDIT" | "CONTENT" | "GROUP" | "INVITATION" | "MODERATION" | "NETWORK" | "OTHER" | "SESSION";
export type auditFilterBarActionsQuery$variables = {
  kind: AuditKind;
};
export type auditFilterBarActionsQuery$data = {
  readonly auditActions: ReadonlyArray<{
    readonly action: string;
    readonly words: string;
  }>;
};
export type auditFilterBarActionsQuery = {
  response: auditFilterBarActionsQuery$data;
  variables: auditFilterBarActionsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "kind"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "kind",
        "variableName": "kind"
      }
    ],
    "concreteType": "AuditAction",
    "kind": "LinkedField",
    "name": "auditActions",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "action",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "words",
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
    "name": "auditFilterBarActionsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "auditFilterBarActionsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e73857182f1fc3b54cd7715ea797b758eedd4efbd70f428faad415f120a0fac8",
    "metadata": {},
    "name": "auditFilterBarActionsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "14094f45b77af0dd1761b8a0850181ce";

export default node;
