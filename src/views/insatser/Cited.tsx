import { sourceKey, selectSources } from '../../state/effortsSources.ts'
import type { SourceLine } from '../../domain/interventions.ts'
import { useAppState } from '../../state/hooks.ts'
import { Rich } from '../frame/Rich.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './insatser.module.css'

const CITATION = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g

/** A sentence whose marks for sources are links to the numbered list. Everything else is text. */
export function Cited({ text }: { text: string }) {
  const parts = text.split(CITATION)
  return parts.map((part, index) => {
    if (index % 3 === 0) return <Rich key={index} text={part} />
    if (index % 3 === 2) return null
    return <SourceLink key={index} sourceKey={part} words={parts[index + 1]} />
  })
}

/** The numbers of one or more lines, each a link to it. */
export function SourceLinks({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <span className={styles.refs}>
      {sources.map((source) => (
        <SourceLink key={sourceKey(source)} sourceKey={sourceKey(source)} />
      ))}
    </span>
  )
}

function SourceLink({ sourceKey: key, words }: { sourceKey: string; words?: string | undefined }) {
  const text = useInsatserTexts()
  const source = useAppState(selectSources)?.get(key)
  if (source === undefined) return words ?? key
  const { reference } = source.document
  const label = text.sourceLabel({ number: String(source.number), reference, lines: source.lines })
  return (
    <a className={words === undefined ? styles.ref : undefined} href={`#${source.anchor}`} aria-label={label}>
      {words ?? `[${source.number}]`}
    </a>
  )
}
