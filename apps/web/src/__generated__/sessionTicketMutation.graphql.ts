/**
 * @generated SignedSource<<72188c81f4647d9a7085e0c4508f65d2>>
 * @relayHash 68f1b737d53217259b406a616a4f95ae
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a91bedee1fb950cd0e9ec7b131751010d0136546c57b0b5b4ac4a3283e14674f

import { ConcreteRequest } from 'relay-runtime';
export type sessionTicketMutation$variables = Record<PropertyKey, never>;
export type sessionTicketMutation$data = {
  readonly socketTicketCreate: {
    readonly ticket: string;
  };
};
export type sessionTicketMutation = {
  response: sessionTicketMutation$data;
  variables: sessionTicketMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SocketTicketPayload",
    "kind": "LinkedField",
    "name": "socketTicketCreate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ticket",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "sessionTicketMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "sessionTicketMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "a91bedee1fb950cd0e9ec7b131751010d0136546c57b0b5b4ac4a3283e14674f",
    "metadata": {},
    "name": "sessionTicketMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b118dea35820e076531cbcddac540f1f";

export default node;
