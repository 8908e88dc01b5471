import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { QueryError } from './query-error.tsx';

/** In place of a page that could not be drawn. */
export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  return (
    <QueryError
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
};
