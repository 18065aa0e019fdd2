// @ts-check
// The first file of every npm command. It is parsed by whatever Node is there, so it is written in
// plain old JavaScript and loads the rest only when the rest can run.

/**
 * @param {string} version such as "20.19.0"
 * @returns {string | null} a sentence when this Node is too old
 */
export function nodeFault(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  // The odd ones, and 22 before 12, cannot load the packages that are modules.
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  return fits
    ? null
    : "Twotrack needs Node 20.19, 22.12, 24 or newer; this is Node " + version + ".";
}

const commands = ["start", "dev", "seed", "coach", "check", "test", "verify", "serve-for-tests"];

/** @param {string[]} argv */
async function main(argv) {
  const fault = nodeFault(process.versions.node);
  if (fault) throw Object.assign(new Error(fault), { name: "Sentence" });
  const name = String(argv[0]);
  if (commands.indexOf(name) < 0) throw new Error("There is no command " + name + ".");
  // As root, files must stay readable for the user who runs Postgres, whatever the umask is.
  if (process.getuid && process.getuid() === 0) process.umask(18);
  const command = await import("./commands/" + name + ".mjs");
  return command.run(argv.slice(1));
}

/** @param {unknown} reason */
function fail(reason) {
  const known = reason instanceof Error && reason.name === "Sentence";
  console.error(known ? reason.message : reason);
  return 1;
}

const called = process.argv[1] || "";
if (/lib[\\/]setup[\\/]main\.mjs$/.test(called)) {
  main(process.argv.slice(2))
    .catch(fail)
    .then(function (status) {
      process.exit(typeof status === "number" ? status : 0);
    });
}
