"use server";
import { action } from "@/lib/actions/action";
import * as variants from "@/lib/data/variants";
import * as wordings from "@/lib/data/wordings";
import { saveVariantInput } from "@/lib/schemas/variant";
import { moveWordingInput } from "@/lib/schemas/wording";

export const saveVariant = action(saveVariantInput, variants.saveVariant);

export const moveWording = action(moveWordingInput, wordings.moveWording);
