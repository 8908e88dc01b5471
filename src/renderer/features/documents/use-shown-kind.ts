import { skipToken, useQuery } from '@tanstack/react-query';
import type { CandidateDocument } from '../../../contract/candidates.ts';
import { useSettings } from '../../app/settings.ts';

type Kind = CandidateDocument['kind'];

const kindOf = (mediaType: string): Kind => {
  if (mediaType.startsWith('application/pdf')) return 'pdf';
  return mediaType.startsWith('image/') ? 'image' : 'text';
};

/** Asks what is served, without the bytes. */
async function servedKind(path: string, signal: AbortSignal): Promise<Kind> {
  const answer = await fetch(path, { method: 'HEAD', signal });
  if (!answer.ok) throw new Error(`document answered ${answer.status}`);
  return kindOf(answer.headers.get('content-type') ?? '');
}

/**
 * How a document can be shown. In blind review a redacted copy stands in for the file, which may be of another kind; null
 * until that is known. `blind` tells copies apart: what was drawn of one must not stay for the other.
 */
export function useShownKind(document: CandidateDocument): { kind: Kind | null; blind: boolean } {
  const { blind } = useSettings();
  const served = useQuery({
    queryKey: ['document kind', document.path, blind],
    queryFn: blind ? ({ signal }) => servedKind(document.path, signal) : skipToken,
    gcTime: 0,
  });
  if (!blind) return { kind: document.kind, blind };
  return { kind: served.isError ? 'text' : (served.data ?? null), blind };
}
