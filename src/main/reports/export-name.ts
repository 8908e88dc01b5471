type Format = 'pdf' | 'csv' | 'json';

/** A written export as its file is called. */
export interface ExportName {
  file: string;
  format: Format;
  /** Made while names were hidden: nothing in it tells who anyone is. */
  blind: boolean;
}

const BLIND = '-blind';

export function exportName(id: string, format: Format, blind: boolean): string {
  return `${id}${blind ? BLIND : ''}.${format}`;
}

/** Null for whatever this workstation did not name: no path leads anywhere else. */
export function parseExportName(name: string): ExportName | null {
  const match = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?<blind>-blind)?\.(?<format>pdf|csv|json)$/.exec(
    name,
  );
  if (!match?.groups) return null;
  return { file: name, format: match.groups.format as Format, blind: match.groups.blind !== undefined };
}
