/**
 * @generated SignedSource<<47d407c15d470e690b5f2975080b1b32>>
 * @relayHash e15632f991a161c61ae8eefbc698c45a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5212e2d9edb6b8fb1a6d33796cb584d7a45e0a0c1fd3d74ea118c3cefcfe41c2

import { ConcreteRequest } from 'relay-runtime';
export type Blanker = "AUTHOR" | "MODERATOR";
export type RevisionBlankInput = {
  revisionId: string;
};
export type historyDialogBlankMutation$variables = {
  input: RevisionBlankInput;
};
export type historyDialogBlankMutation$data = {
  readonly revisionBlank: {
    readonly revision: {
      readonly blankedAs: Blanker | null | undefined;
      readonly blankedAt: string | null | undefined;
      readonly bodyHtml: string;
      readonly editedAt: string;
      readonly editor: {
        readonly name: string;
      };
      readonly id: string;
      readonly title: string | null | undefined;
      readonly viewerCanBlank: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type historyDialogBlankMutation = {
  response: historyDialogBlankMutation$data;
  variables: historyDialogBlankMutation$variables;
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
    "concreteType": "RevisionBlankPayload",
    "kind": "LinkedField",
    "name": "revisionBlank",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Revision",
        "kind": "LinkedField",
        "name": "revision",
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
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "bodyHtml",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "editedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "blankedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "blankedAs",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanBlank",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Byline",
            "kind": "LinkedField",
            "name": "editor",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
    "name": "historyDialogBlankMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "historyDialogBlankMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5212e2d9edb6b8fb1a6d33796cb584d7a45e0a0c1fd3d74ea118c3cefcfe41c2",
    "metadata": {},
    "name": "historyDialogBlankMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d7f68152a0943bb42c8fe03732aaf3cc";

export default node;
