"use server";
import { action } from "@/lib/actions/action";
import * as imports from "@/lib/data/imports";
import * as snapshots from "@/lib/data/snapshots";
import { addImportInput } from "@/lib/schemas/import";
import { undoImportInput } from "@/lib/schemas/snapshot";

export const addImport = action(addImportInput, imports.addImport);
export const undoImport = action(undoImportInput, snapshots.undoImport);
