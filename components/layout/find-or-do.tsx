"use client";

import { Command } from "cmdk";
import { Kbd } from "@/components/ui/kbd";
import { findEntries, groupsOf, type Entry } from "./find-entries";

/** One field for everything that can be done, opened and found. */
export function FindOrDo({
  entries,
  recent,
  words,
  onWords,
  onChoose,
}: {
  entries: readonly Entry[];
  /** Ids of what was chosen before in this session, the last first. */
  recent: readonly string[];
  words: string;
  onWords: (words: string) => void;
  onChoose: (entry: Entry) => void;
}) {
  const searched = words.trim() !== "";
  const shown = searched ? findEntries(entries, words) : withRecent(entries, recent);
  return (
    <Command label="Find or do" shouldFilter={false} vimBindings={false} loop>
      <Command.Input
        autoFocus
        className="find__field"
        placeholder="A line, a page, a rule, or something to do"
        aria-label="Find or do"
        value={words}
        onValueChange={onWords}
      />
      <p role="status" className="sr-only">
        {searched && `${shown.length} found`}
      </p>
      {shown.length === 0 && (
        <p className="find__none">
          Nothing is called that. Try one word of a line, a page such as Compare, or what a rule
          asks for.
        </p>
      )}
      <Command.List className="find__list" label="What was found">
        {groupsOf(shown).map((group) => (
          <Command.Group key={group.name} heading={group.name}>
            {group.entries.map((entry) => (
              <Command.Item key={entry.id} value={entry.id} onSelect={() => onChoose(entry)}>
                <span className={entry.isTheirs ? "find__text font-writer" : "find__text"}>
                  {entry.text}
                  {entry.beside && <span className="find__beside"> {entry.beside}</span>}
                </span>
                {entry.keys && <Kbd>{entry.keys}</Kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

const RECENT = "Used before";

function withRecent(entries: readonly Entry[], recent: readonly string[]): readonly Entry[] {
  const lately = recent.flatMap((id) => entries.filter((entry) => entry.id === id));
  return [
    ...lately.map((entry) => ({ ...entry, group: RECENT })),
    ...entries.filter((entry) => !lately.includes(entry)),
  ];
}
