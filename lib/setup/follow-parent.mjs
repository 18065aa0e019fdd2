// @ts-check
// Loaded into the app's process: when whoever started it is killed without a chance to say so, the
// app stops too instead of keeping the port.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
