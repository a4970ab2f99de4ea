import type { Language } from './language.ts';

/** What sections and states are called in Spanish. */
export const SPANISH: Language = {
  families: {
    questions:
      'preguntas abiertas|pregunta abierta|cuestiones abiertas|preguntas pendientes|preguntas sin resolver|puntos abiertos|temas abiertos|puntos pendientes|por aclarar',
    decide:
      'decisiones pendientes|decisión pendiente|decisiones abiertas|decisiones requeridas|decisión requerida|decisiones por tomar|por decidir',
    decisions:
      'decisiones|decisión|decisiones tomadas|decisiones clave|decisiones de diseño|decisiones técnicas|decisiones de arquitectura|registro de decisiones',
    answered: 'aclaraciones|preguntas resueltas|preguntas respondidas',
    risks:
      'riesgos|riesgo|riesgos y mitigaciones|riesgos y mitigación|análisis de riesgos|riesgos identificados|matriz de riesgos|desventajas',
    mitigations: 'mitigaciones|mitigación|plan de mitigación',
    assumptions: 'supuestos|supuesto|suposiciones|hipótesis|supuestos y dependencias',
    metrics: 'criterios de éxito|métricas de éxito|métricas|indicadores de éxito|indicadores clave|indicadores',
    estimates: 'estimación|estimaciones|esfuerzo|esfuerzo estimado',
    options: 'opciones|opciones consideradas',
    alternatives: 'alternativas|alternativas consideradas|alternativas descartadas|opciones descartadas',
    recommendation: 'recomendación|recomendaciones',
    evidence: 'evidencia|evidencias',
    scopeChanges: 'cambio de alcance|cambios de alcance|solicitudes de cambio',
    nonGoals: 'no objetivos|fuera de alcance|fuera del alcance',
    history:
      'historial|historial de cambios|historial de versiones|registro de cambios|glosario|anexo|anexos|referencias|índice',
    acceptance: 'criterios de aceptación|escenarios de aceptación',
    faq: 'preguntas frecuentes',
  },
  sides: {
    strong: {
      pm: 'el problema|planteamiento del problema|declaración del problema|descripción del problema|motivación|antecedentes|requerimientos|historia de usuario|usuarios|usuarios objetivo|público objetivo|alcance|dentro del alcance|características|características principales|beneficios|propuesta de valor|prioridad|casos límite|casos borde|escenarios|visión|visión del producto',
      engineering:
        'arquitectura|diseño|implementación|plan de implementación|detalles de implementación|modelo de datos|modelos de datos|base de datos|esquema de base de datos|stack tecnológico|tecnologías|especificaciones técnicas|plan de pruebas|estrategia de pruebas|pruebas|manejo de errores|despliegue|migración|tareas',
      shared:
        'justificación|ventajas|consecuencias|dependencias|restricciones|limitaciones|hitos|próximos pasos|siguientes pasos|hoja de ruta|estado|partes interesadas',
      none: 'tabla de contenido|apéndice|enlaces',
    },
    weak: {
      pm: 'resumen|resumen ejecutivo|introducción|descripción|descripción general|visión general',
      engineering: 'solución|solución propuesta|ejemplo',
    },
    first: {
      pm: 'requisitos|requerimientos|historias|criterios|métricas|objetivos',
      engineering: 'arquitectura|diseño|implementación|pruebas',
      shared: 'riesgos|decisiones|alternativas|opciones|preguntas',
    },
  },
  labels: 'Estado|Responsable|Fecha límite|Respuesta|Decisión|Motivo|Opciones|Mitigación|Decidido el|Sustituye a',
  templateLabels:
    'Objetivo|Quién decide|Opción|Beneficio|Coste|Esfuerzo|Por|Se basa en|Riesgo|Probabilidad|Impacto|Confianza|Fuente|Restricción cambiada|Impacto en el calendario|Impacto en la calidad|Si nadie decide|Equipo|Dependencia|Datos|Alcance|Entorno|Antes|Después',
  riskStatuses: 'mitigado|aceptado|cerrado',
  statuses: {
    open: 'abierto|abierta|propuesto|propuesta|borrador|en revisión|en curso|en progreso|en discusión|pendiente',
    decided:
      'decidido|decidida|aceptado|aceptada|aprobado|aprobada|resuelto|resuelta|cerrado|cerrada|acordado|acordada|completado|completada',
    rejected: 'rechazado|rechazada|descartado|descartada|retirado|cancelado',
    superseded: 'reemplazado|reemplazada|sustituido|sustituida|obsoleto|obsoleta',
    deferred: 'aplazado|aplazada|pospuesto|pospuesta|diferido|diferida',
  },
  sayings: {
    promises: 'entregaremos|lanzaremos|se (?:lanzará|entregará)|estará (?:list[oa]|disponible)',
    many: 'la mayoría de|muchos|\\d+ ?% de',
    who: 'usuarios|clientes|personas',
    does: 'quieren|piden|prefieren|necesitan|se quejan',
    doubts: 'si|deben?|debería|encuesta|entrevistas?|estudio|según',
  },
};
