import { vi } from "vitest";

/** In the place of what runs on the server: each page asks for all of its acts, a test answers for some. */
export const careerActs = () =>
  acts(
    ...["addJob", "saveJob", "moveJob", "deleteJob", "restoreJob"],
    ...["addBullet", "saveBullet", "chooseTriage", "moveBullet", "deleteBullet", "restoreBullet"],
    ...["saveAnswer", "saveWording", "includeWording", "setAside", "takeBack", "markSeen"],
    ...["saveProfile", "saveSection", "moveSection", "deleteSection", "restoreSection"],
  );
export const interviewActs = () => acts("saveNote");
export const variantActs = () =>
  acts(
    ...["moveWording", "orderWordings", "saveVariant"],
    ...["keepVersion", "renameVersion", "deleteVersion", "bringBackVersion"],
  );

function acts(...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, vi.fn()]));
}
