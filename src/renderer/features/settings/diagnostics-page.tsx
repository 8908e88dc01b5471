import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/workspace.ts';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';

const Verdict = ({ check }: { check: Check }) => {
  const { t } = useTranslation('settings');
  if (check.ok) {
    return (
      <span className="flex items-center gap-1.5 text-met">
        <CircleCheck aria-hidden="true" className="size-4" />
        {t('diagnostics.ok')}
      </span>
    );
  }
  const Icon = check.required ? CircleX : CircleAlert;
  return (
    <span className={`flex items-center gap-1.5 ${check.required ? 'text-miss' : 'text-part'}`}>
      <Icon aria-hidden="true" className="size-4" />
      {check.required ? t('diagnostics.missing') : t('diagnostics.optional')}
    </span>
  );
};

const Checks = ({ checks }: { checks: readonly Check[] }) => {
  const { t } = useTranslation('settings');
  return (
    <table className="w-full">
      <thead>
        <tr className="border-b border-line text-left text-xs font-medium text-ink-3">
          <th className="px-4 py-1.5 font-medium">{t('diagnostics.part')}</th>
          <th className="py-1.5 font-medium">{t('diagnostics.state')}</th>
          <th className="px-4 py-1.5 font-medium">{t('diagnostics.detail')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.name} className="border-b border-line align-top last:border-0">
            <th scope="row" className="w-36 px-4 py-2.5 text-left font-medium">
              {check.name}
            </th>
            <td className="w-36 py-2.5">
              <Verdict check={check} />
            </td>
            <td className="px-4 py-2.5 text-ink-2">
              <span className="break-words">{check.detail}</span>
              {check.remedy ? <p className="mt-0.5 text-ink">{check.remedy}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What Candor needs and finds on this machine, and what to do about what is missing. */
export const DiagnosticsPage = () => {
  const { t } = useTranslation('settings');
  const doctor = useQuery({ ...orpc.workspace.doctor.queryOptions(), staleTime: 0 });
  const status = useQuery(orpc.workspace.status.queryOptions()).data;
  return (
    <Panel
      flush
      title={t('diagnostics.title')}
      {...(status ? { text: t('diagnostics.folder', { folder: status.dataFolder }) } : {})}
      aside={
        <Button small disabled={doctor.isFetching} onClick={() => void doctor.refetch()}>
          {doctor.isFetching ? t('diagnostics.checking') : t('diagnostics.again')}
        </Button>
      }
    >
      {doctor.error ? <QueryError error={doctor.error} onRetry={() => void doctor.refetch()} /> : null}
      {doctor.data ? <Checks checks={doctor.data} /> : null}
    </Panel>
  );
};
