// @ts-check
// Loaded into the app's process: when whoever started it is killed without a chance to say so, the
// app stops too instead of keeping the port. Workers that the app forks load this as well; their
// channel leads to the app, which ends them itself and needs them to wait for its words.
if (process.channel && !process.env.NEXT_PRIVATE_WORKER) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
