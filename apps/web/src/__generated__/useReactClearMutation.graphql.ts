/**
 * @generated SignedSource<<4a8c22dbbc01f273d355ec7d5e1167dc>>
 * @relayHash d085caa361a8db3d3bfb200e05d65ba2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0dbe86f098711634a64b7e89d9461965197112170cf18d1ac4da3f006bb96b7f

import { ConcreteRequest } from 'relay-runtime';
export type ReactionKind = "AGREE" | "CELEBRATE" | "THANKS" | "USEFUL";
export type ReactionClearInput = {
  targetId: string;
};
export type useReactClearMutation$variables = {
  input: ReactionClearInput;
};
export type useReactClearMutation$data = {
  readonly reactionClear: {
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
export type useReactClearMutation$rawResponse = {
  readonly reactionClear: {
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
export type useReactClearMutation = {
  rawResponse: useReactClearMutation$rawResponse;
  response: useReactClearMutation$data;
  variables: useReactClearMutation$variables;
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
    "name": "reactionClear",
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
    "name": "useReactClearMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useReactClearMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "0dbe86f098711634a64b7e89d9461965197112170cf18d1ac4da3f006bb96b7f",
    "metadata": {},
    "name": "useReactClearMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "79b505d9645388a5f1da6d0e79fb355d";

export default node;
