/** The sheets beside the efforts, in a file of several: what one row an effort has no room for. */
import { column, inBoth, text } from './column.ts'
import { LEVEL_WORDS, STATE_WORDS, STATUS_WORDS } from './registerWords.ts'

const EFFORT = column(
  'effort',
  text('Insatsens id', 'Effort id'),
  text('Id:t på bladet Insatser.', 'The id on the sheet of efforts.'),
  { required: true },
)
const STATUS = column(
  'status',
  text('Läge', 'Status'),
  text('Vem som har sagt något om summan.', 'Who has said something about the sum.'),
  { words: STATUS_WORDS, required: true },
)
const PRICE_YEAR = column(
  'priceYear',
  text('Prisår', 'Price year'),
  text('Årets priser som summan står i.', 'The year of the prices.'),
)
const SOURCE = [
  column('document', text('Dokument', 'Document'), text('Dokumentets id.', 'Id of the document.')),
  column('lines', text('Rader', 'Lines'), text('Rad eller sida i dokumentet.', 'Line or page of the document.')),
] as const
const ID = column('id', text('Id', 'Id'), text('Namnet för datorn.', 'The name for the computer.'), { required: true })
const LEVEL = column(
  'level',
  text('Läst som nivå', 'Read as level'),
  text('Vad platsen är. Tom cell: namnet slås upp.', 'What the place is. Empty cell: the name is looked up.'),
  { words: LEVEL_WORDS },
)
const READING = inBoth(
  'reading',
  text('Läsning', 'Reading'),
  text('Sägs till läsaren där läsningen är vår.', 'Told to the reader where the reading is ours.'),
)

export const PLACE_COLUMNS = [
  EFFORT,
  column('place', text('Plats', 'Place'), text('Som den är skriven.', 'As it is written.'), { required: true }),
  LEVEL,
  column(
    'unitId',
    text('Områdets id', 'Area id'),
    text('Id på nivån, när platsen är ett enda område.', 'Id on the level, where the place is one area.'),
  ),
  column(
    'delomraden',
    text('Läst som delområden', 'Read as delområden'),
    text('Delområdenas id:n, åtskilda med semikolon.', 'Ids of the delområden, with semicolons.'),
  ),
  column(
    'share',
    text('Andel', 'Share'),
    text('Andel av den placerade summan: 25 %. Tom cell = okänd.', 'Share of the placed sum. Empty cell = unknown.'),
  ),
  ...READING,
]

export const SUM_COLUMNS = [
  EFFORT,
  STATUS,
  column('sum', text('Belopp (kr)', 'Sum (SEK)'), text('Kronor eller ett ord.', 'Kronor, or a word.'), {
    words: STATE_WORDS,
  }),
  PRICE_YEAR,
  column('date', text('Datum', 'Date'), text('Summans dag.', 'The day of the sum.')),
  ...SOURCE,
]

export const FUND_COLUMNS = [
  ID,
  ...inBoth('name', text('Namn', 'Name'), text('Vad medlen kallas.', 'What the fund is called.'), { required: true }),
  ...inBoth('purpose', text('Ändamål', 'Purpose'), text('Vad medlen är till för.', 'What the money is for.')),
  column('year', text('År', 'Year'), text('Året som medlen gäller.', 'The year of the fund.'), { required: true }),
  column('amount', text('Belopp (kr)', 'Sum (SEK)'), text('Kronor eller ett ord.', 'Kronor, or a word.'), {
    words: STATE_WORDS,
  }),
  PRICE_YEAR,
  ...SOURCE,
]

export const COMMITTEE_COLUMNS = [
  ID,
  ...inBoth('name', text('Namn', 'Name'), text('Nämndens namn.', 'The name of the committee.'), { required: true }),
  ...inBoth('decision', text('Beslut', 'Decision'), text('Dag och paragraf.', 'Day and paragraph.')),
  ...inBoth('dissent', text('Avvikande meningar', 'Dissent'), text('Parti och slag.', 'Party and kind.')),
  ...SOURCE,
]

export const DOCUMENT_COLUMNS = [
  ID,
  column('reference', text('Diarienummer', 'Reference'), text('Ärendets nummer.', 'The number of the case.')),
  column('date', text('Datum', 'Date'), text('Dokumentets dag.', 'The day of the document.'), { required: true }),
  ...inBoth('title', text('Titel', 'Title'), text('Vad dokumentet är.', 'What the document is.'), { required: true }),
]

export const STATEMENT_COLUMNS = [
  ID,
  column('subject', text('Ämne', 'Subject'), text('Vad uppgiften gäller.', 'What it is about.'), { required: true }),
  column(
    'amount',
    text('Belopp (kr)', 'Sum (SEK)'),
    text('Tom cell: uppgiften gäller ingen summa.', 'Empty cell: it is about no sum.'),
    { words: STATE_WORDS },
  ),
  PRICE_YEAR,
  column('count', text('Antal', 'Count'), text('Tom cell: gäller inget antal.', 'Empty cell: about no count.')),
  ...inBoth('text', text('Text', 'Text'), text('Uppgiften i ord.', 'The statement in words.'), { required: true }),
  ...SOURCE,
]

export const ALLOCATION_COLUMNS = [
  column('committee', text('Nämnd', 'Committee'), text('Namn eller förkortning.', 'Name or abbreviation.'), {
    required: true,
  }),
  column('fund', text('Medel', 'Fund'), text('Id eller namn. Tom cell = okänt.', 'Id or name. Empty cell = unknown.')),
  STATUS,
  column('sum', text('Belopp (kr)', 'Sum (SEK)'), text('Kronor eller ett ord.', 'Kronor, or a word.'), {
    words: STATE_WORDS,
  }),
  PRICE_YEAR,
  ...SOURCE,
]

export const READING_COLUMNS = [
  column('name', text('Namn', 'Name'), text('Platsen som den skrivs.', 'The place as it is written.'), {
    required: true,
  }),
  { ...LEVEL, required: true as const },
  column('unitIds', text('Områdenas id', 'Area ids'), text('Åtskilda med semikolon.', 'Separated by semicolons.'), {
    required: true,
  }),
  ...READING,
]

export const ABOUT_COLUMNS = [
  column('name', text('Registrets namn', 'Name of the register'), text('Vad registret kallar sig.', 'Its name.')),
  column(
    'nameEn',
    text('Registrets namn (engelska)', 'Name of the register (English)'),
    text('Tom cell: den svenska texten gäller.', 'Empty cell: the Swedish text stands.'),
  ),
  column(
    'isExample',
    text('Exempel', 'Example'),
    text('Ja om uppgifterna är påhittade för att prövas.', 'Yes where it is made up to be tried.'),
  ),
]

type Key<Columns extends readonly { readonly key: string }[]> = Columns[number]['key']
export type PlaceKey = Key<typeof PLACE_COLUMNS>
export type SumKey = Key<typeof SUM_COLUMNS>
export type FundKey = Key<typeof FUND_COLUMNS>
export type CommitteeKey = Key<typeof COMMITTEE_COLUMNS>
export type DocumentKey = Key<typeof DOCUMENT_COLUMNS>
export type StatementKey = Key<typeof STATEMENT_COLUMNS>
export type AllocationKey = Key<typeof ALLOCATION_COLUMNS>
export type ReadingKey = Key<typeof READING_COLUMNS>
