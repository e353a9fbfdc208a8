import { useId } from 'react'
import type { SourceLine } from '../../domain/interventions.ts'
import { readAs, readText, unreadable, type FieldReading } from '../../register/fieldValues.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState } from '../../state/hooks.ts'
import { TextField } from './TextField.tsx'

interface SourceFieldsProps {
  readonly ids: { readonly document: string; readonly lines: string }
  readonly labels: { readonly document: string; readonly lines: string }
  readonly source: SourceLine | null
  readonly onCommit: (source: SourceLine | null) => void
}

/** A document of the register by its reference, or another by its name, with the lines or the page. */
export function SourceFields({ ids, labels, source, onCommit }: SourceFieldsProps) {
  const register = useAppState(selectRegister)
  const documents = register?.documents ?? []
  const referenceOf = (id: string) => documents.find((document) => document.id === id)?.reference ?? id
  const idOf = (written: string) => documents.find(({ reference }) => reference === written)?.id ?? written
  const readLines = (text: string): FieldReading<string> =>
    source === null && text.trim() !== '' ? unreadable('needsBoth') : readAs(text.trim())
  return (
    <>
      <TextField
        id={ids.document}
        label={labels.document}
        value={source === null ? '' : referenceOf(source.document)}
        read={readText}
        suggestions={documents.map(({ reference }) => reference)}
        listId={useId()}
        onCommit={(written) => {
          const document = idOf(written.trim())
          onCommit(document === '' ? null : { document, lines: source?.lines ?? '' })
        }}
        width="sum"
      />
      <TextField
        id={ids.lines}
        label={labels.lines}
        value={source?.lines ?? ''}
        read={readLines}
        onCommit={(lines) => {
          if (source !== null) onCommit({ ...source, lines })
        }}
        width="short"
      />
    </>
  )
}
