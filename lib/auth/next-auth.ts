import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import { encode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { database } from "@/lib/data/client";
import { startSession } from "@/lib/data/sessions";
import { env } from "@/lib/env";
import { logFailure } from "./log";
import { authorize } from "./authorize";

const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Built at the first request: a build has no database and no secret. */
function config(): NextAuthConfig {
  return {
    adapter: adapterOf(),
    secret: env().AUTH_SECRET,
    trustHost: true,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    // No `strategy`: the adapter makes it database sessions, and naming it is refused with passwords.
    session: { maxAge: SESSION_SECONDS },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) => authorize(credentials, request.headers),
      }),
    ],
    callbacks: {
      jwt: ({ token, account }) =>
        account?.provider === "credentials" ? { ...token, credentials: true } : token,
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, email: user.email },
      }),
    },
    jwt: {
      // next-auth signs a token after a password; ours is the name of a session in the database.
      async encode(params) {
        if (params.token?.["credentials"] !== true) return encode(params);
        const { sub: userId } = params.token;
        if (!userId) throw new Error("A sign-in without a user");
        return startSession(userId, SESSION_SECONDS);
      },
    },
    logger: {
      error(error) {
        // A password that does not fit is no failure of ours.
        if (!(error instanceof CredentialsSignin)) logFailure("next-auth", error);
      },
    },
  };
}

/** The adapter is typed against a client in node_modules; ours is generated beside the code. */
function adapterOf() {
  return PrismaAdapter(database() as unknown as Parameters<typeof PrismaAdapter>[0]);
}

export const { auth, handlers, signIn, signOut } = NextAuth(config);
