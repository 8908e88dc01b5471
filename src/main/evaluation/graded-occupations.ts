/** What the graded set knows of an occupation. Advertisement and résumé are worded apart on purpose. */
export interface GradedOccupation {
  title: string;
  /** What people who do the same call themselves. */
  alsoCalled: readonly [string, string];
  /** As the advertisement says it. */
  adDuties: readonly string[];
  /** Taxonomy ids asked for. */
  skills: readonly string[];
  degree: string;
  /** As a résumé tells it, in other words. */
  bullets: readonly string[];
  /** Another occupation that lives among the same words, and what it does with them. */
  sameWords: { title: string; bullets: readonly string[] };
  /** A post one moves to when leaving the occupation for good. */
  leftFor: { title: string; bullets: readonly string[] };
}

const toSales = {
  title: 'Insurance Sales Agent',
  bullets: ['Sold household policies to families', 'Met quarterly targets and renewed contracts'],
};
const toFarm = {
  title: 'Organic Farmer',
  bullets: ['Grew vegetables for three markets', 'Ran the box scheme and two seasonal helpers'],
};
const toCafe = {
  title: 'Café Owner',
  bullets: ['Opened and ran a neighbourhood café', 'Ordered stock and served guests'],
};
const toEstate = {
  title: 'Real Estate Agent',
  bullets: ['Showed flats and closed leases', 'Wrote listings and valued homes'],
};

export const GRADED_OCCUPATIONS: readonly GradedOccupation[] = [
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
  {
    title: 'Marketing Manager',
    alsoCalled: ['Digital Marketing Lead', 'Brand Manager'],
    adDuties: ['Plan campaigns for our tea brand', 'Spend the budget where it works'],
    skills: ['skill:digital-marketing', 'skill:seo', 'skill:social-media-marketing', 'skill:web-analytics'],
    degree: 'Marketing',
    bullets: [
      'Doubled newsletter subscribers to 80,000',
      'Ran launches in five countries',
      'Briefed agencies and measured return',
    ],
    sameWords: {
      title: 'Marketing Lecturer',
      bullets: ['Taught undergraduates campaigns and search engines', 'Marked essays and sat on boards'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Sales Representative',
    alsoCalled: ['Account Executive', 'Field Sales Agent'],
    adDuties: ['Open new accounts in the north', 'Look after 80 shops'],
    skills: ['skill:sales', 'skill:business-development', 'skill:negotiation', 'skill:crm'],
    degree: 'Business',
    bullets: [
      'Beat quota four years running, 130 percent in the last',
      'Signed two national chains',
      'Demonstrated new lines at fairs',
    ],
    sameWords: {
      title: 'Sales Training Software Engineer',
      bullets: ['Programmed lessons on quota and pipeline', 'Fixed bugs in the account screens'],
    },
    leftFor: {
      title: 'Kindergarten Assistant',
      bullets: ['Played and sang with toddlers', 'Prepared snacks'],
    },
  },
  {
    title: 'Recruiter',
    alsoCalled: ['Talent Acquisition Specialist', 'Talent Partner'],
    adDuties: ['Fill forty posts a year', 'Advise managers on whom to meet'],
    skills: ['skill:recruiting', 'skill:onboarding', 'skill:human-resources'],
    degree: 'Human Resources',
    bullets: [
      'Hired 60 engineers in two years',
      'Cut time to fill from 70 to 38 days',
      'Ran structured interviews',
    ],
    sameWords: {
      title: 'Army Recruit Instructor',
      bullets: ['Drilled recruits in field craft', 'Instructed interviews for sentry duty'],
    },
    leftFor: toCafe,
  },
  {
    title: 'Graphic Designer',
    alsoCalled: ['Visual Designer', 'Communication Designer'],
    adDuties: ['Draw posters, books and packaging', 'Guard our look in print and on screen'],
    skills: [
      'skill:graphic-design',
      'skill:adobe-photoshop',
      'skill:adobe-illustrator',
      'skill:adobe-indesign',
    ],
    degree: 'Design',
    bullets: [
      'Redrew the identity of a museum',
      'Laid out a 300-page catalogue',
      'Took work from sketch to press',
    ],
    sameWords: {
      title: 'Print Shop Cashier',
      bullets: ['Took orders for posters and books', 'Ran the till and packed parcels'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Civil Engineer',
    alsoCalled: ['Structural Engineer', 'Site Engineer'],
    adDuties: ['Design bridges and retaining walls', 'Follow works on site'],
    skills: ['skill:civil-engineering', 'skill:autocad', 'skill:construction-management'],
    degree: 'Civil Engineering',
    bullets: [
      'Calculated reinforcement for six road bridges',
      'Checked concrete pours and signed off',
      'Saved 8 percent of steel',
    ],
    sameWords: {
      title: 'Building Site Security Guard',
      bullets: ['Guarded bridges and works at night', 'Checked passes of engineers on site'],
    },
    leftFor: toEstate,
  },
  {
    title: 'Warehouse Operative',
    alsoCalled: ['Stock Handler', 'Order Picker'],
    adDuties: ['Pick, pack and load parcels', 'Keep aisles tidy and safe'],
    skills: ['skill:warehouse-management', 'skill:forklift-operation', 'skill:inventory-management'],
    degree: 'school certificate',
    bullets: [
      'Picked 180 lines an hour with a scanner',
      'Unloaded containers with a counterbalance truck',
      'Counted stock each Friday',
    ],
    sameWords: {
      title: 'Warehouse Software Consultant',
      bullets: ['Configured picking and packing screens for clients', 'Wrote manuals on stock counts'],
    },
    leftFor: { title: 'Taxi Driver', bullets: ['Drove passengers at night', 'Kept the cab clean'] },
  },
  {
    title: 'Pharmacist',
    alsoCalled: ['Dispensing Chemist', 'Clinical Pharmacist'],
    adDuties: ['Check and hand out prescriptions', 'Counsel people on side effects'],
    skills: ['skill:pharmacy', 'skill:medication-administration', 'skill:customer-service'],
    degree: 'Pharmacy',
    bullets: [
      'Verified 200 scripts a day without an error reported',
      'Reviewed medicines of care-home residents',
      'Gave flu jabs',
    ],
    sameWords: {
      title: 'Pharmacy Delivery Driver',
      bullets: ['Delivered prescriptions to care homes', 'Kept the van on schedule'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Social Worker',
    alsoCalled: ['Case Worker', 'Family Support Worker'],
    adDuties: ['Stand by families in trouble', 'Write court reports'],
    skills: ['skill:social-work', 'skill:mental-health', 'skill:conflict-resolution'],
    degree: 'Social Work',
    bullets: [
      'Held a caseload of 22 children on protection plans',
      'Visited homes and chaired meetings',
      'Placed siblings together',
    ],
    sameWords: {
      title: 'Charity Call Centre Agent',
      bullets: ['Phoned donors for families in trouble', 'Typed pledges and reports'],
    },
    leftFor: toEstate,
  },
  {
    title: 'Hotel Receptionist',
    alsoCalled: ['Front Desk Agent', 'Guest Service Agent'],
    adDuties: ['Welcome travellers day and night', 'Solve what goes wrong in rooms'],
    skills: ['skill:reception', 'skill:hotel-management', 'skill:customer-service'],
    degree: 'Hospitality',
    bullets: [
      'Checked in up to 150 arrivals a shift',
      'Settled bills and complaints',
      'Trained two night porters',
    ],
    sameWords: {
      title: 'Hotel Maintenance Painter',
      bullets: ['Painted rooms and lobbies of hotels', 'Repaired doors between arrivals'],
    },
    leftFor: toFarm,
  },
  {
    title: 'Project Manager',
    alsoCalled: ['Programme Lead', 'Delivery Manager'],
    adDuties: ['Bring three departments to one date', 'Tell bad news early'],
    skills: [
      'skill:project-management',
      'skill:budgeting',
      'skill:stakeholder-management',
      'skill:risk-management',
    ],
    degree: 'Business',
    bullets: [
      'Delivered a 4 million move of two plants on time',
      'Kept the plan, log and steering group',
      'Led fourteen people without line authority',
    ],
    sameWords: {
      title: 'Projectionist',
      bullets: ['Ran film projectors on time at festivals', 'Kept the log of three screens'],
    },
    leftFor: toCafe,
  },
  {
    title: 'Truck Driver',
    alsoCalled: ['HGV Driver', 'Lorry Driver'],
    adDuties: ['Carry chilled goods across the country', 'Load, lash and log'],
    skills: ['skill:truck-driving', 'skill:logistics', 'skill:occupational-safety'],
    degree: 'school certificate',
    bullets: [
      'Drove 120,000 km a year without an accident',
      'Kept tachograph and temperature records',
      'Reversed into docks from Oslo to Bari',
    ],
    sameWords: {
      title: 'Truck Insurance Clerk',
      bullets: ['Processed claims for lorries and loads', 'Logged accidents and called drivers'],
    },
    leftFor: { title: 'School Caretaker', bullets: ['Opened gates and mended chairs', 'Cleared snow'] },
  },
  {
    title: 'Laboratory Technician',
    alsoCalled: ['Lab Analyst', 'Laboratory Scientist'],
    adDuties: ['Test water and food samples', 'Keep instruments in trim'],
    skills: ['skill:laboratory-techniques', 'skill:quality-management', 'skill:chemistry'],
    degree: 'Chemistry',
    bullets: [
      'Ran 60 chromatograms a week',
      'Calibrated balances and wrote procedures',
      'Validated a method for pesticides',
    ],
    sameWords: {
      title: 'Photo Lab Assistant',
      bullets: ['Developed films and tested print samples', 'Served customers at the lab counter'],
    },
    leftFor: toSales,
  },
];
