/** Opens and closes files of the reader's own. */
import { DEFAULT_QUERY } from '../analysis/query.ts'
import type { LayerQuery } from '../analysis/resolve.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import { announce, changeQuery } from './actions.ts'
import { ownFile, type OpenedFile } from './ownFileMaking.ts'
import { holdBeforeLeaving } from './ownFilesLeaving.ts'
import { fileOfLayer, isOwnLayer, NO_OWN_FILES, type OwnFile } from './ownFiles.ts'
import { selectShippedCatalog } from './shownData.ts'
import { appStore } from './store.ts'

/**
 * Shows files on the map: the first layer of the first one that has any, on its level. A file that is open already under
 * the same name is replaced.
 */
export function showOwnFiles(opened: readonly OpenedFile[]): void {
  const state = appStore.getState()
  const names = new Set(opened.map(({ name }) => name))
  const kept = state.ownFiles.files.filter(({ name }) => !names.has(name))
  const known = selectShippedCatalog(state)?.layers ?? []
  const added: OwnFile[] = []
  for (const file of opened) {
    const taken = [...kept, ...added].flatMap(({ layers }) => layers.map(({ id }) => id))
    added.push(ownFile(file, known, taken))
  }
  const { view, layer, level, year, sex } = state.query
  const isOwn = isOwnLayer(layer)
  const before: LayerQuery =
    isOwn && state.ownFiles.before !== null ? state.ownFiles.before : { view, layer, level, year, sex }
  appStore.setState({ ownFiles: { files: [...kept, ...added], before } })
  holdBeforeLeaving('open', true)
  goToFile(added)
}

/** The first layer, or the level that is drawn anew. */
function goToFile(added: readonly OwnFile[]): void {
  const first = added.flatMap(({ availability }) => availability)[0]
  const drawn = added.flatMap(({ boundaries }) => boundaries)[0]
  const { language } = appStore.getState().query
  const names = added.map(({ name }) => OWN_MARKS[language].file({ name })).join('. ')
  const shown = { view: 'laget', display: 'map', unitId: null } as const
  if (first !== undefined) changeQuery({ ...shown, layer: first.layer, level: first.level, year: null, sex: 'total' })
  else changeQuery(drawn === undefined ? shown : { ...shown, level: drawn.level })
  announce(names)
}

/** Closes a file; where one of its layers is shown, what was shown before comes back. */
export function closeOwnFile(name: string): void {
  const { ownFiles, query } = appStore.getState()
  const files = ownFiles.files.filter((file) => file.name !== name)
  const isShown = fileOfLayer(ownFiles, query.layer)?.name === name
  if (isShown) {
    const { layer, level, year, sex } = ownFiles.before ?? DEFAULT_QUERY
    const isThere = !isOwnLayer(layer) || files.some(({ layers }) => layers.some(({ id }) => id === layer))
    changeQuery(
      isThere ? { layer, level, year, sex } : { layer: DEFAULT_QUERY.layer, level: null, year: null },
      'replace',
    )
  }
  appStore.setState({ ownFiles: files.length === 0 ? NO_OWN_FILES : { ...ownFiles, files } })
  holdBeforeLeaving('open', files.length > 0)
}
