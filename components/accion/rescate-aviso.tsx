'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { printGuardada } from '@/lib/accion/cuando'
import { escribirForm } from './campos-del-form'
import type { Autoguardado } from './autoguardado'
import { quitarCopia } from './copia-local'
import type { Rescate } from './rescate'

type Props = { rescate: Rescate | null; auto: Autoguardado; onDone: () => void }

/** What had been left in this browser: put back (and how to undo it), or offered. */
export function RescateAviso({ rescate, auto, onDone }: Props) {
  if (!rescate) return null
  const hora = printGuardada(new Date(rescate.en), new Date())
  if (rescate.tipo === 'recuperada') {
    const deshacer = () => auto.form && void escribirForm(auto.form, rescate.antes).then(onDone)
    return (
      <div className="mb-6">
        <Notice live title="Recuperamos lo que había escrito">
          <p>Quedó en este navegador, de las {hora}, sin haber llegado a guardarse.</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="small" onClick={onDone}>
              Conservarlo
            </Button>
            <Button size="small" onClick={deshacer}>
              Volver a lo guardado
            </Button>
          </div>
        </Notice>
      </div>
    )
  }
  const { copia } = rescate
  const descartar = () => {
    quitarCopia(auto.usuarioId, copia.clave)
    onDone()
  }
  return (
    <div className="mb-6">
      <Notice live title="Hay algo suyo sin guardar en este navegador">
        <p>Lo escribió a las {hora}, y la acción cambió después.</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" onClick={(event) => void comparar(event.currentTarget.form)}>
            Comparar con lo guardado
          </Button>
          <Button size="small" onClick={descartar}>
            Descartarlo
          </Button>
        </div>
      </Notice>
    </div>
  )

  /** With the version it was written on, so that the server answers with both. */
  async function comparar(form: HTMLFormElement | null) {
    if (auto.isSucio) await auto.mandar()
    await auto.recuperar(copia, true)
    onDone()
    const boton = form?.querySelector<HTMLElement>('button[name="intento"][value="guardar"]')
    setTimeout(() => form?.requestSubmit(boton))
  }
}
