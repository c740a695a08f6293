'use client'

import { useEffect, useState, type ChangeEvent, type DragEvent } from 'react'
import { CONTROL_CLASS } from '@/components/ui/field'
import type { EvidenciaGuardada } from '@/lib/accion/evidencia'
import { ACEPTA, ARCHIVOS_MAX, type ArchivoVista } from '@/lib/evidencia/archivo'
import { agregarArchivo, cambiarArchivos, motivoPrevio, type Subida } from './archivos'
import type { Autoguardado } from './autoguardado'
import { ArchivoFila } from './archivo-fila'
import { SubidaFila } from './subida-fila'

let ultima = 0

/** The files sent one after another, and what becomes of each. */
function useSubidas(auto: Autoguardado, count: number, onDone: (g: EvidenciaGuardada) => void) {
  const [subidas, setSubidas] = useState<Subida[]>([])
  const [dicho, setDicho] = useState('')

  const cambiar = (clave: number, cambio: Partial<Subida>) =>
    setSubidas((all) => all.map((one) => (one.clave === clave ? { ...one, ...cambio } : one)))
  const olvidar = (clave: number) => setSubidas((all) => all.filter((one) => one.clave !== clave))

  async function subir(files: readonly File[]) {
    const nuevas = files.map((file, i) => ({
      file,
      subida: {
        clave: ++ultima,
        nombre: file.name,
        parte: 0,
        motivo: motivoPrevio(file, count + i),
      },
    }))
    setSubidas((all) => [...all.filter(({ motivo }) => !motivo), ...nuevas.map((n) => n.subida)])
    for (const { file, subida } of nuevas) {
      const { clave, nombre } = subida
      const motivo =
        subida.motivo ??
        (await agregarArchivo(auto, file, (parte) => cambiar(clave, { parte }), onDone))
      if (motivo) cambiar(clave, { motivo })
      else olvidar(clave)
      setDicho(motivo ? `No se agregó ${nombre}. ${motivo}` : `Se agregó ${nombre}.`)
    }
  }
  return { subidas, subir, olvidar, dicho, setDicho }
}

/** Leaving now would lose what is on its way: the form waits, and says for what. */
function useEspera(auto: Autoguardado, isSubiendo: boolean): boolean {
  const [isPedida, setPedida] = useState(false)
  useEffect(() => {
    if (!isSubiendo) return
    const ending = new AbortController()
    const { signal } = ending
    const wait = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      setPedida(true)
    }
    auto.form?.addEventListener('submit', wait, { capture: true, signal })
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal })
    return () => {
      ending.abort()
      setPedida(false)
    }
  }, [auto, isSubiendo])
  return isPedida
}

type Props = { auto: Autoguardado; archivos: readonly ArchivoVista[]; accionId: string | null }

/**
 * The files of the acción, under «Evidencia». They are saved one by one, apart from the form's fields; its controls
 * belong to forms of their own (evidencia-formas.tsx), which serve without JavaScript.
 */
export function EvidenciaArchivos({ auto, archivos: iniciales, accionId }: Props) {
  const [archivos, setArchivos] = useState(iniciales)
  const onDone = (guardada: EvidenciaGuardada) => setArchivos(guardada.archivos)
  const { subidas, subir, olvidar, dicho, setDicho } = useSubidas(auto, archivos.length, onDone)

  const isEspera = useEspera(
    auto,
    subidas.some(({ motivo }) => motivo === null),
  )

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])]
    target.value = ''
    void subir(files)
  }
  function onDrop(event: DragEvent) {
    event.preventDefault()
    void subir([...event.dataTransfer.files])
  }

  return (
    <div
      id="archivos"
      className="scroll-mt-24"
      onDragOver={(e) => e.preventDefault()}
      onDrop={onDrop}
    >
      <label htmlFor="f-archivo" className="text-sm font-semibold">
        Agregar archivos
      </label>
      <p id="f-archivo-hint" className="mb-1 max-w-measure text-sm text-quiet">
        PDF, JPEG, PNG, WebP, Word o Excel; hasta {ARCHIVOS_MAX}, de 15 MB cada uno.
      </p>
      <input
        id="f-archivo"
        name="archivo"
        type="file"
        multiple
        accept={ACEPTA}
        form="evidencia-nueva"
        aria-describedby="f-archivo-hint"
        onChange={onChange}
        className={`${CONTROL_CLASS} text-sm file:mr-3 file:cursor-pointer file:rounded-sm file:border file:border-line file:bg-surface file:px-3 file:py-1 file:font-semibold`}
      />
      <noscript>
        {accionId ? (
          <button form="evidencia-nueva" className="mt-2 min-h-9 font-semibold underline">
            Subir el archivo
          </button>
        ) : (
          <p className="mt-2 text-sm">Guarde primero el borrador; después podrá subir archivos.</p>
        )}
      </noscript>
      <ul
        aria-label="Archivos"
        className="mt-3 divide-y divide-hairline border-hairline not-empty:border-y"
      >
        {archivos.map((archivo) => (
          <ArchivoFila
            key={archivo.id}
            archivo={archivo}
            cambiar={async (verbo, fields, hecho) => {
              const motivo = await cambiarArchivos(auto, verbo, fields, onDone)
              setDicho(motivo ?? hecho)
              return motivo
            }}
          />
        ))}
        {subidas.map((subida) => (
          <SubidaFila key={subida.clave} subida={subida} onCerrar={() => olvidar(subida.clave)} />
        ))}
      </ul>
      <p role="status" className={isEspera ? 'mt-2 text-sm font-semibold' : 'sr-only'}>
        {isEspera ? 'Espere a que terminen de subir los archivos.' : dicho}
      </p>
    </div>
  )
}
