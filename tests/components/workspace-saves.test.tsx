import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { signOut } from "@/app/(workspace)/actions";
import { AccountMenu } from "@/app/(workspace)/account-menu";
import { saveProfile } from "@/app/(workspace)/coach/actions";
import { AboutYou } from "@/app/(workspace)/coach/about-you";
import { addImport } from "@/app/(workspace)/import/actions";
import { KeysProvider } from "@/app/(workspace)/keys";
import { NotSaved } from "@/app/(workspace)/not-saved";
import { SavesProvider, SaveStatus } from "@/app/(workspace)/saves";
import { TriedOffer } from "@/app/(workspace)/tried-offer";
import { useFreshPage } from "@/app/(workspace)/use-fresh-page";
import { keepTried, readTried } from "@/lib/mirror/tried";
import type { ProfileRow } from "@/lib/schemas/profile";

const { router } = vi.hoisted(() => ({ router: { refresh: vi.fn(), push: vi.fn() } }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));
vi.mock("@/app/(workspace)/actions", () => ({ signOut: vi.fn() }));
vi.mock("@/app/(workspace)/coach/actions", async () =>
  (await import("./server-acts")).careerActs(),
);
vi.mock("@/app/(workspace)/proof/actions", async () =>
  (await import("./server-acts")).interviewActs(),
);
vi.mock("@/app/(workspace)/resumes/actions", async () =>
  (await import("./server-acts")).variantActs(),
);
vi.mock("@/app/(workspace)/import/actions", () => ({ addImport: vi.fn() }));

const PROFILE: ProfileRow = {
  name: "Tomas",
  contactLines: [],
  target: "both",
  background: null,
  years: null,
  spelling: "american",
  currentTense: "either",
  lineWords: 35,
  ending: "alike",
  revision: 1,
};

/** The server's one row, which answers like the real one. */
let row = PROFILE;
beforeEach(() => {
  row = PROFILE;
  localStorage.clear();
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(saveProfile).mockImplementation(async ({ revision, ...fields }) => {
    if (revision !== row.revision) return { kind: "stale", message: "Changed.", theirs: row };
    row = { ...row, ...fields, revision: revision + 1 };
    return { kind: "done", value: { revision: row.revision } };
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function Page({ profile }: { profile: ProfileRow }) {
  return <AboutYou start={useFreshPage(profile)} />;
}

function workspace(page: ReactNode) {
  return (
    <SavesProvider>
      <KeysProvider>
        <SaveStatus />
        <NotSaved />
        {page}
      </KeysProvider>
    </SavesProvider>
  );
}

const name = () => screen.getByLabelText<HTMLInputElement>("Name");
const type = (value: string) => fireEvent.change(name(), { target: { value } });

function otherTab(name: string) {
  row = { ...row, name, revision: row.revision + 1 };
}

describe("two tabs that write of the same", () => {
  it("show both texts, and nothing goes out until the person chooses", async () => {
    render(workspace(<Page profile={PROFILE} />));
    otherTab("Theirs");
    type("Mine");
    await pass(1_000);
    type("Mine, and more");
    await pass(60_000);
    const choice = screen.getByRole("region", { name: /was also changed in another tab/ });
    expect(choice.textContent).toContain("Mine, and more");
    expect(choice.textContent).toContain("Theirs");
    expect(name().value).toBe("Mine, and more");
    expect(row.name).toBe("Theirs");
  });

  it("keep this tab's last words where the person says so, also from another page", async () => {
    const { rerender } = render(workspace(<Page profile={PROFILE} />));
    otherTab("Theirs");
    type("Mine");
    await pass(1_000);
    rerender(workspace(<p>Another page</p>));
    fireEvent.click(screen.getByRole("button", { name: "Keep this one" }));
    await pass(1_000);
    expect(row.name).toBe("Mine");
    rerender(workspace(<Page profile={row} />));
    expect(name().value).toBe("Mine");
  });

  it("keep the other tab's words where the person says so, and write on from there", async () => {
    render(workspace(<Page profile={PROFILE} />));
    otherTab("Theirs");
    type("Mine");
    await pass(1_000);
    fireEvent.click(screen.getByRole("button", { name: "Keep the other" }));
    await pass(1_000);
    expect(name().value).toBe("Theirs");
    type("Theirs, and more");
    await pass(1_000);
    expect(row.name).toBe("Theirs, and more");
    expect(screen.queryByRole("region", { name: /another tab/ })).toBeNull();
  });

  it("hold the person back from leaving while it is open", async () => {
    render(workspace(<Page profile={PROFILE} />));
    otherTab("Theirs");
    type("Mine");
    await pass(1_000);
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });
});

describe("a page that comes anew", () => {
  it("is taken where it is the newest", async () => {
    const { rerender } = render(workspace(<Page profile={PROFILE} />));
    type("Mine");
    await pass(1_000);
    rerender(workspace(<p>Another page</p>));
    rerender(workspace(<Page profile={row} />));
    expect(router.refresh).toHaveBeenCalledOnce();
    otherTab("Theirs");
    rerender(workspace(<Page profile={row} />));
    expect(name().value).toBe("Theirs");
  });

  it("is passed over and asked for again where a save went out meanwhile", async () => {
    const { rerender } = render(workspace(<Page profile={PROFILE} />));
    type("Mine");
    await pass(1_000);
    rerender(workspace(<p>Another page</p>));
    const before = row;
    rerender(workspace(<Page profile={before} />));
    type("Mine, later");
    await pass(1_000);
    rerender(workspace(<Page profile={{ ...before }} />));
    expect(name().value).toBe("Mine, later");
    expect(router.refresh).toHaveBeenCalledTimes(2);
    rerender(workspace(<Page profile={{ ...row }} />));
    await pass(1_000);
    expect(router.refresh).toHaveBeenCalledTimes(2);
  });
});

it("what the server will not take is said with its words, and can be let go", async () => {
  vi.mocked(saveProfile).mockResolvedValue({
    kind: "refused",
    message: "This is not there.",
    lasting: true,
  });
  render(workspace(<Page profile={PROFILE} />));
  type("Tomas Reed");
  await pass(60_000);
  expect(saveProfile).toHaveBeenCalledOnce();
  const note = screen.getByRole("region", { name: "Not saved" });
  expect(note.textContent).toContain("This is not there.");
  expect(note.textContent).toContain("Tomas Reed");
  expect(name().value).toBe("Tomas Reed");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await pass(100);
  expect(saveProfile).toHaveBeenCalledTimes(2);
  fireEvent.click(screen.getByRole("button", { name: "Let it go" }));
  expect(screen.queryByRole("region", { name: "Not saved" })).toBeNull();
});

describe("signing out", () => {
  const leave = () => fireEvent.click(screen.getByRole("button", { name: "Sign out" }));
  const page = workspace(
    <>
      <AccountMenu theme="system" />
      <Page profile={PROFILE} />
    </>,
  );

  it("sends what waits, then leaves", async () => {
    render(page);
    type("Tomas Reed");
    leave();
    await pass(0);
    expect(row.name).toBe("Tomas Reed");
    expect(signOut).toHaveBeenCalledOnce();
  });

  it("asks first where something could not be saved", async () => {
    vi.mocked(saveProfile).mockRejectedValue(new TypeError("Failed to fetch"));
    render(page);
    type("Tomas Reed");
    leave();
    await pass(0);
    expect(signOut).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Sign out without it" }));
    await pass(0);
    expect(signOut).toHaveBeenCalledOnce();
  });
});

describe("what was tried on the start page", () => {
  const bring = () => fireEvent.click(screen.getByRole("button", { name: "Bring it" }));
  beforeEach(() => keepTried([{ text: "Cut the form", story: { act: "cut it" } }]));

  it("is brought once, whole, however often the button is pressed", async () => {
    vi.mocked(addImport).mockResolvedValue({
      kind: "done",
      value: { jobs: 1, bullets: 1, snapshotId: "s" },
    });
    render(workspace(<TriedOffer />));
    bring();
    bring();
    await pass(0);
    expect(addImport).toHaveBeenCalledOnce();
    expect(vi.mocked(addImport).mock.calls[0]?.[0].resume.jobs[0]?.bullets).toMatchObject([
      { text: "Cut the form", answers: [{ question: "act", value: "cut it", known: null }] },
    ]);
    expect(readTried()).toEqual([]);
  });

  it("stays in the browser where the server refuses it, and goes under the same ids again", async () => {
    vi.mocked(addImport).mockResolvedValue({ kind: "refused", message: "You are signed out." });
    render(workspace(<TriedOffer />));
    bring();
    await pass(0);
    expect(readTried()).toHaveLength(1);
    expect(screen.getByText("You are signed out.")).toBeTruthy();
    bring();
    await pass(0);
    const [first, second] = vi.mocked(addImport).mock.calls;
    expect(second).toEqual(first);
  });

  it("goes under the same ids after a reload too, and under others once the lines changed", async () => {
    vi.mocked(addImport).mockRejectedValue(new TypeError("Failed to fetch"));
    for (const lines of [["Cut the form"], ["Cut the form"], ["Cut two forms"]]) {
      if (readTried()[0]?.text !== lines[0])
        keepTried(lines.map((text) => ({ text, story: { act: "cut it" } })));
      render(workspace(<TriedOffer />));
      bring();
      await pass(0);
      cleanup();
    }
    const [first, second, third] = vi.mocked(addImport).mock.calls.map(([sent]) => sent.resume);
    expect(second).toEqual(first);
    expect(third?.jobs[0]?.jobId).not.toBe(first?.jobs[0]?.jobId);
  });
});
