import { z } from "zod";

const environment = z.object({
  /** A Postgres address; `npm start` fills it in with the built-in server's where it is not set. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
  /** Signs the session cookies; `npm start` makes one and keeps it with the data. */
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more"),
  /** Connections that each process of the app keeps open at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** How many proxies in front of the app write X-Forwarded-For; 0 trusts none of it. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** New accounts an hour from one client; from all together where the client cannot be known. */
  SIGN_UPS_PER_HOUR: z.coerce.number().int().min(1).max(100_000).default(20),
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
});

export type Environment = z.output<typeof environment>;

/**
 * Reads the environment.
 * @throws {Error} naming every variable that is missing or does not fit, never its value
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = environment.safeParse(Object.fromEntries(filled));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return variables[name] ? `${name} ${message}` : `${name} is not set`;
  });
  throw new Error(`The environment is not complete: ${faults.join("; ")}. See .env.example.`);
}

let parsed: Environment | undefined;

/** The environment of this process, read once, at the first call. */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/** Ends this process with one sentence when its environment is not complete. */
export function requireEnvironment(): void {
  try {
    env();
  } catch (reason) {
    process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    process.exit(1);
  }
}
