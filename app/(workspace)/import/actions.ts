"use server";
import { action } from "@/lib/actions/action";
import * as imports from "@/lib/data/imports";
import { addImportInput } from "@/lib/schemas/import";

export const addImport = action(addImportInput, imports.addImport);
