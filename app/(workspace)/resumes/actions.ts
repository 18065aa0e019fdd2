"use server";
import { action } from "@/lib/actions/action";
import { restoreVersion as restoreVersionOf } from "@/lib/data/version-restore";
import * as versions from "@/lib/data/versions";
import * as variants from "@/lib/data/variants";
import * as wordings from "@/lib/data/wordings";
import { saveVariantInput } from "@/lib/schemas/variant";
import {
  keepVersionInput,
  renameVersionInput,
  restoreVersionInput,
  versionIdInput,
} from "@/lib/schemas/version";
import { moveWordingInput, orderWordingsInput } from "@/lib/schemas/wording";

export const saveVariant = action(saveVariantInput, variants.saveVariant);

export const moveWording = action(moveWordingInput, wordings.moveWording);

export const orderWordings = action(orderWordingsInput, wordings.orderWordings);

export const keepVersion = action(keepVersionInput, versions.keepVersion);

export const renameVersion = action(renameVersionInput, versions.renameVersion);

export const deleteVersion = action(versionIdInput, (ownerId, { versionId }) =>
  versions.deleteVersion(ownerId, versionId),
);

export const bringBackVersion = action(versionIdInput, (ownerId, { versionId }) =>
  versions.bringBackVersion(ownerId, versionId),
);

export const readVersion = action(versionIdInput, (ownerId, { versionId }) =>
  versions.getVersion(ownerId, versionId),
);

export const restoreVersion = action(restoreVersionInput, restoreVersionOf);
