/** What the view of own files says when something does not go as it should, and that the rest of the page goes on. */
import { readFile } from 'node:fs/promises'
import { expect, expectNoAxeViolations, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'
import { boundariesGeoJson, childrenCsv, OwnFilesPage } from './ownFilesDriver.ts'

const MEGABYTE = 1024 * 1024
const SHARE = 'Trångbodda barn 2024, %'

const fresh = async (page: Page): Promise<OwnFilesPage> => {
  const own = new OwnFilesPage(page)
  await own.open()
  return own
}

test('a share without its count says beside the field, before reading, that all of it will be hidden', async ({
  page,
}) => {
  const own = await fresh(page)
  await own.give(childrenCsv())
  const form = own.form('barn.csv')
  await own.describeChildren('barn.csv')
  const base = form.getByRole('group', { name: SHARE }).getByLabel('Antalet som det räknas av')
  await base.selectOption('')
  await expect(form.getByText(/^Utan antalet döljs alla/)).toHaveCount(0)
  await form.getByRole('radio', { name: /^Inte alls/ }).check()
  await expect(base).toHaveAccessibleDescription(/^Utan antalet döljs alla siffror i kolumnen/)
  await expectNoAxeViolations(page)
  await own.check('barn.csv')
  await expect(page.getByRole('heading', { name: '3. Kontrollen' })).toBeFocused()
  await expect(page.getByRole('region', { name: '3. Kontrollen' })).toContainText(
    /Alla \d+ tal i kolumnen döljs, för att det inte framgår hur många som de är räknade på\./,
  )
  await page.getByText('Vad barn.csv innehåller').click()
  await base.selectOption('Barn 0–17 år 2024')
  await expect(form.getByText(/^Utan antalet döljs alla/)).toHaveCount(0)
})

test('a file over the limit is told of with its size and the limits, beside one that is read', async ({ page }) => {
  const own = await fresh(page)
  const large = { name: 'stor.csv', mimeType: 'text/csv', buffer: Buffer.alloc(26.04 * MEGABYTE, 'a;b\n') }
  await own.give(large, boundariesGeoJson('granser.geojson'))
  await expect(own.state('stor.csv')).toContainText('1 fel, se 3')
  await expect(own.state('granser.geojson')).toContainText('behöver beskrivas, se 2')
  await expect(page.getByRole('region', { name: '3. Kontrollen' }).getByRole('listitem')).toContainText([
    'Filen är på 26,1 MB och öppnas inte. Högst 20 MB läses av en tabell, 25 MB av gränser.',
  ])
  await expect(own.dashboard.headline()).toHaveText('2 filer på väg in, 1 fel att rätta först.')
  await expectNoAxeViolations(page)
})

test('a mended file of the same name keeps its description, and what was declared is told where it is not there', async ({
  page,
}) => {
  const own = await fresh(page)
  const broken = (lines: string[]) => lines.map((line) => line.replace(/^(10103;[^;]*);\d+/, '$1;12 st'))
  await own.give(childrenCsv('barn.csv', broken))
  await own.describeChildren('barn.csv')
  await own.check('barn.csv')
  await expect(own.state('barn.csv')).toContainText('1 fel, se 3')
  await own.give(childrenCsv('barn.csv', (lines) => lines.filter((line) => !line.startsWith('Malmö;'))))
  await expect(own.state('barn.csv')).toContainText('läst utan fel')
  const join = page.getByRole('table', { name: 'Så möter barn.csv områdena' })
  await expect(join.getByRole('row', { name: /^Rader för hela kommunen/ })).toHaveText(
    /kommunen\s*0\s*Uppgivet men inte i filen: Malmö/,
  )
  await page.getByText('Vad barn.csv innehåller').click()
  await expect(own.form('barn.csv').getByLabel('Vem har tagit fram uppgifterna')).toHaveValue(
    'Stadskontoret, Malmö stad',
  )
})

test.describe('where what reads files does not come', () => {
  test.use({ expectedFaults: [/Failed to load resource|dynamically imported module/] })

  test('the reader is told that nothing is wrong with the files, and reads them again', async ({ page }) => {
    const own = await fresh(page)
    await page.route(/intake(\.worker|Work)-[^/]*\.js/, (route) => route.abort())
    await page.getByLabel('Välj filer').setInputFiles([childrenCsv()])
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Den del av sidan som läser filer kunde inte hämtas.')
    await expect(own.state('barn.csv')).toContainText('inte läst')
    await expectNoAxeViolations(page)
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Läs igen' }).click()
    await expect(alert).toHaveCount(0)
    await expect(own.state('barn.csv')).toContainText('behöver beskrivas, se 2')
  })

  test('the band of open files that does not come is told of, and the map goes on', async ({ page }) => {
    await page.route(/OpenOwnFiles-[^/]*\.js/, (route) => route.abort())
    const own = await fresh(page)
    await own.give(boundariesGeoJson('granser.geojson'))
    await own.sayWhose('granser.geojson')
    await own.check('granser.geojson')
    await own.show()
    await expect(page.getByRole('alert')).toContainText('Raden om öppna egna filer kunde inte visas.')
    await expect(page.getByRole('group', { name: /^Karta: / }).getByText('Egna gränser: granser.geojson')).toBeVisible()
    await expect(own.dashboard.headline()).toContainText('20,5 % av Malmöborna')
    await expectNoAxeViolations(page)
  })
})

test('a reading that breaks says how large the files are and not that they are too large', async ({ page }) => {
  const own = await fresh(page)
  // A thread that starts, and ends in the middle of its work as one does when its memory is full.
  await page.addInitScript(() => {
    window.Worker = new Proxy(Worker, {
      construct(Whole: typeof Worker, given: ConstructorParameters<typeof Worker>) {
        const thread = new Whole(...given)
        const send = thread.postMessage.bind(thread)
        thread.postMessage = (message: unknown, options?: StructuredSerializeOptions | Transferable[]) => {
          const isWork = JSON.stringify(message).includes('"work"')
          if (isWork) setTimeout(() => thread.dispatchEvent(new Event('error')), 50)
          else send(message, Array.isArray(options) ? { transfer: options } : options)
        }
        return thread
      },
    })
  })
  await own.open()
  await page.getByLabel('Välj filer').setInputFiles([
    { name: 'en.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1.5 * MEGABYTE, 'a;b\n') },
    { name: 'två.csv', mimeType: 'text/csv', buffer: Buffer.alloc(3 * MEGABYTE, 'a;b\n') },
  ])
  await expect(page.getByRole('alert')).toContainText(
    'filerna är på 4,5 MB, störst är två.csv (3,0 MB). Inget är ändrat.',
  )
  await expect(page.getByRole('button', { name: 'Läs igen' })).toBeVisible()
})

test('leaving with a file open is asked about, nothing of it is sent or kept, and a saved table has its name and day', async ({
  page,
}) => {
  const secret = '5077331'
  const sent: string[] = []
  page.on('request', (request) => {
    if (`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`.includes(secret)) {
      sent.push(request.url())
    }
  })
  const own = await fresh(page)
  await own.give(childrenCsv('barn.csv', (lines) => lines.map((line) => line.replace(/^(10103;)[^;]*/, `$1${secret}`))))
  await own.describeChildren('barn.csv')
  await own.form('barn.csv').getByLabel('Kolumn med områdena').selectOption('Kod')
  await own.form('barn.csv').getByLabel('Vad de heter').fill(`Underlag ${secret}`)
  await own.check('barn.csv')
  await own.show()
  const band = page.getByRole('complementary', { name: 'Öppna i den här fliken' })
  await expect(band).toContainText('Allt är borta när fliken stängs.')

  await new Dashboard(page).showTable()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner CSV' }).click()
  const csv = await readFile(await (await waiting).path(), 'utf8')
  expect(plain(csv.split('\r\n')[1] ?? '')).toMatch(/Egen fil: barn\.csv, filen ändrad 20\d\d-\d\d-\d\d/)

  await new Dashboard(page).goTo('Segregation')
  await expect(band).toContainText('Egen fil: barn.csv syns inte i den här vyn.')

  const keptPlaces = await page.evaluate(async () => [
    localStorage.length + sessionStorage.length + document.cookie.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(keptPlaces).toEqual([0, 0, 0])
  expect(sent).toEqual([])
  const asked = page.waitForEvent('dialog')
  void page.reload().catch(() => undefined)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(band).toHaveCount(0)
})
