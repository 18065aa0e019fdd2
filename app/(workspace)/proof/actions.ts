"use server";
import { action } from "@/lib/actions/action";
import { saveNote as save } from "@/lib/data/notes";
import { saveNoteInput } from "@/lib/schemas/note";

export const saveNote = action(saveNoteInput, save);
