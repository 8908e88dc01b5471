/** What the words around a doubtful word must or must not be for it to name a skill. All words folded. */
export interface DoubtfulWord {
  /** Printed with a capital inside a sentence it is the name ("in Excel"), not the word ("to excel"). */
  capitalIsEnough?: boolean;
  /** Never the skill when one of these follows ("Go to", "Spring 2020" is handled by numbers). */
  notBefore?: readonly string[];
  /** Never the skill when one of these stands before ("to go", "easy access"). */
  notAfter?: readonly string[];
  /** Surely the skill when one of these stands within three words. */
  near?: readonly string[];
}

/** Words that show a skill is meant whatever the doubtful word is. */
export const CUES: ReadonlySet<string> = new Set(
  (
    'developer developers programming programmer programmers language languages framework frameworks scripting library ' +
    'libraries database databases code coding software engineer sdk api apis stack backend microservices ' +
    'entwickler programmiersprache programmierung sprache desarrollador programacion developpeur langage desenvolvedor ' +
    'linguagem sviluppatore linguaggio'
  ).split(' '),
);

/** Words that place what follows as a tool: "proficient in Go", "experience with Rust". */
export const LEADS: ReadonlySet<string> = new Set(
  'in using with via know write writing written mit en avec con usando com utilizando knowledge proficient experienced fluent kenntnisse'.split(
    ' ',
  ),
);

const MONTH_OR_TERM =
  'semester term quarter break season of internship intern training festival summer fall'.split(' ');

export const DOUBTFUL_WORDS: Readonly<Record<string, DoubtfulWord>> = {
  go: {
    notBefore:
      'to live through above on for with into beyond forward ahead back out the over green getter market'.split(
        ' ',
      ),
    notAfter:
      'to can will will must ready on and pokemon let we i they you always would could should as pre'.split(
        ' ',
      ),
  },
  r: {
    notBefore: 'd'.split(' '),
    notAfter: 'toys s'.split(' '),
    near: 'python sas stata spss statistical statistics ggplot2'.split(' '),
  },
  c: {
    notBefore: 'level suite e'.split(' '),
    notAfter: 'vitamin class hepatitis plan series section'.split(' '),
    near: 'embedded c++ assembly firmware rtos freertos zephyr microcontroller microcontrollers stm32 drivers'.split(
      ' ',
    ),
  },
  spring: {
    notBefore: MONTH_OR_TERM,
    notAfter: 'in last since summer fall autumn winter each every early late of'.split(' '),
    near: 'java hibernate j2ee jpa maven mvc microservices'.split(' '),
  },
  oracle: {
    notBefore: 'corporation corp inc america india ltd financial services'.split(' '),
    notAfter: 'at for by'.split(' '),
    near: 'sql database databases dba db tables queries 9i 10g 11g 12c 19c rdbms'.split(' '),
  },
  excel: {
    capitalIsEnough: true,
    notBefore: 'in at as academically under'.split(' '),
    notAfter: 'to can and who they i we will students'.split(' '),
    near: 'spreadsheet spreadsheets pivot vlookup macros ms microsoft'.split(' '),
  },
  word: {
    capitalIsEnough: true,
    notBefore: 'of count for choice press by search problems'.split(' '),
    notAfter: 'every the a key final written spoken last'.split(' '),
    near: 'excel powerpoint outlook ms microsoft'.split(' '),
  },
  access: {
    notBefore: 'to control for point points rights management and level of healthcare services network'.split(
      ' ',
    ),
    notAfter:
      'to the remote easy market user data open internet patient equal public direct have has provide root web'.split(
        ' ',
      ),
    near: 'excel ms microsoft powerpoint vba'.split(' '),
  },
  outlook: {
    capitalIsEnough: true,
    notBefore: 'on for'.split(' '),
    notAfter: 'positive market the economic financial business'.split(' '),
  },
  teams: {
    notAfter:
      'functional sales lead led cross and of project development high multiple the our leading managed'.split(
        ' ',
      ),
    near: 'zoom slack skype outlook microsoft ms'.split(' '),
  },
  swift: {
    capitalIsEnough: true,
    notBefore: 'response and resolution action completion payments messages network code'.split(' '),
    near: 'ios xcode uikit objective'.split(' '),
  },
  rust: {
    capitalIsEnough: true,
    notBefore: 'removal prevention proof belt resistant protection treatment'.split(' '),
  },
  ruby: { capitalIsEnough: false, near: 'rails rspec sinatra'.split(' ') },
  vue: { notBefore: 'de du d ensemble'.split(' '), notAfter: 'point en de la'.split(' ') },
  express: {
    notBefore: 'delivery ideas thoughts shipping mail scripts'.split(' '),
    notAfter: 'american to federal orient'.split(' '),
    near: 'node mongodb js mern mean'.split(' '),
  },
  node: { near: 'js javascript express react npm'.split(' ') },
  tableau: { capitalIsEnough: true, notBefore: 'de des'.split(' '), notAfter: 'un le'.split(' ') },
  snowflake: {
    capitalIsEnough: true,
    near: 'dbt airflow warehouse sql bigquery redshift databricks data spark etl fivetran'.split(' '),
  },
  airflow: {
    capitalIsEnough: true,
    near: 'apache dag dags dbt spark python pipelines etl kafka snowflake bigquery databricks orchestration dagster prefect luigi'.split(
      ' ',
    ),
  },
  postman: { capitalIsEnough: true, notBefore: 'at for delivering'.split(' ') },
  eclipse: { capitalIsEnough: true },
  bootstrap: { capitalIsEnough: true },
  cucumber: { capitalIsEnough: true, near: 'selenium gherkin bdd'.split(' ') },
  ajax: { capitalIsEnough: true, notAfter: 'afc fc'.split(' ') },
  chef: {
    notBefore: 'de at in of and for with cook'.split(' '),
    notAfter:
      'sous head executive pastry private junior a as assistant line commis personal kitchen sushi'.split(
        ' ',
      ),
    near: 'puppet ansible terraform docker infrastructure saltstack vagrant'.split(' '),
  },
  puppet: { near: 'chef ansible terraform'.split(' ') },
  spark: { near: 'hadoop scala hive pyspark kafka databricks data'.split(' ') },
  hive: { near: 'hadoop spark sql pig hbase data'.split(' ') },
  flask: { near: 'python django api'.split(' ') },
  jest: { near: 'react mocha testing enzyme cypress'.split(' ') },
  sas: { near: 'sql stata spss statistical r'.split(' ') },
  sap: { capitalIsEnough: true },
  salesforce: { capitalIsEnough: true },
  cisco: {
    capitalIsEnough: false,
    notAfter: 'at for san'.split(' '),
    near: 'routers switches network networking juniper'.split(' '),
  },
  premiere: {
    notBefore: 'experience expérience annee partie etape approche league classe'.split(' '),
    near: 'adobe photoshop effects illustrator avid resolve davinci lightroom capcut audition'.split(' '),
  },
  serving: {
    near: 'food drinks guests tables meals customers wine beverages kitchen dishes'.split(' '),
  },
  pflege: {
    notBefore: 'der des von dieser unserer bestehender'.split(' '),
    near: 'patienten patientinnen bewohner bewohnern angehorige senioren station klinik krankenhaus ambulante ambulanten stationare stationaren erfahrung ausbildung examen fachkraft heim'.split(
      ' ',
    ),
  },
  unity: { near: 'game games 3d c# unreal vr ar'.split(' ') },
  sketch: {
    capitalIsEnough: true,
    notBefore: 'of out'.split(' '),
    near: 'figma invision adobe xd'.split(' '),
  },
  illustrator: { near: 'photoshop indesign adobe'.split(' ') },
};
