/**
 * @generated SignedSource<<e674461e2cdfb19b7551c4b6d8bee2b8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FileKind = "ARCHIVE" | "AUDIO" | "IMAGE" | "OTHER" | "PDF" | "SHEET" | "SLIDES" | "TEXT" | "VIDEO";
export type FileState = "CHECKING" | "INFECTED" | "READY";
export type FileTextState = "NONE" | "PART" | "PENDING" | "UNREADABLE" | "WHOLE";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type fileHit_file$data = {
  readonly fileAuthor: {
    readonly name: string;
  };
  readonly fileName: string;
  readonly fileState: FileState;
  readonly fileThread: {
    readonly group: {
      readonly name: string;
      readonly visibility: GroupVisibility;
    };
    readonly id: string;
  };
  readonly kind: FileKind;
  readonly textState: FileTextState;
  readonly updatedAt: string;
  readonly url: string;
  readonly " $fragmentType": "fileHit_file";
};
export type fileHit_file$key = {
  readonly " $data"?: fileHit_file$data;
  readonly " $fragmentSpreads": FragmentRefs<"fileHit_file">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "fileHit_file",
  "selections": [
    {
      "alias": "fileName",
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
      "alias": "fileState",
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "textState",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "url",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "updatedAt",
      "storageKey": null
    },
    {
      "alias": "fileAuthor",
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": "fileThread",
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "thread",
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
          "concreteType": "Group",
          "kind": "LinkedField",
          "name": "group",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "visibility",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "File",
  "abstractKey": null
};
})();

(node as any).hash = "a6c2dfcab01cd8c156833651af51f927";

export default node;
