import { memo } from "react";
import { KeysProvider, useActs, useAllActs } from "@/app/(workspace)/keys";
import type { Act } from "@/components/layout/keys";

/** A part with acts, a text field, and a list of all acts that says when it is drawn. */
export function EverywhereKeys({
  acts,
  onList,
}: {
  acts: readonly Act[];
  onList?: (ids: readonly string[]) => void;
}) {
  return (
    <KeysProvider>
      <Part acts={acts} />
      <List onList={onList} />
      <input aria-label="Words" />
    </KeysProvider>
  );
}

function Part({ acts }: { acts: readonly Act[] }) {
  useActs(acts);
  return null;
}

const List = memo(function List({
  onList,
}: {
  onList: ((ids: readonly string[]) => void) | undefined;
}) {
  const { acts } = useAllActs();
  onList?.(acts.map(({ id }) => id));
  return null;
});
