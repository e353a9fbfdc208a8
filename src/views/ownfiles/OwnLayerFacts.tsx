import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { fileOfLayer, type OwnFacts, type OwnFile } from '../../state/ownFiles.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectCatalog, selectField, selectGeography } from '../../state/selectors.ts'
import { formatCount } from '../../symbology/format.ts'
import { formatDate } from '../../symbology/formatDate.ts'

/** Where the figures of an own file are from: the file, who is said to have made them, and how they are protected. */
export default function OwnLayerFacts() {
  const layer = useAppState(selectField)?.asked.layer.id ?? ''
  const file = useAppState((state) => fileOfLayer(state.ownFiles, layer))
  const facts = file?.facts.find(({ layers }) => layers.includes(layer))
  return file === undefined || facts === undefined ? null : <Facts file={file} facts={facts} />
}

function Facts({ file: { name, modified }, facts }: { file: OwnFile; facts: OwnFacts }) {
  const language = useLanguage()
  const text = OWN_FILES[language].facts
  return (
    <>
      <dt>{text.file}</dt>
      <dd>
        {name}. {modified === null ? text.modifiedUnknown : text.modified({ date: formatDate(modified, language) })}
      </dd>
      <dt>{text.publisher}</dt>
      <dd>{`${facts.publisher}, ${facts.title}`}</dd>
      <dt>{text.licence}</dt>
      <dd>{facts.licence}</dd>
      <dt>{text.level}</dt>
      <dd>
        <LevelFact facts={facts} />
      </dd>
      {facts.protection !== null && (
        <>
          <dt>{text.protection}</dt>
          <dd>{text.protections[facts.protection]}</dd>
        </>
      )}
    </>
  )
}

function LevelFact({ facts: { level, join } }: { facts: OwnFacts }): string {
  const language = useLanguage()
  const name = useAppState(selectCatalog)?.levels.find(({ id }) => id === level)?.name[language] ?? level
  const units = useAppState(selectGeography)?.levels.get(level)?.units.length ?? 0
  const matched = { count: formatCount(join.matched.length, language), all: formatCount(units, language) }
  return `${name}. ${OWN_FILES[language].facts.matched(matched)}`
}
