import { WRITTEN_AS, type MappedColumn, type TableMapping } from '../../domain/delivery.ts'
import { LAYER_GROUPS, type Layer } from '../../domain/layers.ts'
import { parseWholeNumber } from '../../domain/parseNumber.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import type { FileLook } from '../../state/ownFilesSession.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import {
  changedColumn,
  figureHeadings,
  headingsOf,
  isHiddenWithoutBase,
  kindOf,
  withColumn,
  withKind,
  withLayer,
} from '../../state/ownMappings.ts'
import { selectShippedCatalog } from '../../state/shownData.ts'
import { DescriptionFields, Sensitive } from './DescriptionFields.tsx'
import { CheckBox, Choice, HeadingChoice, optionsOf, TextInput } from './fields.tsx'
import form from '../register/form.module.css'
import fields from './fileForm.module.css'
import styles from './ownfiles.module.css'

interface ColumnsProps {
  readonly mapping: TableMapping
  readonly look: FileLook | undefined
  readonly onChange: (mapping: TableMapping) => void
}

/** Which columns have figures that are used, and what each of them is. */
export function ColumnsPart({ mapping, look, onChange }: ColumnsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const headings = headingsOf(look, mapping)
  return (
    <fieldset className={form.part}>
      <legend>{text.parts.columns}</legend>
      <p className={styles.hint}>{text.columnsOnly}</p>
      {figureHeadings(headings, mapping).map((heading) => {
        const column = mapping.columns.find((one) => one.column === heading)
        return (
          <div key={heading} className={fields.column}>
            <CheckBox
              label={text.use({ column: heading })}
              isChecked={column !== undefined}
              onChange={(isChecked) => onChange(withColumn(mapping, heading, headings, isChecked))}
            />
            {column !== undefined && (
              <ColumnFields
                column={column}
                mapping={mapping}
                headings={headings}
                onChange={(changed) => onChange(changedColumn(mapping, changed))}
              />
            )}
          </div>
        )
      })}
      {mapping.columns.length === 0 && <p>{text.columnsNone}</p>}
    </fieldset>
  )
}

interface ColumnFieldsProps {
  readonly column: MappedColumn
  readonly mapping: TableMapping
  readonly headings: readonly string[]
  readonly onChange: (column: MappedColumn) => void
}

function ColumnFields({ column, mapping, headings, onChange }: ColumnFieldsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  return (
    <div role="group" aria-label={column.column} className={fields.columnFields}>
      <div className={form.pair}>
        <LayerField column={column} index={headings.indexOf(column.column)} onChange={onChange} />
        {column.describes !== null && (
          <DescriptionFields
            describes={column.describes}
            onKind={(kind) => onChange(withKind(column, kind))}
            onChange={(describes) => onChange({ ...column, describes })}
          />
        )}
        {mapping.yearColumn === null && (
          <TextInput
            label={text.year}
            isShort
            inputMode="numeric"
            value={column.year === null ? '' : String(column.year)}
            onChange={(typed) => onChange({ ...column, year: parseWholeNumber(typed) })}
          />
        )}
        {mapping.sexColumn === null && (
          <Choice
            label={text.sex}
            value={column.sex ?? 'total'}
            options={optionsOf(text.sexes)}
            onChange={(sex) => onChange({ ...column, sex })}
          />
        )}
        <Choice
          label={text.writtenAs}
          value={column.writtenAs}
          options={WRITTEN_AS.map((value) => ({ value, label: text.writtenAsChoices[value] }))}
          onChange={(writtenAs) => onChange({ ...column, writtenAs })}
        />
        <CountChoices column={column} mapping={mapping} headings={headings} onChange={onChange} />
      </div>
      {column.describes !== null && (
        <Sensitive describes={column.describes} onChange={(describes) => onChange({ ...column, describes })} />
      )}
    </div>
  )
}

/** What a share or an amount is taken of, and what a count is a part of: neither is asked of the other. */
function CountChoices({ column, mapping, headings, onChange }: ColumnFieldsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const layers = useAppState(selectShippedCatalog)?.layers ?? []
  const isCount = kindOf(column, layers) === 'count'
  const others = figureHeadings(headings, mapping).filter((heading) => heading !== column.column)
  const used = others.filter((heading) => mapping.columns.some((one) => one.column === heading))
  return (
    <>
      {(!isCount || column.base !== null) && (
        <HeadingChoice
          label={text.base}
          hint={text.baseHint}
          error={isHiddenWithoutBase(mapping, column, layers) ? text.baseLacks : undefined}
          none={text.none}
          headings={others}
          value={column.base}
          onChange={(base) => onChange({ ...column, base })}
        />
      )}
      {(isCount || column.partOf !== null) && (
        <HeadingChoice
          label={text.partOf}
          none={text.none}
          headings={used}
          value={column.partOf}
          onChange={(partOf) => onChange({ ...column, partOf })}
        />
      )}
    </>
  )
}

const NEW_LAYER = ''

interface LayerFieldProps {
  readonly column: MappedColumn
  readonly index: number
  readonly onChange: (column: MappedColumn) => void
}

function LayerField({ column, index, onChange }: LayerFieldProps) {
  const language = useLanguage()
  const text = OWN_FILES_FORM[language]
  const { groups } = useMessages().laget
  const layers = useAppState(selectShippedCatalog)?.layers ?? []
  const known = LAYER_GROUPS.flatMap((group) =>
    layers
      .filter((layer) => layer.group === group && isDelivered(layer))
      .map((layer) => ({ value: layer.id, label: layer.name[language], group: groups[group] })),
  )
  return (
    <Choice
      label={text.layer}
      hint={column.describes === null ? text.layerHintKnown : undefined}
      value={column.describes === null ? column.layer : NEW_LAYER}
      options={[{ value: NEW_LAYER, label: text.layerNew }, ...known]}
      onChange={(id) =>
        onChange(
          withLayer(
            column,
            layers.find((layer) => layer.id === id),
            index,
          ),
        )
      }
    />
  )
}

/** Categories and densities follow from other figures; nobody delivers them. */
const isDelivered = ({ kind }: Layer): boolean => kind === 'count' || kind === 'share' || kind === 'amount'
