interface ShareBarProps {
  part: number;
  whole: number;
  /** Both in words: "31 of 214 above the benchmark". */
  label: string;
}

/** How much of a whole is so: the part strong, the rest pale. */
export const ShareBar = ({ part, whole, label }: ShareBarProps) => (
  <span role="img" aria-label={label} className="block h-1.5 overflow-hidden rounded-full bg-bar">
    <i
      className="block h-full rounded-full bg-bar-ink"
      style={{ width: `${whole > 0 ? (part / whole) * 100 : 0}%` }}
    />
  </span>
);
