/** A posting as an employer would print it. */
export interface Posting {
  title: string;
  text: string;
}

/**
 * One advertisement for each category of the category-text set, written without looking at its résumés' wording, so that
 * "same category" can be asked as "fits the posting".
 */
export const CATEGORY_POSTINGS: Readonly<Record<string, Posting>> = {
  'Java Developer': {
    title: 'Java Developer',
    text: 'Build and run the services behind our booking platform.\n\nRequirements\n- 2+ years of Java in production, with Spring or Hibernate\n- SQL and relational databases\n- REST or SOAP web services, Maven, Git\nNice to have: JavaScript, HTML and a taste for clean tests.',
  },
  Advocate: {
    title: 'Lawyer',
    text: 'Our chambers need a lawyer who appears in court and advises clients.\n\nYou will draft pleadings, petitions and agreements, argue civil and criminal matters and research case law.\n\nRequirements\n- Law degree and admission to the bar\n- Experience in litigation and legal drafting',
  },
  'Data Science': {
    title: 'Data Scientist',
    text: 'Turn customer data into models that make decisions.\n\nWhat you bring\n- Machine learning and statistics, with Python or R\n- Experience with natural language processing or deep learning\n- SQL; a visualisation tool such as Tableau is a plus',
  },
  Database: {
    title: 'Database Administrator',
    text: 'Keep our production databases available, fast and safe.\n\nRequirements\n- Administration of Oracle or SQL Server: installation, backup and recovery, replication\n- Performance tuning of queries and indexes\n- Linux or Windows Server; on-call duty',
  },
  HR: {
    title: 'Human Resources Generalist',
    text: 'Look after our people from first interview to farewell.\n\nYour tasks: recruiting, onboarding, payroll questions, employee relations and appraisals.\n\nYour profile\n- Degree in HR or business\n- Experience in recruitment and HR administration\n- Knowledge of labour law is welcome',
  },
  'Automation Testing': {
    title: 'Test Automation Engineer',
    text: 'Write and maintain automated tests for web applications.\n\nRequirements\n- Selenium WebDriver with Java or Python\n- TestNG or JUnit, a page object framework\n- Continuous integration with Jenkins\n- Agile team experience',
  },
  'DevOps Engineer': {
    title: 'DevOps Engineer',
    text: 'Own our pipelines and cloud.\n\nRequirements\n- AWS or Azure in production\n- CI/CD with Jenkins, containers with Docker and Kubernetes\n- Configuration management: Ansible, Chef or Puppet\n- Linux and shell scripting',
  },
  'DotNet Developer': {
    title: '.NET Developer',
    text: 'Extend our line-of-business applications.\n\nRequirements\n- C# and ASP.NET MVC\n- SQL Server, Entity Framework\n- JavaScript, jQuery and HTML\n- Web API or WCF services',
  },
  Hadoop: {
    title: 'Big Data Engineer (Hadoop)',
    text: 'Run the data lake that feeds our analysts.\n\nRequirements\n- Hadoop ecosystem: HDFS, Hive, Sqoop, Oozie\n- Spark with Scala or Python\n- SQL and shell scripts\n- Kafka or HBase is a plus',
  },
  Testing: {
    title: 'Quality Assurance Tester',
    text: 'Check that what we ship works.\n\nYou will write test plans and test cases, run functional and regression tests, log defects and verify fixes.\n\nRequirements\n- Manual testing experience\n- Knowledge of the testing life cycle\n- A bug tracking tool',
  },
  Arts: {
    title: 'Arts and Drawing Teacher',
    text: 'Teach art and performing arts to children and plan the school exhibitions.\n\nRequirements\n- Degree in arts, music, dance or theatre\n- Classroom teaching and workshops\n- Creativity, painting and drawing',
  },
  Blockchain: {
    title: 'Blockchain Engineer',
    text: 'Build decentralised applications.\n\nRequirements\n- Ethereum, Solidity and smart contracts\n- Hyperledger is a plus\n- Node.js or Go for backend services',
  },
  'Business Analyst': {
    title: 'Business Analyst',
    text: 'Stand between business and engineering.\n\nRequirements\n- Requirements gathering, user stories, process maps\n- Stakeholder workshops and documentation such as BRD and FRD\n- SQL or Excel for analysis\n- Agile delivery',
  },
  'Civil Engineer': {
    title: 'Civil Engineer',
    text: 'Supervise building works from foundation to handover.\n\nRequirements\n- Degree in civil engineering\n- Site supervision, quantity estimates, bar bending schedules\n- AutoCAD\n- Work with contractors and quality control of concrete',
  },
  'ETL Developer': {
    title: 'ETL Developer',
    text: 'Load our warehouse every night.\n\nRequirements\n- Informatica PowerCenter or a comparable ETL tool\n- Data warehousing, star schemas\n- SQL, PL/SQL with Oracle\n- Unix shell',
  },
  'Electrical Engineering': {
    title: 'Electrical Engineer',
    text: 'Design and commission electrical systems for industrial plants.\n\nRequirements\n- Degree in electrical engineering\n- Power distribution, switchgear, transformers, panels\n- AutoCAD Electrical or EPLAN\n- Testing and maintenance on site',
  },
  'Health and fitness': {
    title: 'Personal Trainer',
    text: 'Train members of our gym one to one and in groups.\n\nRequirements\n- Fitness or nutrition certificate\n- Exercise programmes, strength and weight training, yoga is a plus\n- Friendly manner with clients, knowledge of diet and health',
  },
  'Mechanical Engineer': {
    title: 'Mechanical Engineer',
    text: 'Design machine parts and see them through production.\n\nRequirements\n- Degree in mechanical engineering\n- SolidWorks, CATIA or AutoCAD\n- Manufacturing processes, maintenance, quality\n- Thermal or HVAC knowledge is a plus',
  },
  'Network Security Engineer': {
    title: 'Network Security Engineer',
    text: 'Protect our network.\n\nRequirements\n- Firewalls such as Cisco ASA, Palo Alto, Checkpoint or Fortinet\n- Routing and switching, VPN, IDS/IPS\n- CCNA or CCNP\n- Incident handling',
  },
  'Operations Manager': {
    title: 'Operations Manager',
    text: 'Run daily operations of our service centre.\n\nRequirements\n- Several years leading teams in operations\n- Process improvement, service levels, budgets\n- Client relations and reporting\n- Staff planning and training',
  },
  'Python Developer': {
    title: 'Python Developer',
    text: 'Write the backend of our analytics product.\n\nRequirements\n- Python with Django or Flask\n- REST APIs, SQL databases\n- Git, Linux\nNice to have: JavaScript, AWS.',
  },
  'SAP Developer': {
    title: 'SAP ABAP Developer',
    text: 'Develop and enhance our SAP system.\n\nRequirements\n- ABAP: reports, interfaces, forms, BAPI, IDoc\n- S/4HANA or Fiori is a plus\n- Knowledge of modules such as SD, MM or FI',
  },
  Sales: {
    title: 'Sales Manager',
    text: 'Win and grow customers in your region.\n\nRequirements\n- Proven sales record, meeting targets\n- Business development, negotiation, key accounts\n- Leading a sales team\n- CRM and reporting',
  },
  'Web Designing': {
    title: 'Web Designer',
    text: 'Design and build web pages people like to use.\n\nRequirements\n- HTML, CSS, JavaScript, Bootstrap\n- Photoshop or Illustrator\n- Responsive design; PHP or WordPress is a plus',
  },
  PMO: {
    title: 'PMO Analyst',
    text: 'Support our project management office.\n\nRequirements\n- Project planning, tracking and governance\n- Status reports, risk and issue logs, budgets and resources\n- PMP or PRINCE2 welcome\n- MS Project and Excel',
  },
};
