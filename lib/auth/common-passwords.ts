import "server-only";

let list: Promise<ReadonlySet<string>> | undefined;

/** 49,000 of the most common passwords; loaded when the first person chooses one. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map(String)),
  );
  return list;
}

/**
 * Whether guessing begins with this password. The list's entries are mostly shorter than a password
 * may be, so it also counts when a listed one is padded with digits and signs, stands twice or
 * beside another, or a short piece repeats; and when the address is the password.
 */
export async function isCommonPassword(password: string, email: string): Promise<boolean> {
  const listed = await commonPasswords();
  const typed = password.toLowerCase();
  const letters = typed.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return (
    listed.has(typed) ||
    listed.has(letters) ||
    isSequence(typed) ||
    /^(.{1,6}?)\1+.?$/su.test(typed) ||
    isTwoOf(listed, typed) ||
    isAboutAddress(typed, letters, email)
  );
}

function isTwoOf(listed: ReadonlySet<string>, typed: string): boolean {
  return Array.from(typed).some(
    (_, at) => at > 0 && listed.has(typed.slice(0, at)) && listed.has(typed.slice(at)),
  );
}

const ROWS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

function isSequence(typed: string): boolean {
  const backwards = [...typed].reverse().join("");
  return ROWS.some((row) => row.includes(typed) || row.includes(backwards));
}

function isAboutAddress(typed: string, letters: string, email: string): boolean {
  const [name = ""] = email.split("@");
  return typed === email || typed === name || (name.length > 3 && letters === name);
}
