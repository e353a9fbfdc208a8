import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputFile } from '../../scripts/data/outputFile.ts'
import { manifestOf, writeDataFolder } from '../../scripts/data/writeFolder.ts'
import { checkSite } from '../../scripts/publish/checkSite.ts'
import { publishLines, siteLines } from '../../scripts/publish/publishWords.ts'
import { publishSite, type Publication } from '../../scripts/publish/publishSite.ts'
import { askedByPage } from '../../scripts/publish/siteFiles.ts'
import { loadFile, loadManifest, type DataSource } from '../../src/data/load.ts'
import { citiesSchema } from '../../src/data/schema.ts'
import { FILE_KINDS } from '../../src/data/schemaRows.ts'

let root = ''
const at = (name: string) => join(root, name)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hela-malmo-publish-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A small built site: a page that asks for one script, and a data set of one file. */
function makeSite(name: string, people: number): string {
  const script = `console.log(${people})\n`
  const asset = `assets/index-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`
  const columns = [{ layer: 'population', year: 2025, base: null, values: [people, 7] }]
  const city = { id: 'goteborg', name: 'Göteborg', level: 'deso', columns }
  const file = outputFile({ id: 'cities', rows: 2, builtFrom: [] }, citiesSchema, { schemaVersion: 1, cities: [city] })
  const same = outputFile({ id: 'same', rows: 0, builtFrom: [] }, citiesSchema, { schemaVersion: 1, cities: [] })
  writeDataFolder(join(at(name), 'data'), [file, same], manifestOf([file, same]))
  write(join(at(name), asset), script)
  write(join(at(name), 'index.html'), `<script src="./${asset}"></script><div id="root"></div>`)
  write(join(at(name), 'operator.json'), '{}')
  write(join(at(name), '.vite/manifest.json'), '{}')
  return at(name)
}

const publish = (from: string, change: Partial<Publication> = {}) =>
  publishSite({
    from,
    to: at('www'),
    isDryRun: false,
    now: new Date('2026-04-01T12:00:00Z'),
    checkData: () => Promise.resolve({ errors: [], unconfirmed: [] }),
    ...change,
  })

const source = (): DataSource => ({
  baseUrl: 'https://karta.example/data/',
  fetch: (url) => {
    const path = join(at('www'), new URL(url).pathname)
    return Promise.resolve(existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 }))
  },
})

/** The people that a reader who comes now is shown: the page has its script, and the app loads the file. */
async function shownPeople(): Promise<number> {
  const html = readFileSync(join(at('www'), 'index.html'), 'utf8')
  for (const asset of askedByPage(html)) expect(existsSync(join(at('www'), asset)), asset).toBe(true)
  const manifest = await loadManifest(source())
  if (!manifest.ok) throw new Error(manifest.error.rule)
  const file = await loadFile(source(), manifest.value, 'cities', FILE_KINDS.cities)
  if (!file.ok) throw new Error(`${file.error.rule}: ${file.error.found}`)
  return file.value.cities[0]?.columns[0]?.values[0] ?? Number.NaN
}

const filesThere = () => readdirSync(at('www'), { recursive: true, encoding: 'utf8' }).sort()

describe('publishing a site', () => {
  it('puts the data and the code there first, then the page, and the manifest last', async () => {
    const steps: string[] = []
    const report = await publish(makeSite('new', 200), { onStep: (step) => steps.push(step) })
    expect(report).toMatchObject({ state: 'published', unchanged: 0, removed: [] })
    const moved = steps
      .flatMap((step) => /^moved (.*)/.exec(step)?.[1] ?? [])
      .filter((path) => path !== '.published.json')
    expect(moved.map((path) => path.replace(/[-.][0-9a-f]{8,12}/, ''))).toEqual([
      'assets/index.js',
      'data/cities.json',
      'data/same.json',
      'operator.json',
      'index.html',
      'data/manifest.json',
    ])
    expect(filesThere().some((path) => path.includes('.vite'))).toBe(false)
    expect(await shownPeople()).toBe(200)
  })

  it('leaves a whole edition, the old one or the new one, wherever it is interrupted', async () => {
    const [old, next] = [makeSite('old', 100), makeSite('new', 200)]
    let stops = 0
    for (let stop = 0; ; stop++) {
      rmSync(at('www'), { recursive: true, force: true })
      await publish(old)
      const openPage = await loadManifest(source())
      let step = 0
      const onStep = () => {
        if (step++ === stop) throw new Error('power cut')
      }
      const end = await publish(next, { onStep }).catch((error: unknown) =>
        error instanceof Error ? error.message : '',
      )
      const isInterrupted = end === 'power cut'
      expect(await shownPeople(), `after step ${stop}`).toBe(isInterrupted && !isManifestNew() ? 100 : 200)
      // A page that was opened before goes on finding its own figures.
      if (!openPage.ok) throw new Error('the old edition has no manifest')
      expect(await loadFile(source(), openPage.value, 'cities', FILE_KINDS.cities)).toMatchObject({ ok: true })
      // Calling it again finishes it, with nothing left beside.
      expect(await publish(next)).toMatchObject({ state: 'published' })
      expect(await shownPeople()).toBe(200)
      expect(filesThere().filter((path) => path.includes('.publishing-'))).toEqual([])
      if (!isInterrupted) break
      stops += 1
    }
    // The ledger, four new files and the ledger again, each written and moved.
    expect(stops).toBe(12)
  })

  const isManifestNew = () =>
    readFileSync(join(at('www'), 'data/manifest.json'), 'utf8') ===
    readFileSync(join(at('new'), 'data/manifest.json'), 'utf8')

  it('keeps the files of an older edition for 30 days after it was replaced, and then removes them', async () => {
    const [old, next] = [makeSite('old', 100), makeSite('new', 200)]
    write(join(at('www'), 'egen.txt'), 'not ours')
    await publish(old, { now: new Date('2025-04-01T12:00:00Z') })
    const before = filesThere()
    await publish(next, { now: new Date('2026-04-01T12:00:00Z') })
    const day30 = await publish(next, { now: new Date('2026-05-01T12:00:00Z') })
    expect(day30).toMatchObject({ removed: [], copied: [] })
    expect(before.filter((path) => !filesThere().includes(path))).toEqual([])
    const day31 = await publish(next, { now: new Date('2026-05-01T12:00:01Z') })
    expect(day31).toMatchObject({ removed: [expect.stringMatching(/^assets\/|^data\/cities/), expect.any(String)] })
    const gone = before.filter((path) => !filesThere().includes(path))
    expect(gone.map((path) => path.replace(/[-.][0-9a-f]{8,12}/, ''))).toEqual(['assets/index.js', 'data/cities.json'])
    expect(existsSync(join(at('www'), 'egen.txt'))).toBe(true)
    expect(await shownPeople()).toBe(200)
  })

  it('goes back to an earlier edition in the same way', async () => {
    const [old, next] = [makeSite('old', 100), makeSite('new', 200)]
    await publish(old)
    await publish(next)
    expect(await publish(old, { now: new Date('2026-06-01T12:00:00Z') })).toMatchObject({
      state: 'published',
      removed: [],
    })
    expect(await shownPeople()).toBe(100)
  })

  it('never writes over who runs the site', async () => {
    write(join(at('www'), 'operator.json'), '{"name":"Exempelkommunen"}')
    await publish(makeSite('new', 200))
    expect(readFileSync(join(at('www'), 'operator.json'), 'utf8')).toContain('Exempelkommunen')
  })

  it('changes nothing in a dry run, and says what it would do', async () => {
    await publish(makeSite('old', 100))
    const before = filesThere()
    const report = await publish(makeSite('new', 200), { isDryRun: true })
    expect(filesThere()).toEqual(before)
    expect(await shownPeople()).toBe(100)
    expect(publishLines(report, 'sv').slice(-2)).toEqual([
      '4 filer skulle kopieras, 2 fanns redan, 0 äldre än 30 dagar skulle tas bort.',
      'Inget är ändrat.',
    ])
  })

  it('refuses data that do not pass, a site that is not whole, and its own folder', async () => {
    await publish(makeSite('old', 100))
    const next = makeSite('new', 200)
    const errors = [{ sv: 'figures.deso population:2025:total: staden har 1', en: 'the city has 1' }]
    const refused = await publish(next, { checkData: () => Promise.resolve({ errors, unconfirmed: [] }) })
    expect(publishLines(refused, 'sv')).toEqual([
      'Inget är publicerat: uppgifterna håller inte kontrollen. Rätta detta, bygg och försök igen:',
      '  figures.deso population:2025:total: staden har 1',
    ])
    const unconfirmed = ['delomrade foreignBorn 2025']
    const held = await publish(next, { checkData: () => Promise.resolve({ errors: [], unconfirmed }) })
    expect(publishLines(held, 'sv')).toEqual([
      expect.stringMatching(/^Publicera inte: .* gränser som ingen har bekräftat\..* geodata\/protection\.json/),
      '  delomrade foreignBorn 2025',
    ])
    rmSync(join(next, 'assets'), { recursive: true })
    expect(await publish(next)).toMatchObject({
      state: 'refused',
      reason: 'notBuilt',
      found: [/^assets/].map((at) => expect.stringMatching(at) as string),
    })
    expect(await publish(at('old'), { to: at('old') })).toMatchObject({ reason: 'sameFolder' })
    expect(await publish(at('old'), { to: join(at('old'), 'www') })).toMatchObject({ reason: 'sameFolder' })
    expect(await shownPeople()).toBe(100)
  })
})

describe('checking a published site', () => {
  const HTML = { headers: { 'content-type': 'text/html' } }
  const server =
    (change: Readonly<Record<string, () => Response>> = {}) =>
    (url: string) => {
      const { pathname } = new URL(url)
      const path = join(at('www'), pathname === '/' ? 'index.html' : pathname)
      const changed = Object.entries(change).find(([start]) => pathname.startsWith(start))?.[1]
      if (changed !== undefined) return Promise.resolve(changed())
      return Promise.resolve(existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 }))
    }
  beforeEach(async () => {
    await publish(makeSite('new', 200))
  })

  it('finds page, code, manifest and every file as they were built', async () => {
    const report = await checkSite('https://karta.example', null, server())
    expect(report).toMatchObject({ files: 2, findings: [] })
    expect(siteLines(report, 'sv')).toEqual([`Utgåva ${report.edition}: sidan och 2 filer stämmer.`])
  })

  it.each([
    [
      'a file of another edition',
      { '/data/cities.': () => new Response('{}') },
      'har annat innehåll än förteckningen säger',
    ],
    [
      'a file that is missing',
      { '/data/same.': () => new Response('', { status: 404 }) },
      'servern ger inte filen (HTTP 404)',
    ],
    ['a page instead of code', { '/assets/': () => new Response('<p>', HTML) }, 'servern skickar en sida i stället'],
    ['a page instead of the manifest', { '/data/manifest': () => new Response('<p>') }, 'är ingen förteckning'],
    ['a login page', { '/': () => new Response('<title>Logga in</title>', HTML) }, 'är en annan sida: <title>Logga in'],
  ])('names %s', async (_, change, sentence) => {
    const report = await checkSite('https://karta.example/', null, server(change))
    expect(siteLines(report, 'sv').join('\n')).toContain(sentence)
    expect(report.findings.length).toBeGreaterThan(0)
  })

  it('says when the edition is another than the one that is built here, and when nothing answers', async () => {
    const other = await checkSite('https://karta.example/', 'feedfeedfeed', server())
    expect(siteLines(other, 'en')[0]).toContain('not the one that is built here')
    const silent = await checkSite('https://karta.example/', null, () => Promise.reject(new TypeError('fetch failed')))
    expect(siteLines(silent, 'sv')[0]).toBe('  index.html: servern svarar inte (fetch failed)')
  })
})
