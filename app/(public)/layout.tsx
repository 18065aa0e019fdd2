import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Footer } from "@/components/layout/footer";
import { PublicHeader, SkipLink } from "@/components/layout/header";
import { readTheme, THEME_COOKIE } from "@/components/layout/theme";
import { ThemeChoice } from "@/components/layout/theme-choice";
import { ButtonLink } from "@/components/ui/button-link";
import { currentUser } from "@/lib/auth/current-user";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const user = await currentUser();
  return (
    <>
      <SkipLink />
      <PublicHeader
        end={
          user ? (
            <ButtonLink href="/coach" prefetch={false}>
              Your bullets
            </ButtonLink>
          ) : (
            <>
              <ButtonLink href="/sign-in" prefetch={false} look="ghost">
                Sign in
              </ButtonLink>
              <ButtonLink href="/sign-up" prefetch={false}>
                Sign up
              </ButtonLink>
            </>
          )
        }
      />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer end={<ThemeChoice theme={theme} />} />
    </>
  );
}
