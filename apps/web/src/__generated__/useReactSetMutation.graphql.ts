/**
 * @generated SignedSource<<1b3fea1506dcd19c79cf9950506dfd3e>>
 * @relayHash e3abb6e041069722a8c80fe2d288788c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 53f252fda7d459747a8b3f08765d9023cc28b4a83af5836ebd3cfbe487f27c0e

import { ConcreteRequest } from 'relay-runtime';
export type ReactionKind = "AGREE" | "CELEBRATE" | "THANKS" | "USEFUL";
export type ReactionSetInput = {
  kind: ReactionKind;
  targetId: string;
};
export type useReactSetMutation$variables = {
  input: ReactionSetInput;
};
export type useReactSetMutation$data = {
  readonly reactionSet: {
    readonly comment: {
      readonly id: string;
      readonly reactions: ReadonlyArray<{
        readonly count: number;
        readonly kind: ReactionKind;
      }>;
      readonly viewerReaction: ReactionKind | null | undefined;
    } | null | undefined;
    readonly post: {
      readonly id: string;
      readonly reactions: ReadonlyArray<{
        readonly count: number;
        readonly kind: ReactionKind;
      }>;
      readonly viewerReaction: ReactionKind | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useReactSetMutation$rawResponse = {
  readonly reactionSet: {
    readonly comment: {
      readonly id: string;
      readonly reactions: ReadonlyArray<{
        readonly count: number;
        readonly kind: ReactionKind;
      }>;
      readonly viewerReaction: ReactionKind | null | undefined;
    } | null | undefined;
    readonly post: {
      readonly id: string;
      readonly reactions: ReadonlyArray<{
        readonly count: number;
        readonly kind: ReactionKind;
      }>;
      readonly viewerReaction: ReactionKind | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useReactSetMutation = {
  rawResponse: useReactSetMutation$rawResponse;
  response: useReactSetMutation$data;
  variables: useReactSetMutation$variables;
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
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "viewerReaction",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReactionCount",
    "kind": "LinkedField",
    "name": "reactions",
    "plural": true,
    "selections": [
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
        "name": "count",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
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
    "concreteType": "ReactionPayload",
    "kind": "LinkedField",
    "name": "reactionSet",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Post",
        "kind": "LinkedField",
        "name": "post",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Comment",
        "kind": "LinkedField",
        "name": "comment",
        "plural": false,
        "selections": (v1/*:: as any*/),
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
    "name": "useReactSetMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useReactSetMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "53f252fda7d459747a8b3f08765d9023cc28b4a83af5836ebd3cfbe487f27c0e",
    "metadata": {},
    "name": "useReactSetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "eb0ac8d6eb9d2ca3dc0023097116ede7";

export default node;
