import { toCafe, toEstate, toFarm, toSales } from './graded-leavings.ts';
import type { GradedOccupation } from './graded-occupation.ts';

/** Second half of the occupations of the graded set. */
export const SECOND_OCCUPATIONS: readonly GradedOccupation[] = [
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
