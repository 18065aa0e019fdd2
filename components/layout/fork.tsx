/** One line leaves the bullet and becomes two drafts: the logo, the landing and the coach page. */
export function Fork({ className = "" }: { className?: string }) {
  return (
    <svg
      className={`fork ${className}`}
      viewBox="0 0 680 34"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        className="fork-po"
        vectorEffect="non-scaling-stroke"
        d="M340 0v6c0 14-14 12-40 12H196c-24 0-30 2-30 16"
      />
      <path
        className="fork-pm"
        vectorEffect="non-scaling-stroke"
        d="M340 0v6c0 14 14 12 40 12h104c24 0 30 2 30 16"
      />
      <path className="fork-stem" vectorEffect="non-scaling-stroke" d="M340 0v6" />
    </svg>
  );
}

export function Logo() {
  return (
    <svg viewBox="0 0 22 18" aria-hidden="true">
      <path className="fork-po" d="M0 9h4c4 0 4-6 8-6h9" />
      <path className="fork-pm" d="M4 9c4 0 4 6 8 6h8" />
      <path className="fork-stem" d="M0 9h5" />
    </svg>
  );
}
