/** Where on the screen an area lies, worked out from the data set and not from the drawing. */
import type { Topology } from 'topojson-specification'
import { fitProjection, MAP_PADDING } from '../../src/map/projection.ts'
import { mapShapes } from '../../src/map/shapes.ts'
import type { Locator, Page } from './browser.ts'

export type LevelOnMap = 'delomrade' | 'deso'

interface UnitsFile {
  readonly levels: readonly {
    readonly id: string
    readonly names: readonly string[]
    readonly lon: readonly number[]
    readonly lat: readonly number[]
  }[]
}

/**
 * The pixel of the page at which an area's own point lies, on a map that shows the whole city. Both renderers show the
 * whole city first, and over this one their projections differ by less than a pixel.
 */
export async function areaPoint(page: Page, map: Locator, level: LevelOnMap, name: string) {
  await map.scrollIntoViewIfNeeded()
  const box = await map.boundingBox()
  const units = await dataFile<UnitsFile>(page, 'units')
  const found = units.levels.find(({ id }) => id === level)
  const index = found?.names.indexOf(name) ?? -1
  const [lon, lat] = [found?.lon[index], found?.lat[index]]
  const shapes = mapShapes(await dataFile<Topology>(page, `map.${level}`), level, [])
  if (box === null || lon === undefined || lat === undefined || shapes === undefined) {
    throw new Error(`There is no ${name} on a map of ${level}.`)
  }
  const [x, y] = fitProjection(shapes.bounds, box.width, box.height, MAP_PADDING).project([lon, lat])
  return { x: box.x + x, y: box.y + y }
}

/** A file of the data set that the page shows. */
export async function dataFile<T>(page: Page, id: string): Promise<T> {
  const read = async (path: string): Promise<unknown> =>
    (await page.request.get(new URL(`data/${path}`, page.url()).href)).json()
  const { files } = (await read('manifest.json')) as { files: readonly { id: string; path: string }[] }
  return (await read(files.find((file) => file.id === id)?.path ?? id)) as T
}
