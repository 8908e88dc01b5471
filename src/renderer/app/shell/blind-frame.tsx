/** The coloured edge round the whole page while blind review is on. The words for it stand in the sidebar. */
export const BlindFrame = () => (
  <div aria-hidden="true" className="pointer-events-none fixed inset-0 z-30 border-3 border-blind" />
);
