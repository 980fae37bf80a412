/**
 * @generated SignedSource<<f4952f446e6fd65f30d181d961ecfa93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type adminTabs_viewer$data = {
  readonly viewerCanAdminister: boolean;
  readonly viewerCanAppoint: boolean;
  readonly viewerCanReadAuditLog: boolean;
  readonly viewerSeesAllExternals: boolean;
  readonly viewerSeesBreakGlass: boolean;
  readonly viewerSeesOrphanedGroups: boolean;
  readonly " $fragmentType": "adminTabs_viewer";
};
export type adminTabs_viewer$key = {
  readonly " $data"?: adminTabs_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminTabs_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminTabs_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAdminister",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerSeesAllExternals",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAppoint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanReadAuditLog",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerSeesBreakGlass",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerSeesOrphanedGroups",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "3cfa50a2f0f4957c5d9ae0df342c23c8";

export default node;
