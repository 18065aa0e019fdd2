import { expect, it } from "vitest";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { saveProfile } from "@/lib/data/profiles";
import { saveProfileInput } from "@/lib/schemas/profile";
import { aProfile, plantOwner } from "../fixtures/builders";

const CHOICES = { currentTense: "past", lineWords: 20, ending: "open" } as const;

it("a new account takes no side where guides disagree", async () => {
  const { profile } = await getCareer(await plantOwner());
  expect(profile).toMatchObject({ currentTense: "either", lineWords: 35, ending: "alike" });
});

it("the sides that a person takes are kept, and another save may not overwrite them unseen", async () => {
  const ownerId = await plantOwner();
  expect(await saveProfile(ownerId, aProfile(CHOICES))).toMatchObject({ kind: "saved" });
  expect((await getCareer(ownerId)).profile).toMatchObject(CHOICES);
  expect(await saveProfile(ownerId, aProfile())).toMatchObject({
    kind: "stale",
    theirs: CHOICES,
  });
});

it("a limit that no guide names is refused at the door and by the database, as no page could read it", async () => {
  expect(saveProfileInput.safeParse({ ...aProfile(), lineWords: 28 }).error?.issues).toMatchObject([
    { message: "A line's limit is 35 or 20 words." },
  ]);
  const ownerId = await plantOwner();
  const update = database().profile.update({ where: { ownerId }, data: { lineWords: 28 } });
  await expect(update).rejects.toThrow("Profile_line_words_known");
  expect((await getCareer(ownerId)).profile.lineWords).toBe(35);
});
