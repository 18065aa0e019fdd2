import type { Track } from "../../engine";

export const TRACK_NAMES: Readonly<Record<Track, string>> = {
  po: "Product Owner",
  pm: "Product Manager",
};
