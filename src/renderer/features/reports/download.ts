/** Downloads a path of the workstation under a name. */
export const download = (path: string, fileName: string): void => {
  const link = document.createElement('a');
  link.href = path;
  link.download = fileName;
  link.click();
};
