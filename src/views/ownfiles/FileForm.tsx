import type { Mapping } from '../../domain/delivery.ts'
import { fileName as plainName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { announce } from '../../state/actions.ts'
import { changeDraft, confirmDraft } from '../../state/ownFilesSession.ts'
import { lookOf } from '../../state/ownFilesStates.ts'
import { lacksOf } from '../../state/mappingLacks.ts'
import { mappingFile } from '../../state/ownMappings.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { AreasPart } from './AreasPart.tsx'
import { ColumnsPart } from './ColumnPart.tsx'
import { TextInput } from './fields.tsx'
import { CHECK_HEADING, focusOn } from './headings.ts'
import { PlacesPart } from './PlacesPart.tsx'
import { SignsPart } from './SignsPart.tsx'
import form from '../register/form.module.css'
import fields from './fileForm.module.css'
import styles from './ownfiles.module.css'

/** What one file is said to hold: to be looked through, mended and confirmed. */
export function FileForm({ mapping }: { mapping: Mapping }) {
  const text = OWN_FILES_FORM[useLanguage()]
  const look = useIntakeSession((session) => lookOf(session, mapping.file))
  const isConfirmed = useIntakeSession(({ confirmed }) => confirmed.some(({ file }) => file === mapping.file))
  return (
    <section className={fields.form} aria-label={text.title({ name: mapping.file })}>
      <p className={styles.hint}>{isConfirmed ? text.known : text.proposed}</p>
      {mapping.kind === 'table' ? (
        <>
          <PlacesPart mapping={mapping} look={look} onChange={changeDraft} />
          <ColumnsPart mapping={mapping} look={look} onChange={changeDraft} />
          <SignsPart mapping={mapping} onChange={changeDraft} />
        </>
      ) : (
        <AreasPart mapping={mapping} properties={look?.kind === 'areas' ? look.properties : []} />
      )}
      <SourcePart mapping={mapping} />
      <Confirm mapping={mapping} />
    </section>
  )
}

function SourcePart({ mapping }: { mapping: Mapping }) {
  const text = OWN_FILES_FORM[useLanguage()]
  const { source } = mapping
  const change = (part: Partial<Mapping['source']>) => changeDraft({ ...mapping, source: { ...source, ...part } })
  const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)
  return (
    <fieldset className={form.part}>
      <legend>{text.parts.source}</legend>
      <div className={form.pair}>
        <TextInput label={text.publisher} value={source.publisher} onChange={(publisher) => change({ publisher })} />
        <TextInput label={text.sourceTitle} value={source.title} onChange={(title) => change({ title })} />
        <TextInput
          label={text.licence}
          hint={text.licenceHint}
          value={source.licence}
          onChange={(licence) => change({ licence })}
        />
        <TextInput
          label={text.referenceDate}
          hint={text.referenceDateHint}
          value={source.referenceDate ?? ''}
          onChange={(typed) => change({ referenceDate: orNull(typed) })}
        />
        <TextInput
          label={text.confirmedBy}
          hint={text.confirmedByHint}
          value={mapping.confirmedBy ?? ''}
          onChange={(typed) => changeDraft({ ...mapping, confirmedBy: orNull(typed) })}
        />
      </div>
    </fieldset>
  )
}

function Confirm({ mapping }: { mapping: Mapping }) {
  const language = useLanguage()
  const text = OWN_FILES_FORM[language]
  const lacks = lacksOf(mapping)
  const isWhole = lacks.length === 0
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const what = list.format(lacks.map((lack) => text.lacks[lack]))
  async function check() {
    await confirmDraft(mapping.file)
    focusOn(CHECK_HEADING)
  }
  function save() {
    const name = plainName([mapping.file, text.descriptionFile], 'json')
    download(name, mappingFile([mapping]), 'application/json')
    announce(text.saved({ name }))
  }
  return (
    <>
      <p className={styles.tools}>
        <button
          type="button"
          className={styles.primary}
          aria-disabled={!isWhole}
          onClick={() => (isWhole ? void check() : announce(text.lacking({ what })))}
        >
          {text.check}
        </button>
        <button type="button" className={form.button} aria-disabled={!isWhole} onClick={() => isWhole && save()}>
          {text.save}
        </button>
      </p>
      {!isWhole && <p className={fields.lacking}>{text.lacking({ what })}</p>}
      <p className={styles.hint}>{text.saveHint}</p>
    </>
  )
}
