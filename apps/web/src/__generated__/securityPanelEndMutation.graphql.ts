/**
 * @generated SignedSource<<3aed6fe945d10cafd6f94bc74d276525>>
 * @relayHash d8329904686bfa511ef871b26370c294
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3e92c754235e4b1fe857312ae3ba85bfa371e0662183af460f1fcb29064c96d

import { ConcreteRequest } from 'relay-runtime';
export type SessionEndInput = {
  sessionId: string;
};
export type securityPanelEndMutation$variables = {
  input: SessionEndInput;
};
export type securityPanelEndMutation$data = {
  readonly sessionEnd: {
    readonly endedSessionId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type securityPanelEndMutation = {
  response: securityPanelEndMutation$data;
  variables: securityPanelEndMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endedSessionId",
  "storageKey": null
},
v3 = {
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "securityPanelEndMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SessionEndPayload",
        "kind": "LinkedField",
        "name": "sessionEnd",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "securityPanelEndMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SessionEndPayload",
        "kind": "LinkedField",
        "name": "sessionEnd",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "deleteRecord",
            "key": "",
            "kind": "ScalarHandle",
            "name": "endedSessionId"
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "f3e92c754235e4b1fe857312ae3ba85bfa371e0662183af460f1fcb29064c96d",
    "metadata": {},
    "name": "securityPanelEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6d89c594d317bb51b2a011b4aacf9186";

export default node;
