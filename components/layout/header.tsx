import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "./fork";
import { PlaceLinks } from "./place-links";
import { READING } from "./places";

function Brand({ href }: { href: "/" | "/coach" }) {
  return (
    <Link href={href} prefetch={false} className="brand">
      <Logo />
      <span>Twotrack</span>
    </Link>
  );
}

export function SkipLink({ children = "Skip to the content" }: { children?: ReactNode }) {
  return (
    <a className="skip" href="#main">
      {children}
    </a>
  );
}

/** The workspace's bar: places on the left, what was saved and the account on the right. */
export function WorkspaceHeader({ end }: { end: ReactNode }) {
  return (
    <header className="bar">
      <Brand href="/coach" />
      <nav aria-label="Main" className="bar__nav hidden gap-0.5 md:flex">
        <PlaceLinks />
        {READING.map(({ href, name }) => (
          <Link key={href} href={href} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
      <div className="ml-auto flex items-center gap-2">{end}</div>
    </header>
  );
}

export function PublicHeader({ end }: { end: ReactNode }) {
  return (
    <header className="bar border-transparent bg-bg px-0">
      <div className="wrap flex items-center">
        <Brand href="/" />
        <div className="ml-auto flex items-center gap-2">{end}</div>
      </div>
    </header>
  );
}

/** On a phone the places stand at the bottom edge. */
export function Dock() {
  return (
    <nav aria-label="Main, at the bottom" className="dock">
      <PlaceLinks withIcons />
    </nav>
  );
}
