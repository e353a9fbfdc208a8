import { useRef, type ReactNode, type RefObject } from 'react'
import { fileName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import type { MapKey } from '../../export/mapPicture.ts'
import { MAP_PICTURE } from '../../i18n/mapPicture.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { announce } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { mapPictureNotes } from '../../state/mapPicture.ts'
import { selectLayerMap } from '../../state/mapView.ts'
import { selectBoundaryFile } from '../../state/ownMarks.ts'
import { selectField } from '../../state/selectors.ts'
import { appStore, type AppState } from '../../state/store.ts'
import laget from './laget.module.css'
import styles from './mapPicture.module.css'

/** Legend and map, and what hands them out as one picture. */
export function PicturedMap({ legend, map, below }: { legend: ReactNode; map: ReactNode; below: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  return (
    <div ref={frame} className={laget.mapRow}>
      {legend}
      <div className={laget.map}>
        {map}
        {!isEmbedded && (
          <div className={styles.below}>
            {below}
            <MapDownloads frame={frame} />
          </div>
        )}
      </div>
    </div>
  )
}

const FORMATS = ['SVG', 'PNG'] as const
type Format = (typeof FORMATS)[number]

function MapDownloads({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  const text = MAP_PICTURE[useLanguage()]
  const title = useAppState(selectLayerMap)?.title
  if (title === undefined) return null
  async function save(format: Format) {
    // Where the graphics card draws, the drawing for paper stands by; what lies over the card's has no areas.
    const map = frame.current?.querySelector<SVGSVGElement>('[data-renderer] svg:has([data-unit])')
    if (map === null || map === undefined || title === undefined) {
      announce(text.failed)
      return
    }
    const state = appStore.getState()
    const file = fileName([pictureName(state)], format.toLowerCase())
    try {
      await savePicture(map, keyIn(frame.current), { title, notes: mapPictureNotes(state), file, format })
      announce(text.saved({ name: file }))
    } catch {
      announce(text.failed)
    }
  }
  return (
    <p className={styles.downloads}>
      <span aria-hidden>{text.download}</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" aria-label={text.get({ format, title })} onClick={() => void save(format)}>
          {format}
        </button>
      ))}
    </p>
  )
}

interface Wanted {
  readonly title: string
  readonly notes: readonly string[]
  readonly file: string
  readonly format: Format
}

async function savePicture(map: SVGSVGElement, key: MapKey, { title, notes, file, format }: Wanted): Promise<void> {
  const { mapPictureOf } = await import('../../export/mapPicture.ts')
  const svg = mapPictureOf(map, key, { title, notes })
  if (format === 'SVG') {
    download(file, svg, 'image/svg+xml')
    return
  }
  const [{ pngOf }, { pngWithWords }] = await Promise.all([
    import('../../export/picture.ts'),
    import('../../export/pngText.ts'),
  ])
  const png = pngWithWords(await pngOf(svg), { Title: title, Description: notes.join(' ') })
  download(file, png, 'image/png')
}

/** The classes as the legend beside the map has them, those for screen readers too. */
function keyIn(frame: HTMLElement | null): MapKey {
  const rows = [...(frame?.querySelectorAll('li') ?? [])].flatMap((row) => {
    const swatch = row.querySelector('svg')
    const words = [...row.querySelectorAll('span')].map(({ textContent }) => textContent).join(': ')
    return swatch === null ? [] : [{ swatch, words }]
  })
  return { heading: frame?.querySelector('h2')?.textContent ?? '', rows }
}

/** What the file is of; whose comes first, as in every file with figures of the reader's own. */
function pictureName(state: AppState): string {
  const field = selectField(state)
  if (field === undefined) return ''
  const { language } = state.query
  const { layer, level, year, sex } = field.asked
  const marks = OWN_MARKS[language]
  const boundaries = selectBoundaryFile(state, level)
  return [
    ...(layer.ownFile === undefined ? [] : [marks.file({ name: layer.ownFile })]),
    ...(boundaries === null ? [] : [marks.boundaries({ name: boundaries })]),
    ...[MAP_PICTURE[language].name, layer.id, level, String(year)],
    ...(sex === 'total' ? [] : [sex]),
  ].join('-')
}
