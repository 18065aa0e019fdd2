/** The engine's only door for pages and the command line. Pure: same text, same answer, byte for byte. */
export * from "./types";
