import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { readTheme, THEME_COOKIE } from "@/components/layout/theme";
import { IconSprite } from "@/components/ui/icon-sprite";
import "./globals.css";

const schibsted = localFont({
  src: "../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
  weight: "400 900",
  variable: "--font-schibsted",
  // A font that comes late waits for the next page: words in place do not move.
  display: "optional",
});

const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

export const metadata: Metadata = {
  title: { default: "Twotrack", template: "%s · Twotrack" },
  description:
    "Marks the words that hide your part in the work, asks for what only you know, and drafts each resume bullet for Product Owner and Product Manager roles.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  interactiveWidget: "resizes-content",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn for its request: the policy's nonce is a new one each time.
  await connection();
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html
      lang="en"
      className={`${schibsted.variable} ${sourceSerif.variable}`}
      data-theme={theme === "system" ? undefined : theme}
      suppressHydrationWarning
    >
      <body>
        <IconSprite />
        {children}
      </body>
    </html>
  );
}
