/** One legend serves every draft. */
export function Legend() {
  return (
    <ul className="legend" aria-label="How words are marked">
      <li>
        <span className="yours">two teams</span> your words
      </li>
      <li>
        <span className="connecting">into the</span> connecting
      </li>
      <li>
        <span className="blank">how much</span> only you know
      </li>
      <li>
        <span className="claim">ranked</span> <span className="claim-word">confirm</span> for you to
        confirm
      </li>
    </ul>
  );
}
