/** Give as `ref` to a region that scrolls, so that the keyboard reaches it even where nothing in it can be focused (WCAG 2.1.1). */
export const focusable = (element: HTMLElement | null): void => {
  if (element) element.tabIndex = 0;
};
