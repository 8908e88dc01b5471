import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import { BudgetPanel } from './budget-panel.tsx';
import { JobsSpentPanel } from './jobs-spent-panel.tsx';
import { MeterPanel } from './meter-panel.tsx';
import { PricesPanel } from './prices-panel.tsx';

/** What models cost: so far, at most, and each. */
export const SpendingPage = () => {
  const meter = useQuery({ ...orpc.ai.meter.queryOptions({ input: {} }), staleTime: 0 }).data;
  const budget = useQuery(orpc.ai.budget.get.queryOptions()).data;
  return (
    <>
      {meter ? <MeterPanel meter={meter} /> : null}
      {budget ? <JobsSpentPanel budget={budget} /> : null}
      {budget ? <BudgetPanel budget={budget} /> : null}
      {budget ? <PricesPanel currency={budget.currency} /> : null}
    </>
  );
};
