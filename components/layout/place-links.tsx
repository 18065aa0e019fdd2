"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { PLACES } from "./places";

/** The same few words in the bar and, on a phone, in the dock at the thumb. */
export function PlaceLinks({ withIcons = false }: { withIcons?: boolean }) {
  const path = usePathname();
  return PLACES.map((place) => (
    <Link
      key={place.href}
      href={place.href}
      // Another page's code is not fetched ahead: what is open has to be usable first.
      prefetch={false}
      aria-current={path.startsWith(place.under) ? "page" : undefined}
    >
      {withIcons && <Icon name={place.icon} />}
      {place.name}
    </Link>
  ));
}
