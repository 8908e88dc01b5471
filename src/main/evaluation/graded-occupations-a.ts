import { toCafe, toEstate, toFarm, toSales } from './graded-leavings.ts';
import type { GradedOccupation } from './graded-occupation.ts';

/** First half of the occupations of the graded set. */
export const FIRST_OCCUPATIONS: readonly GradedOccupation[] = [
  {
    title: 'Python Developer',
    alsoCalled: ['Backend Engineer', 'Software Engineer'],
    adDuties: [
      'Design and ship server-side features of our billing product',
      'Keep response times low as traffic grows',
    ],
    skills: ['skill:python', 'skill:django', 'skill:postgresql', 'skill:docker', 'skill:rest-apis'],
    degree: 'Computer Science',
    bullets: [
      'Rewrote the invoicing service, cutting its latency by half',
      'Owned deployments and on-call for four services',
      'Reviewed code and paired with newcomers',
    ],
    sameWords: {
      title: 'Technical Recruiter',
      bullets: [
        'Filled openings for engineers who write code on the server',
        'Screened profiles and scheduled calls with hiring managers',
      ],
    },
    leftFor: toCafe,
  },
  {
    title: 'Frontend Developer',
    alsoCalled: ['UI Engineer', 'Web Developer'],
    adDuties: ['Bring our designers’ screens to life', 'Make pages quick on slow phones'],
    skills: ['skill:react', 'skill:typescript', 'skill:css', 'skill:redux', 'skill:jest'],
    degree: 'Computer Science',
    bullets: [
      'Built the checkout of a shop used by two million people',
      'Introduced a component catalogue shared by three squads',
      'Raised audit scores from 54 to 97',
    ],
    sameWords: {
      title: 'Coding Bootcamp Admissions Officer',
      bullets: [
        'Advised applicants on courses for building web pages',
        'Ran open days and followed up by phone',
      ],
    },
    leftFor: toEstate,
  },
  {
    title: 'Data Scientist',
    alsoCalled: ['Machine Learning Engineer', 'Applied Scientist'],
    adDuties: ['Predict demand for thousands of products', 'Explain models to people who decide'],
    skills: ['skill:machine-learning', 'skill:python', 'skill:sql', 'skill:scikit-learn', 'skill:statistics'],
    degree: 'Statistics',
    bullets: [
      'Forecast weekly orders with gradient boosting, halving waste',
      'Presented experiments to the board',
      'Cleaned ten years of till receipts',
    ],
    sameWords: {
      title: 'Conference Producer, AI and Data',
      bullets: ['Programmed talks on models and prediction', 'Sold sponsorship to vendors'],
    },
    leftFor: toFarm,
  },
  {
    title: 'DevOps Engineer',
    alsoCalled: ['Site Reliability Engineer', 'Platform Engineer'],
    adDuties: [
      'Automate how we build, release and watch our systems',
      'Share the pager with five colleagues',
    ],
    skills: ['skill:kubernetes', 'skill:terraform', 'skill:aws', 'skill:jenkins', 'skill:linux'],
    degree: 'Computer Science',
    bullets: [
      'Moved forty services into clusters without downtime',
      'Described the whole estate as code',
      'Cut release time from a day to twenty minutes',
    ],
    sameWords: {
      title: 'Cloud Account Executive',
      bullets: ['Sold container hosting and automation to banks', 'Closed 4 million in new contracts'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Registered Nurse',
    alsoCalled: ['Staff Nurse', 'Ward Nurse'],
    adDuties: ['Look after eight people on a surgical ward', 'Work with doctors on the daily round'],
    skills: [
      'skill:patient-care',
      'skill:medication-administration',
      'skill:wound-care',
      'skill:electronic-health-records',
    ],
    degree: 'Nursing',
    bullets: [
      'Cared for post-operative adults on a 28-bed unit',
      'Handed over at shift change and charted observations',
      'Taught families to change dressings at home',
    ],
    sameWords: {
      title: 'Nurse Staffing Coordinator',
      bullets: [
        'Scheduled nurses for wards and hospitals',
        'Billed agencies for shifts and kept licences on file',
      ],
    },
    leftFor: toEstate,
  },
  {
    title: 'Intensive Care Nurse',
    alsoCalled: ['ICU Nurse', 'Critical Care Nurse'],
    adDuties: ['Watch over ventilated adults after heart surgery', 'React within seconds when alarms sound'],
    skills: [
      'skill:critical-care',
      'skill:patient-care',
      'skill:emergency-medicine',
      'skill:infection-control',
    ],
    degree: 'Nursing',
    bullets: [
      'Managed vasopressors and arterial lines for two patients a shift',
      'Led the resuscitation trolley checks',
      'Precepted six newcomers',
    ],
    sameWords: {
      title: 'Medical Device Sales Representative',
      bullets: ['Sold ventilators and monitors to intensive care units', 'Trained buyers on infusion pumps'],
    },
    leftFor: toCafe,
  },
  {
    title: 'Chef',
    alsoCalled: ['Head Cook', 'Sous Chef'],
    adDuties: ['Write a menu that follows the seasons', 'Keep the pass calm on a full Saturday'],
    skills: ['skill:cooking', 'skill:food-safety', 'skill:inventory-management'],
    degree: 'Culinary Arts',
    bullets: [
      'Ran the sauce and grill sections for 120 covers a night',
      'Cut food cost from 34 to 28 percent',
      'Trained four commis',
    ],
    sameWords: {
      title: 'Kitchen Equipment Salesperson',
      bullets: ['Sold ovens and grills to restaurants', 'Demonstrated menus planned on new combi steamers'],
    },
    leftFor: toSales,
  },
  {
    title: 'Accountant',
    alsoCalled: ['Bookkeeper', 'General Ledger Accountant'],
    adDuties: ['Close our books by the third working day', 'Answer the auditors'],
    skills: ['skill:general-ledger', 'skill:accounts-payable', 'skill:taxation', 'skill:microsoft-excel'],
    degree: 'Accounting',
    bullets: [
      'Prepared accruals and reconciled nine bank accounts each month',
      'Filed quarterly returns on time for six years',
      'Shortened closing by four days',
    ],
    sameWords: {
      title: 'Accounting Software Support Agent',
      bullets: ['Answered calls on ledger and tax settings', 'Wrote help pages on month-end screens'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Lawyer',
    alsoCalled: ['Attorney', 'Legal Counsel'],
    adDuties: ['Advise our commercial clients', 'Plead before the regional court'],
    skills: ['skill:litigation', 'skill:legal-drafting', 'skill:corporate-law', 'skill:legal-research'],
    degree: 'Law',
    bullets: [
      'Argued forty hearings, two of them on appeal',
      'Negotiated supply agreements for a steel group',
      'Won damages of 3 million',
    ],
    sameWords: {
      title: 'Legal Secretary',
      bullets: ['Typed contracts and filed pleadings for lawyers', 'Kept the court diary and opened post'],
    },
    leftFor: toCafe,
  },
  {
    title: 'Primary School Teacher',
    alsoCalled: ['Elementary Teacher', 'Class Teacher'],
    adDuties: ['Lead a class of twenty-four eight-year-olds', 'Work with parents'],
    skills: [
      'skill:teaching',
      'skill:lesson-planning',
      'skill:classroom-management',
      'skill:student-assessment',
    ],
    degree: 'Education',
    bullets: [
      'Taught reading and numbers to year three',
      'Wrote reports and met families each term',
      'Ran the school garden',
    ],
    sameWords: {
      title: 'School Textbook Sales Representative',
      bullets: ['Sold reading schemes to primary schools', 'Showed teachers lesson plans at fairs'],
    },
    leftFor: toEstate,
  },
  {
    title: 'Automotive Mechanic',
    alsoCalled: ['Car Mechanic', 'Vehicle Technician'],
    adDuties: ['Service and mend cars of all makes', 'Road-test and hand over to the driver'],
    skills: ['skill:automotive-repair', 'skill:maintenance', 'skill:occupational-safety'],
    degree: 'Vehicle Technology',
    bullets: [
      'Replaced clutches, brakes and timing belts',
      'Traced faults with a scan tool and oscilloscope',
      'Passed 95 percent of inspections first time',
    ],
    sameWords: {
      title: 'Car Parts Counter Clerk',
      bullets: ['Sold brake pads and belts to garages', 'Answered the phone and booked returns'],
    },
    leftFor: toCafe,
  },
  {
    title: 'Electrician',
    alsoCalled: ['Electrical Installer', 'Electrical Technician'],
    adDuties: ['Wire new flats and old houses', 'Test and certify circuits'],
    skills: ['skill:electrical-installation', 'skill:occupational-safety', 'skill:maintenance'],
    degree: 'Electrical Trade',
    bullets: [
      'Fitted distribution boards and ran cable in 60 homes',
      'Found and mended earth faults',
      'Supervised two apprentices',
    ],
    sameWords: {
      title: 'Electrical Wholesale Buyer',
      bullets: ['Bought cable and circuit breakers', 'Haggled with makers of lighting'],
    },
    leftFor: toSales,
  },
];
