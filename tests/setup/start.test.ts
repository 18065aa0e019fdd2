import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startApp } from "@/lib/setup/app.mjs";
import { dataFolder, ROOT, secretsIn } from "@/lib/setup/folders.mjs";
import { holderOf, takeLock } from "@/lib/setup/lock.mjs";
import { nodeFault } from "@/lib/setup/main.mjs";
import { birthOf, freePort } from "@/lib/setup/processes.mjs";

const folder = mkdtempSync(join(tmpdir(), "twotrack-setup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start`'s own program where it must refuse before it makes anything. */
async function refusal(settings: Record<string, string>) {
  const env = { ...process.env, TWOTRACK_DATA: join(folder, "data"), ...settings };
  const child = spawn(process.execPath, ["lib/setup/main.mjs", "start"], { cwd: ROOT, env });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const [status] = await once(child, "close");
  return { status, lines: said.trim().split("\n") };
}

describe("npm start refuses in one sentence", () => {
  it("when the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const { status, lines } = await refusal({ PORT: port });
    server.close();
    expect(lines).toEqual([`Port ${port} is taken: stop what uses it, or set PORT to another.`]);
    expect(status).toBe(1);
  });

  it("when PORT is no port", async () => {
    const { status, lines } = await refusal({ PORT: "eighty" });
    expect(lines).toEqual(["PORT is eighty, which is no port from 1 to 65535."]);
    expect(status).toBe(1);
  });

  it("when the data folder cannot be written", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { status, lines } = await refusal({ TWOTRACK_DATA: join(file, "data") });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Twotrack cannot write in .*set TWOTRACK_DATA/);
    expect(status).toBe(1);
  });

  it("when another start holds the folder", async () => {
    const data = join(folder, "held");
    mkdirSync(data);
    const holder = { pid: process.pid, birth: birthOf(process.pid), what: "runs at http://x" };
    writeFileSync(join(data, "lock"), JSON.stringify(holder));
    const port = String(await freePort());
    const { status, lines } = await refusal({ TWOTRACK_DATA: data, PORT: port });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Twotrack already runs at http:\/\/x from this folder/);
    expect(status).toBe(1);
  });

  it("when Node is too old", () => {
    const old = ["18.20.4", "20.18.3", "21.7.0", "22.11.0", "23.1.0"];
    expect(old.map(nodeFault).filter((fault) => fault === null)).toEqual([]);
    expect(["20.19.0", "22.12.0", "24.0.0", "26.1.0"].map(nodeFault)).toEqual([
      ...[null, null, null, null],
    ]);
  });
});

describe("the app", () => {
  it("answers while its sources are followed, until it is stopped", async () => {
    const place = { host: "127.0.0.1", port: await freePort() };
    const address = `http://127.0.0.1:${place.port}`;
    // The icon is asked for: no page is made, and no database is needed.
    const none = { DATABASE_URL: "postgres://x:y@127.0.0.1:9/z", AUTH_SECRET: "s".repeat(32) };
    const app = await startApp("dev", { ...place, address }, { NODE_ENV: "development", ...none });
    expect((await fetch(`${address}/icon.svg`)).status).toBe(200);
    await app.stop();
    await app.died;
    await expect(fetch(`${address}/icon.svg`)).rejects.toThrow();
  }, 90_000);
});

describe("the lock of the data folder", () => {
  it("is taken over from a process that is gone, or whose number another has now", async () => {
    const data = join(folder, "left");
    mkdirSync(data);
    const lock = join(data, "lock");
    for (const left of [
      { pid: 2 ** 22 + 1, birth: "1", what: "runs" },
      { pid: process.ppid, birth: "not its birth", what: "runs" },
    ]) {
      writeFileSync(lock, JSON.stringify(left));
      expect(holderOf(data)).toBeNull();
      const giveBack = await takeLock(data, "runs");
      expect(JSON.parse(readFileSync(lock, "utf8")).pid).toBe(process.pid);
      giveBack();
    }
  });
});

describe("secrets", () => {
  it("are made once, and for nobody else to read", () => {
    process.env["TWOTRACK_DATA"] = join(folder, "secret");
    const data = dataFolder();
    delete process.env["TWOTRACK_DATA"];
    const first = secretsIn(data);
    expect(secretsIn(data)).toEqual(first);
    expect(first.authSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o066).toBe(0);
  });
});
