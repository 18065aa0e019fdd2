import { ButtonLink } from "@/components/ui/button-link";
import { CalmNote } from "./calm-note";

export function NotFoundNote() {
  return (
    <CalmNote
      title="There is nothing at this address"
      acts={
        <>
          <ButtonLink href="/coach" look="primary">
            Go to the coach
          </ButtonLink>
          <ButtonLink href="/">Start page</ButtonLink>
        </>
      }
    >
      <p>The address may have a letter too many, or what stood here was deleted.</p>
    </CalmNote>
  );
}
