// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { faultAt } from '../../scripts/data/check/fault.ts'
import { reportGround } from '../../scripts/report/reportGround.ts'
import { reportHtml, reportText } from '../../scripts/report/reportOutput.ts'
import { reportTables, type ReportGround } from '../../scripts/report/reportTables.ts'

type Data = ReportGround['data']
type Column = Data['figures'][number]['columns'][number]

const text = (sv: string, en = sv) => ({ sv, en })
const column = (change: Partial<Column>): Column => ({
  layer: 'population',
  year: 2025,
  sex: 'total',
  basis: 'published',
  referenceDate: '2025-12-31',
  vintage: 'deso-2025',
  base: null,
  values: [100, 0, null, null, null, null, null],
  status: 'vvsmpna',
  city: 1204,
  ...change,
})

/** Seven areas, one of each kind of figure and a zero, on one of two levels. */
const made: Data = {
  manifest: {
    schemaVersion: 1,
    datasetVersion: '0123456789ab',
    files: [
      {
        id: 'figures.deso',
        path: 'figures.deso.aaaaaaaaaaaa.json',
        sha256: 'a'.repeat(64),
        bytes: 4057,
        rows: 7,
        referenceDates: ['2025-12-31'],
        builtFrom: [{ path: 'geodata/population/deso-2025.csv', sha256: 'b'.repeat(64) }],
      },
    ],
  },
  catalog: {
    schemaVersion: 1,
    levels: [
      {
        id: 'deso',
        name: text('DeSO'),
        plural: text('DeSO'),
        description: text('Små områden'),
        vintage: 'deso-2025',
        units: 7,
        boundaries: 'official',
        map: 'map.deso',
      },
    ],
    layers: [
      {
        id: 'population',
        group: 'people',
        kind: 'count',
        unit: 'persons',
        statistic: 'count',
        name: text('Folkmängd <script>alert(1)</script>', 'Population'),
        sentence: text(''),
        short: text(''),
        population: text(''),
        definition: text(''),
        source: 'scb',
        breaks: null,
        isSplitBySex: false,
        seriesBreaks: [{ year: 2025, reason: text('Nytt skydd', 'New protection') }],
        isSensitive: false,
      },
    ],
    availability: [{ layer: 'population', level: 'deso', years: [{ year: 2025, sexes: ['total'] }] }],
    sources: [
      {
        id: 'scb',
        publisher: 'SCB',
        title: text('Områdesstatistik'),
        licence: 'CC0',
        url: null,
        line: text('Källa: SCB'),
      },
    ],
    aliases: [],
  },
  units: {
    schemaVersion: 1,
    levels: [
      {
        id: 'deso',
        vintage: 'deso-2025',
        unitIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        names: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        lon: [],
        lat: [],
        areaHectares: [],
        inhabited: [1, 1, 1, 1, 1, 0, 1],
        parents: {},
        neighbours: null,
      },
    ],
    desoToDelomrade: [],
  },
  figures: [
    {
      schemaVersion: 1,
      level: 'deso',
      unitIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      quality: [1, 0.9, 0.8, 0.5, null, 0.2, null],
      columns: [
        column({ residual: 31, protection: 'none', source: 'own' }),
        column({ sex: 'women', city: null, cityStatus: 's' }),
      ],
    },
  ],
}

const ground: ReportGround = {
  data: made,
  checks: { errors: [], unconfirmed: [], counts: { columns: 2 } },
  dictionary: [
    { file: 'population/deso-2025.csv', protection: 'as published' },
    { file: 'population/deso-2025.csv', protection: 'as published' },
    { file: 'population/deso-2025.csv', protection: 'none' },
    { file: 'sources.csv', protection: 'none' },
  ],
  rules: [['counts.hiddenUpTo', '4']],
}

const rowsOf = (title: string, of: ReportGround = ground) =>
  reportTables(of, 'sv').find((table) => table.title === title)?.rows

describe('the report on a made data set', () => {
  it('counts each kind of figure by itself, and a zero as a value', () => {
    const name = 'Folkmängd <script>alert(1)</script>'
    const states = ['2', '1', '1', '1', '1', '0', '1']
    expect(rowsOf('Täckning: varje mått, indelning, år och kön')).toEqual([
      [
        name,
        'DeSO',
        '2025',
        'totalt',
        'publicerat',
        '2025-12-31',
        'own',
        ...states,
        'Värden',
        '31',
        'här, med reglerna nedan',
      ],
      [name, 'DeSO', '2025', 'kvinnor', 'publicerat', '2025-12-31', 'scb', ...states, 'Skyddade', '', ''],
    ])
  })

  it('says how boundaries are drawn, how certain estimates are, and how each source file is protected', () => {
    expect(rowsOf('Indelningar och gränser')).toEqual([['DeSO', 'deso-2025', 'officiella, förenklade', '7', '1']])
    expect(rowsOf('Hur säkra skattningarna är')).toEqual([['DeSO', '5', '3', '80 %', '20 %']])
    expect(rowsOf('Skydd, per källfil')).toEqual([['population/deso-2025.csv', 'as published (2)']])
    expect(rowsOf('Regler för skydd av egna filer')).toEqual([['counts.hiddenUpTo', '4']])
  })

  it('names breaks, sources and what each file is built from', () => {
    expect(rowsOf('Brott i serier')?.[0]?.slice(1)).toEqual(['2025', 'Nytt skydd'])
    expect(rowsOf('Källor')).toEqual([['Områdesstatistik (scb)', 'SCB', 'CC0', 'Källa: SCB']])
    expect(rowsOf('Filer')).toEqual([['figures.deso.aaaaaaaaaaaa.json', 'a'.repeat(64), '7', '4057']])
    expect(rowsOf('Byggt av')).toEqual([['geodata/population/deso-2025.csv', 'b'.repeat(64)]])
  })

  it('says of figures by limits that nobody has confirmed that they are not to be published, and names them', () => {
    const held = { ...ground, checks: { errors: [], unconfirmed: ['delomrade foreignBorn 2025'], counts: {} } }
    expect(reportText(held, 'sv')).toContain(
      'ingen har bekräftat gränserna för skyddet. Datamängden ska inte publiceras.',
    )
    expect(reportText(held, 'sv')).not.toContain('Alla kontroller är godkända')
    expect(rowsOf('Inte bekräftat', held)).toEqual([['delomrade foreignBorn 2025']])
  })

  it('says of a data set with faults that it is not to be published, and lists them all', () => {
    const broken = {
      ...ground,
      checks: { errors: [faultAt('a', 'ett', 'one'), faultAt('b', 'två', 'two')], unconfirmed: [], counts: {} },
    }
    expect(reportText(broken, 'sv')).toContain('2 fel. Datamängden ska inte publiceras.')
    expect(rowsOf('Fel', broken)).toEqual([['a: ett'], ['b: två']])
    expect(reportText(ground, 'sv')).not.toContain('ska inte publiceras')
  })

  it('is a page without scripts, whatever the data are named, with tables that can be read out and printed', () => {
    const html = reportHtml(ground, 'sv')
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.documentElement.lang).toBe('sv')
    expect(page.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
    expect(html).not.toMatch(/https?:/)
    expect(page.body.textContent).toContain('<script>alert(1)</script>')
    const tables = [...page.querySelectorAll('table')]
    expect(tables.length).toBe(reportTables(ground, 'sv').length)
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('')
      const width = table.querySelectorAll('thead th[scope="col"]').length
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.children).toHaveLength(width)
        expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1)
      }
    }
  })

  it('speaks English as well', () => {
    expect(reportText(ground, 'en')).toContain('Data set 0123456789ab, 1 files.\nEvery check is passed.')
    expect(reportText(ground, 'en')).toContain('Coverage: every layer, level, year and sex')
  })
})

describe('the report on the shipped data set', () => {
  const { ground: shipped, checks } = reportGround('public/data', 'geodata')
  if (shipped === null) throw new Error(checks.errors.map(({ en }) => en).join('\n'))

  it('passes its checks and has a row for every column of every level', () => {
    expect(checks.errors).toEqual([])
    const tables = reportTables(shipped, 'sv')
    const coverage = tables.find(({ title }) => title.startsWith('Täckning'))
    expect(coverage?.rows).toHaveLength(checks.counts['columns'] ?? 0)
    for (const row of coverage?.rows ?? []) {
      const units = shipped.data.catalog.levels.find(({ name }) => name.sv === row[1])?.units
      const counted = row.slice(7, 13).reduce((sum, cell) => sum + Number(cell), 0)
      expect(counted, row.join(' ')).toBe(units)
    }
    const levels = tables.find(({ title }) => title === 'Indelningar och gränser')?.rows
    expect(levels).toContainEqual(['Delområde', 'delomrade-malmo', 'schematiska', '136', '18'])
  })

  it('is the same when it is made again', () => {
    expect(reportHtml(shipped, 'sv')).toBe(reportHtml(reportGround('public/data', 'geodata').ground ?? shipped, 'sv'))
  })
})
