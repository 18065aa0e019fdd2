import { CredentialsSignin } from "next-auth";

/** Too many tries; the code travels to the sign-in page, where it becomes a sentence. */
export class TooManyTries extends CredentialsSignin {
  override code = "too-many-tries";
  constructor(readonly waitSeconds: number) {
    super("too many tries");
  }
}
