import "server-only";
import { TRACKS } from "@/lib/engine/types";
import { database } from "./client";
import { violatedUnique } from "./transaction";

export type UserWithPassword = {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
};

/** @param email in its one stored spelling, see schemas/account */
export function findUserByEmail(email: string): Promise<UserWithPassword | null> {
  return database().user.findUnique({
    where: { email },
    select: { id: true, email: true, passwordHash: true },
  });
}

/** Makes an account with its empty profile and both variants; null where the address has one already. */
export async function createUser(account: {
  readonly email: string;
  readonly passwordHash: string | null;
}): Promise<{ readonly id: string } | null> {
  try {
    return await database().user.create({
      data: {
        ...account,
        profile: {
          create: { variants: { createMany: { data: TRACKS.map((track) => ({ track })) } } },
        },
      },
      select: { id: true },
    });
  } catch (error) {
    if (violatedUnique(error)) return null;
    throw error;
  }
}

/** Removes an account and everything it owns. */
export async function deleteUser(ownerId: string): Promise<void> {
  await database().user.deleteMany({ where: { id: ownerId } });
}
