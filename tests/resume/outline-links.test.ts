import { expect, it } from "vitest";
import { outlineOf } from "@/lib/resume/write/outline";

it.each(["javascript://fern.example/%0aalert(1)", "file:///etc/hosts", "DATA://text"])(
  "an address that is not of the web (%s) is written, but not linked",
  (url) => {
    const { contact } = outlineOf({ basics: { url } });
    expect(contact).toEqual([{ text: url }]);
  },
);

it("an address of the web is linked, with a scheme where it has none", () => {
  const profiles = [{ network: "", username: "ada", url: "HTTPS://fern.example/ada" }];
  const { contact } = outlineOf({ basics: { url: "fern.example", profiles } });
  expect(contact.map(({ href }) => href)).toEqual([
    "https://fern.example",
    "HTTPS://fern.example/ada",
  ]);
});
