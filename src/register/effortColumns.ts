import { SUM_STATUSES, type SumStatus } from '../domain/interventions.ts'
import { column, inBoth, text } from './column.ts'
import type { ColumnSpec } from './columnTypes.ts'
import {
  ANY_AGE,
  FLAG_WORDS,
  FOLLOW_UP_WORDS,
  INSTRUMENT_WORDS,
  KIND_WORDS,
  PRECISION_WORDS,
  SEX_WORDS,
  STATE_WORDS,
  STATUS_WORDS,
  wordFor,
} from './registerWords.ts'

type SumKey = SumStatus | `${SumStatus}Date` | `${SumStatus}Source`

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function sumColumns(status: SumStatus): readonly ColumnSpec<SumKey>[] {
  const sv = capital(wordFor(STATUS_WORDS, status, 'sv'))
  const en = capital(wordFor(STATUS_WORDS, status, 'en'))
  return [
    column(
      status,
      text(`${sv} (kr)`, `${en} (SEK)`),
      text(
        'Summan i kronor, eller ordet för varför ingen står där. Tom cell = okänt. 0 är noll kronor.',
        'The sum in kronor, or the word for why there is none. Empty cell = unknown. 0 is zero kronor.',
      ),
      { words: STATE_WORDS },
    ),
    column(
      `${status}Date`,
      text(`${sv}: datum`, `${en}: date`),
      text('Dagen då summan söktes, beslutades eller rapporterades.', 'The day of the sum.'),
    ),
    column(
      `${status}Source`,
      text(`${sv}: källa`, `${en}: source`),
      text('Dokumentets id, kolon, rad eller sida: 003:81-97.', 'Id of the document, colon, line or page: 003:81-97.'),
    ),
  ]
}

const START = [
  column(
    'id',
    text('Id', 'Id'),
    text(
      'Insatsens namn för datorn. Ändra det aldrig. Tom cell: ett id görs av nämnd, år och titel.',
      'The name of the effort for the computer. Never change it. Empty cell: made of committee, year and title.',
    ),
  ),
  ...inBoth('title', text('Titel', 'Title'), text('Vad insatsen heter.', 'What the effort is called.'), {
    required: true,
  }),
  column(
    'kind',
    text('Slag', 'Kind'),
    text(
      'Sökt = begär pengar i årets ärende. Pågående = utan egen summa där. Tom cell = sökt.',
      'Funded = asks for money in the case of its year. Running = has no sum of its own there. Empty cell = funded.',
    ),
    { words: KIND_WORDS },
  ),
  column(
    'committees',
    text('Nämnder', 'Committees'),
    text(
      'Nämndernas namn eller förkortning, åtskilda med semikolon. Andel av summan inom parentes, för alla eller ingen.',
      'Names or abbreviations, separated by semicolons. Share of the sum in brackets, for all of them or none.',
    ),
  ),
  column(
    'fund',
    text('Medel', 'Fund'),
    text('Id eller namn på de medel som insatsen betalas med. Tom cell = okänt.', 'Id or name. Empty cell = unknown.'),
  ),
  column('yearFrom', text('År från', 'Year from'), text('Första kalenderåret.', 'The first calendar year.')),
  column('yearTo', text('År till', 'Year to'), text('Sista kalenderåret.', 'The last calendar year.')),
] as const

const MONEY = [
  ...SUM_STATUSES.flatMap(sumColumns),
  column(
    'priceYear',
    text('Prisår', 'Price year'),
    text(
      'Årets priser som summorna står i. Tom cell: summans år, annars insatsens första år.',
      'The year of the prices. Empty cell: the year of the sum, or else the first year of the effort.',
    ),
  ),
  column(
    'staffing',
    text('Årsarbetskrafter', 'Full-time equivalents'),
    text('Antal heltidstjänster, eller ordet för varför inget står.', 'A number, or the word for why there is none.'),
    { words: STATE_WORDS },
  ),
] as const

const PLACE = [
  column(
    'precision',
    text('Platsens noggrannhet', 'Precision of place'),
    text(
      'Hur noga platsen är angiven. Tom cell: av platserna, annars ej angivet.',
      'How exactly the place is stated. Empty cell: by the places, or else not stated.',
    ),
    { words: PRECISION_WORDS },
  ),
  column(
    'places',
    text('Platser', 'Places'),
    text(
      'Platsernas namn, åtskilda med semikolon, med andel av den placerade summan inom parentes: Lindängen (25 %); Holma.',
      'Names of places, separated by semicolons, with their share in brackets: Lindängen (25 %); Holma.',
    ),
  ),
  column(
    'isOpenEnded',
    text('Med flera platser', 'Places with others'),
    text('Ja om listan slutar med "med flera".', 'Yes where the list ends in "with others".'),
    { words: FLAG_WORDS },
  ),
  column(
    'hasCityWidePart',
    text('Del för hela staden', 'City-wide part'),
    text('Ja om en del gäller hela staden.', 'Yes where a part is for the whole city.'),
    { words: FLAG_WORDS },
  ),
  column(
    'cityWideShare',
    text('Andel för hela staden', 'City-wide share'),
    text('Andelen av summan som gäller hela staden: 40 %. Tom cell = okänt.', 'As 40 %. Empty cell = unknown.'),
  ),
] as const

const PEOPLE = [
  ...inBoth('targetGroup', text('Målgrupp', 'Target group'), text('Vilka insatsen är till för.', 'Who it is for.')),
  column(
    'ageFrom',
    text('Ålder från', 'Age from'),
    text('Lägsta ålder. Tom cell med ålder till = öppen nedåt.', 'Lowest age. Empty with an age to = open downwards.'),
    { words: ANY_AGE },
  ),
  column(
    'ageTo',
    text('Ålder till', 'Age to'),
    text('Högsta ålder. Tom cell med ålder från = öppen uppåt.', 'Highest age. Empty with an age from = open upwards.'),
  ),
  column('targetSex', text('Kön', 'Sex'), text('Vilka kön insatsen riktar sig till.', 'Which sexes it is for.'), {
    words: SEX_WORDS,
  }),
  ...inBoth('theme', text('Tema', 'Theme'), text('Vad insatsen handlar om.', 'What it is about.')),
  ...inBoth('budgetGoal', text('Budgetmål', 'Budget goal'), text('Målet i budgeten.', 'The goal in the budget.')),
  column('instrument', text('Arbetssätt', 'Instrument'), text('Tom cell = ingen har svarat.', 'Empty = no answer.'), {
    words: INSTRUMENT_WORDS,
  }),
  ...inBoth('partners', text('Samverkan', 'Partners'), text('Vilka som deltar.', 'Who takes part.')),
  column('related', text('Hör ihop med', 'Related'), text('Id:n, åtskilda med semikolon.', 'Ids, with semicolons.')),
] as const

const END = [
  column(
    'followUpKind',
    text('Uppföljning: slag', 'Follow-up: kind'),
    text(
      'Samhällsmått säger hur människor lever, verksamhetsmått vad som har gjorts.',
      'A measure of society says how people live, one of activity what was done.',
    ),
    { words: FOLLOW_UP_WORDS },
  ),
  ...inBoth('followUp', text('Uppföljning: mått', 'Follow-up: measure'), text('Vad som följs.', 'What is followed.')),
  column(
    'sources',
    text('Källor', 'Sources'),
    text('Dokument och rad eller sida: 003:81-97; 000:142.', 'Document and line or page: 003:81-97; 000:142.'),
  ),
  ...inBoth('reservations', text('Reservationer', 'Reservations'), text('Parti och slag.', 'Party and kind.')),
  ...inBoth('note', text('Anmärkning', 'Note'), text('Det som läsaren bör veta.', 'What the reader should know.')),
  column(
    'isHistory',
    text('Historik', 'History'),
    text('Ja om insatsen sparas för historiken, utanför summorna.', 'Yes where it is kept outside the sums.'),
    { words: FLAG_WORDS },
  ),
  column(
    'isExample',
    text('Exempel', 'Example'),
    text('Ja om uppgifterna är påhittade för att prövas.', 'Yes where it is made up to be tried.'),
    { words: FLAG_WORDS },
  ),
] as const

/** The columns of the sheet of efforts, which is also valid alone, as CSV. */
export const EFFORT_COLUMNS = [...START, ...MONEY, ...PLACE, ...PEOPLE, ...END]

export type EffortColumnKey = (typeof EFFORT_COLUMNS)[number]['key']
