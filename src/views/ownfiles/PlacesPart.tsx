import type { Mapping, TableMapping } from '../../domain/delivery.ts'
import type { LevelId } from '../../domain/units.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { parseWholeNumber } from '../../domain/parseNumber.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { selectGeography } from '../../state/asked.ts'
import { headingsOf, withLevel, withPlaces } from '../../state/ownMappings.ts'
import { selectShippedCatalog } from '../../state/shownData.ts'
import { formatCount } from '../../symbology/format.ts'
import type { FileLook } from '../../state/ownFilesSession.ts'
import { Choice, HeadingChoice, optionsOf, TextInput } from './fields.tsx'
import form from '../register/form.module.css'

interface PlacesProps {
  readonly mapping: TableMapping
  readonly look: FileLook | undefined
  readonly onChange: (mapping: TableMapping) => void
}

/** Which areas, where they stand, and how numbers are written. */
export function PlacesPart({ mapping, look, onChange }: PlacesProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const headings = headingsOf(look, mapping)
  const change = (part: Partial<TableMapping>) => onChange(withPlaces(mapping, part))
  const sheets = look?.kind === 'table' ? look.sheets.map(({ name }) => name) : []
  return (
    <fieldset className={form.part}>
      <legend>{text.parts.where}</legend>
      <div className={form.pair}>
        <LevelField mapping={mapping} onChange={onChange} />
        <HeadingChoice
          label={text.unitColumn}
          none={text.noColumn}
          headings={headings}
          value={mapping.unitColumn === '' ? null : mapping.unitColumn}
          onChange={(unitColumn) => change({ unitColumn: unitColumn ?? '' })}
        />
        <Choice
          label={text.unitsAre}
          value={mapping.unitsAre}
          options={optionsOf(text.unitsAreChoices)}
          onChange={(unitsAre) => change({ unitsAre })}
        />
        {mapping.unitsAre === 'codes' && (
          <TextInput
            label={text.codeWidth}
            hint={text.codeWidthHint}
            isShort
            inputMode="numeric"
            value={mapping.codeWidth === null ? '' : String(mapping.codeWidth)}
            onChange={(typed) => change({ codeWidth: parseWholeNumber(typed) })}
          />
        )}
        {sheets.length > 1 && (
          <Choice
            label={text.sheet}
            value={mapping.sheet ?? sheets[0] ?? ''}
            options={sheets.map((name) => ({ value: name, label: name }))}
            onChange={(sheet) => change({ sheet })}
          />
        )}
        <TextInput
          label={text.headingRow}
          isShort
          inputMode="numeric"
          value={String(mapping.headingRow)}
          onChange={(typed) => change({ headingRow: Math.max(1, parseWholeNumber(typed) ?? 1) })}
        />
        <HeadingChoice
          label={text.yearColumn}
          none={text.noColumn}
          headings={headings}
          value={mapping.yearColumn}
          onChange={(yearColumn) => change({ yearColumn })}
        />
        <HeadingChoice
          label={text.sexColumn}
          none={text.noColumn}
          headings={headings}
          value={mapping.sexColumn}
          onChange={(sexColumn) => change({ sexColumn })}
        />
        <Choice
          label={text.decimal}
          value={mapping.decimal}
          options={optionsOf(text.decimals)}
          onChange={(decimal) => change({ decimal })}
        />
      </div>
    </fieldset>
  )
}

/** The kind of areas, with the boundaries that go with it. */
export function LevelField<M extends Mapping>({ mapping, onChange }: { mapping: M; onChange: (mapping: M) => void }) {
  const language = useLanguage()
  const text = OWN_FILES_FORM[language]
  const catalog = useAppState(selectShippedCatalog)
  const levels = useAppState(selectGeography)?.levels
  const options = (catalog?.levels ?? []).map(({ id, name }) => ({ value: id, label: name[language] }))
  const units = formatCount(levels?.get(mapping.level)?.units.length ?? 0, language)
  return (
    <Choice<LevelId>
      label={text.level}
      hint={text.levelHint({ vintage: mapping.vintage, units })}
      value={mapping.level}
      options={options}
      onChange={(id) => {
        const level = levels?.get(id)
        if (level !== undefined) onChange(withLevel(mapping, level))
      }}
    />
  )
}
