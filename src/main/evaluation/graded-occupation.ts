/** What the graded set knows of an occupation. Advertisement and résumé are worded apart on purpose. */
export interface GradedOccupation {
  title: string;
  /** What people who do the same call themselves. */
  alsoCalled: readonly [string, string];
  /** As the advertisement says it. */
  adDuties: readonly string[];
  /** Taxonomy ids asked for. */
  skills: readonly string[];
  degree: string;
  /** As a résumé tells it, in other words. */
  bullets: readonly string[];
  /** Another occupation that lives among the same words, and what it does with them. */
  sameWords: { title: string; bullets: readonly string[] };
  /** A post one moves to when leaving the occupation for good. */
  leftFor: { title: string; bullets: readonly string[] };
}
