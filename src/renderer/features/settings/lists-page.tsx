import { DepartmentList } from './department-list.tsx';
import { SkillList } from './skill-list.tsx';

/** Lists that are kept by hand. */
export const ListsPage = () => (
  <>
    <DepartmentList />
    <SkillList />
  </>
);
