/**
 * What recruiters type, by kind. `most` holds what nobody should have to fear: words that stand in most of the base.
 * The words are those of the made-up candidates, where `python` is in one text in seven and `management` in four of five.
 */
export const SEARCH_QUERIES = {
  'one word': ['kafka', 'python', 'triage', 'kubernetes', 'welding', 'senvermann'],
  'several words': [
    'kafka airflow',
    'python docker linux',
    'nurse london',
    'budget forecasting sap',
    'java git scrum leeds',
  ],
  'while typing': ['kub*', 'senv*', 'accoun*', 'pytho* lond*', 'skill:pyth*'],
  phrase: ['"night shift"', '"customer service"', '"financial analysis" sap', 'skill:"project management"'],
  or: [
    'nurse OR midwife OR paramedic',
    '(python OR java OR javascript) docker',
    'triage OR patients -budget',
    'skill:python OR skill:java OR skill:sql',
  ],
  not: ['python -contract', 'kafka -java -docker', 'skill:excel -skill:sap audit', 'linux -"night shift"'],
  field: [
    'skill:python',
    'title:engineer location:leeds',
    'company:senvermann',
    'title:"software developer"',
    'name:zofia',
  ],
  mixed: [
    'skill:python years:>=5 -contract',
    '(python OR java) -sap years:3..9',
    'title:manager skill:"project management" years:>10',
    '"customer service" location:london -sales years:2..6',
    'skill:docker added:>=2026-08-01 -intern',
    '-skill:python title:developer',
  ],
  most: ['experience', 'management team', 'data OR project', '"project management" -contract', 'man*', 'ma*'],
} as const satisfies Record<string, readonly string[]>;
